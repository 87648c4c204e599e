/**
 * Decides for every interval which group runs at which level, says why, and proves in money what that would have been
 * worth.
 *
 * <p>From the price to the record, each room using those before it:
 *
 * <ul>
 *   <li>{@link io.hashwatt.domain.plan.grid}: prices in slots.
 *   <li>{@link io.hashwatt.domain.plan.dp}, {@link io.hashwatt.domain.plan.coupling} and {@link
 *       io.hashwatt.domain.plan.outlook}: the numeric kernels, private to this context. Money that leaves them is computed again in exact decimals.
 *   <li>{@link io.hashwatt.domain.plan.group}: the exact plan of one group, with its reasons.
 *   <li>{@link io.hashwatt.domain.plan.strike}: who chooses the level when the planner does not.
 *   <li>{@link io.hashwatt.domain.plan.peak}: demand charges, and which peak is worth having over a month.
 *   <li>{@link io.hashwatt.domain.plan.site}: all groups of a site together under the caps that they share, their worth.
 *   <li>{@link io.hashwatt.domain.plan.record}: what is kept, which plan is in force, and what it comes to for
 *       whoever asks why ({@link io.hashwatt.domain.plan.record.Explanation}).
 *   <li>{@link io.hashwatt.domain.plan.observed}: what plans would have done in days that are over.
 *   <li>{@link io.hashwatt.domain.plan.replay}: the back-test.
 *   <li>{@link io.hashwatt.domain.plan.event}: what others are told.
 * </ul>
 *
 * <p>Where people have intervened, what rules (see the schedule context) binds a group as a {@link
 * io.hashwatt.domain.plan.group.LevelRule} with who says so and why in it, and a group's own limits on its changes yield to it
 * rather than leave a site without a plan.
 */
@NullMarked
package io.hashwatt.domain.plan;

import org.jspecify.annotations.NullMarked;
