/**
 * The exact plan of one group.
 *
 * <p>A {@link io.hashwatt.domain.plan.group.GroupTask} is a group, where it stands and what binds it ({@link
 * io.hashwatt.domain.plan.group.LevelRule}). The {@link io.hashwatt.domain.plan.group.GroupPlanner} finds the optimum within all
 * its limits, or names the first slot in which they contradict each other; the {@link
 * io.hashwatt.domain.plan.group.InsistentPlanner} has a group's own limits on changes yield to what people have ordered; the
 * {@link io.hashwatt.domain.plan.group.FollowingPlanner} follows what somebody else wants. A {@link
 * io.hashwatt.domain.plan.group.GroupPlan} says of every slot the level, what it is worth, the next best level and the {@link
 * io.hashwatt.domain.plan.group.Reason}.
 */
@NullMarked
package io.hashwatt.domain.plan.group;

import org.jspecify.annotations.NullMarked;
