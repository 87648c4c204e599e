/**
 * The editor of a strike rule: prices at which a group changes its level.
 */
@NullMarked
package io.hashwatt.ui.schedule.strike;

import org.jspecify.annotations.NullMarked;
