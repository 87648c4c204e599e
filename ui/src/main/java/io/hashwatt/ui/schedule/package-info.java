/**
 * What people want again and again: the list of a site's schedules, and the editors of calendars and of strike rules.
 *
 * <p>{@link io.hashwatt.ui.schedule.ScheduleView} keeps one schedule open. What is typed or painted is a draft that saves
 * itself after a moment of quiet; beside it stand the rule in words, what there is to say against it, and what it would
 * do. Nothing has an effect before somebody activates it and says why. A calendar's weekly slots are {@link
 * io.hashwatt.ui.schedule.WeekBlocks blocks on a week}, painted by mouse, touch, keys or fields; what no week can show is
 * listed below. All words are made from the rule itself, in the user's language.
 */
@NullMarked
package io.hashwatt.ui.schedule;

import org.jspecify.annotations.NullMarked;
