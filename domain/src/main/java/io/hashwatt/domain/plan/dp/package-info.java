/**
 * The private kernel of the planner: exact dynamic programmes over primitive arrays.
 *
 * <p>This is the only place of the core where numbers are {@code double}. They decide which plan is best;
 * the money that is shown is computed again in exact decimals by whoever calls. Time is in epoch
 * milliseconds, energy in MWh, power in MW, money in the site's currency.
 *
 * <p>A group is on (at some level above 0) or off. What makes the problem more than choosing the best level per
 * slot is that a run and a pause have minimum lengths, that a start costs and may be made only so often in a
 * local day, that power may change only so fast, and that going from one level to another may cost. Three
 * programmes share the work. Where the level inside a run is free, a run is worth the sum of the best levels, minimum
 * times become jumps over sums, and a horizon costs O(slots · starts per day), however long the minimum times are
 * ({@link io.hashwatt.domain.plan.dp.FreeLevelProgramme}). With a ramp that binds the level is part of the state ({@link
 * io.hashwatt.domain.plan.dp.RampedProgramme}). Where changes of level cost, or a level has a minimum time, so is what
 * its beginning still holds against it ({@link io.hashwatt.domain.plan.dp.SwitchingProgramme}). All are compared with
 * brute force and with a mixed-integer solver in the tests.
 */
@NullMarked
package io.hashwatt.domain.plan.dp;

import org.jspecify.annotations.NullMarked;
