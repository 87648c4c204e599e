/**
 * What can be done with a schedule from more than one page: copy, pause, retire, bring back, compare its versions, activate
 * with a reason after its {@link io.hashwatt.ui.schedule.action.FindingsPanel findings} were seen.
 */
@NullMarked
package io.hashwatt.ui.schedule.action;

import org.jspecify.annotations.NullMarked;
