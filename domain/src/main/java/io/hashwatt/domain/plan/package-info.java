/**
 * Decides for every interval which group runs at which level, says why, and proves in money what that would have been
 * worth.
 *
 * <p>A {@link io.hashwatt.domain.plan.PlanningGrid} lays the prices out in slots, each with its own length; time without a
 * price becomes a slot without one, in which a group holds its default level. A {@link
 * io.hashwatt.domain.plan.GroupTask} is a group, where it stands and what binds it. The {@link
 * io.hashwatt.domain.plan.GroupPlanner} finds the exact optimum of one group within all its limits, or names the first
 * slot in which they contradict each other. Every {@link io.hashwatt.domain.plan.PlannedSlot} carries its worth, the next
 * best level and the {@link io.hashwatt.domain.plan.Reason}. Groups are planned one by one; what they draw together is
 * checked against the site's cap and reported, never ignored ({@link io.hashwatt.domain.plan.SitePlan}).
 * Where people have intervened, what rules (see the schedule context) is a {@link io.hashwatt.domain.plan.LevelLimit} with
 * who says so and why in it, and a group's own limits on its changes yield to it rather than leave a site without a plan.
 * Where the site's control mode lets somebody else than the planner choose, the {@link
 * io.hashwatt.domain.plan.EconomicSource} says what it wants, and the group follows as nearly as its limits allow.
 *
 * <p>The back-test replays a period under several policies, each of which sees only what was published when it decided,
 * and settles all of them at the realised prices ({@link io.hashwatt.domain.plan.Backtest}).
 *
 * <p>What a draft would do is two plans on the same prices: what they are worth ({@link io.hashwatt.domain.plan.PlanWorth})
 * and which group is at another level when ({@link io.hashwatt.domain.plan.PlanDifference}).
 *
 * <p>What stored plans would have done in a time that is over, and what that would have been worth, tells an {@link
 * io.hashwatt.domain.plan.Observation}.
 *
 * <p>{@code plan.dp} is the numeric kernel and private to this context. Money that leaves it is computed again in exact
 * decimals.
 */
@NullMarked
package io.hashwatt.domain.plan;

import org.jspecify.annotations.NullMarked;
