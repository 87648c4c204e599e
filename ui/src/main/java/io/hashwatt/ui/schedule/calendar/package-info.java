/**
 * The editor of a calendar: its weekly slots as {@link io.hashwatt.ui.schedule.calendar.WeekBlocks blocks on a week}, painted by
 * mouse, touch, keys or fields, and below them what no week can show.
 */
@NullMarked
package io.hashwatt.ui.schedule.calendar;

import org.jspecify.annotations.NullMarked;
