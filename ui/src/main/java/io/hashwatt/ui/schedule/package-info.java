/**
 * What people want again and again: the list of a site's schedules, and the editors of calendars and of strike rules.
 *
 * <p>The list and the editor share what is here: the {@link io.hashwatt.ui.schedule.SchedulesPresenter}, the site and its groups
 * that words need, and the field for whom a schedule is about. Nothing has an effect before somebody activates it and says
 * why.
 */
@NullMarked
package io.hashwatt.ui.schedule;

import org.jspecify.annotations.NullMarked;
