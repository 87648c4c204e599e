/**
 * What a draft would do, beside what is in force: levels, money, the next events.
 */
@NullMarked
package io.hashwatt.ui.schedule.preview;

import org.jspecify.annotations.NullMarked;
