/**
 * Use cases of those who intervene: begin a safety stop, a lock-out or an override, end it, and see what is going on.
 *
 * <p>An intervention is an aggregate of its own, begun once and ended once. Both are written to the journal, and a new plan
 * of the site follows from there; the plan context asks {@link io.hashwatt.application.schedule.ReadInterventions} what it
 * has to stay within.
 *
 * <p>Who chooses the levels that are left is decided per site with {@link io.hashwatt.application.schedule.ArmSite}, by name
 * and for a reason, because it hands machines over.
 */
@NullMarked
package io.hashwatt.application.schedule;

import org.jspecify.annotations.NullMarked;
