/**
 * Use cases of those who intervene, of those who write schedules, and of those who hand a site over.
 *
 * <p>An intervention is an aggregate of its own, begun once and ended once. Both are written to the journal, and a new plan
 * of the site follows from there.
 *
 * <p>A schedule is written as a draft, looked at before it has any effect ({@link
 * io.hashwatt.application.schedule.PreviewSchedule}), and put in force for a reason ({@link
 * io.hashwatt.application.schedule.ManageSchedules}); that makes a new plan too. What all that people want compiles to, the
 * plan context asks {@link io.hashwatt.application.schedule.ReadIntents}.
 *
 * <p>Who chooses the levels that are left is decided per site with {@link io.hashwatt.application.schedule.ArmSite}, by name
 * and for a reason, because it hands machines over.
 */
@NullMarked
package io.hashwatt.application.schedule;

import org.jspecify.annotations.NullMarked;
