/**
 * Routes of those who intervene at a site: begin, look, end; of those who decide who chooses its levels; and of those who
 * write schedules.
 *
 * <p>A schedule is drafted, seen beforehand ({@link io.hashwatt.rest.schedule.SchedulePreviewResource}), activated, paused,
 * rolled back and retired. What all of it comes to is told as intents.
 */
@NullMarked
package io.hashwatt.rest.schedule;

import org.jspecify.annotations.NullMarked;
