/**
 * Use cases of the planner: plan a site over prices, and replay a period under several policies.
 *
 * <p>For files both take the site, its groups and the prices as they are handed in, and answer with a sealed result: the
 * plan, or why there is none. Nothing is stored by either.
 *
 * <p>For registered sites the same is done with what is kept of them; plans are made and kept, and made anew with what changes. What they would have done until now is
 * told day by day ({@link io.hashwatt.application.plan.ReadObservedDays}), to decide by whether a site is handed over
 * ({@link io.hashwatt.application.plan.ReadHandover}). Days that are over are worked out once for the same plans and prices.
 */
@NullMarked
package io.hashwatt.application.plan;

import org.jspecify.annotations.NullMarked;
