/**
 * What people want, as intents: for a time, a floor and a ceiling on what a group draws, by a class and for a reason.
 *
 * <p>An {@link io.hashwatt.domain.schedule.Intervention} is somebody's own decision: a safety stop, a lock-out for
 * maintenance, a manual override. It says for which groups ({@link io.hashwatt.domain.schedule.Target}), which levels
 * ({@link io.hashwatt.domain.schedule.Wish}), how long and why, and compiles to an {@link
 * io.hashwatt.domain.schedule.intent.Intent}, which knows its {@link io.hashwatt.domain.schedule.Origin} as data. The {@link
 * io.hashwatt.domain.schedule.intent.IntentArbiter} makes one answer of all intents that are live at an instant: the levels that are
 * left, which intent ruled, and what was overruled. A higher
 * {@link io.hashwatt.domain.schedule.intent.IntentClass} bounds a lower one, never the other way round. {@link
 * io.hashwatt.domain.schedule.intent.Rulings} lays these answers over time, for the planner to stay within and for people to ask
 * why.
 *
 * <p>Who chooses the levels that are left is the {@link io.hashwatt.domain.schedule.ControlMode} of the site, which somebody
 * has decided for a reason ({@link io.hashwatt.domain.schedule.SiteControl}); at first nobody does, and the site is only
 * observed.
 *
 * <p>A {@link io.hashwatt.domain.schedule.CalendarContent} says what is wanted again and again, in the local time of a zone. The
 * {@link io.hashwatt.domain.schedule.CalendarCompiler} lays it over time: which days there are it asks {@link
 * io.hashwatt.domain.schedule.CalendarDays}, what a time means on a day on which the clocks change says {@link
 * io.hashwatt.domain.schedule.ClockChange}. What comes of it are {@link io.hashwatt.domain.schedule.Firing}s, and intents.
 *
 * <p>A {@link io.hashwatt.domain.schedule.StrikeContent} says up to which price which levels run. Both are what a {@link
 * io.hashwatt.domain.schedule.Schedule} says, which keeps its draft apart from what is in force and every version it had.
 * {@link io.hashwatt.domain.schedule.ScheduleCheck} finds what somebody would rather know before it happens. A {@link
 * io.hashwatt.domain.schedule.Protection} keeps calendars and prices away from a group.
 */
@NullMarked
package io.hashwatt.domain.schedule;

import org.jspecify.annotations.NullMarked;
