/**
 * The private kernel for groups that share limits on what they draw: multipliers, bounds and plans.
 *
 * <p>A {@link io.hashwatt.domain.plan.coupling.CoupledProblem} is groups and limits on sums of what they draw, slot by slot,
 * whatever the limits stand for. Some are caps; of others, what is missing or too much only costs something, and their room is
 * not worth more than that ({@link io.hashwatt.domain.plan.coupling.DrawLimit}). What room is worth follows from a search for the
 * lowest bound ({@link io.hashwatt.domain.plan.coupling.MultiplierSearch}), each step of which solves the exact programme of every
 * group by itself
 * ({@link io.hashwatt.domain.plan.coupling.Relaxation}; see {@link io.hashwatt.domain.plan.dp}). From it plans within the limits
 * are made ({@link io.hashwatt.domain.plan.coupling.PlanSearch}). What gap is left between the best of them and the bound is closed
 * for a few groups by splitting the problem ({@link io.hashwatt.domain.plan.coupling.Branching}), with a bound that takes into account
 * that levels are not divisible ({@link io.hashwatt.domain.plan.coupling.Decomposition}). Numbers are {@code double} as in the kernel of one group; the
 * bound is rounded outwards, so that it is never below the true optimum, and what is drawn is compared exactly.
 */
@NullMarked
package io.hashwatt.domain.plan.coupling;

import org.jspecify.annotations.NullMarked;
