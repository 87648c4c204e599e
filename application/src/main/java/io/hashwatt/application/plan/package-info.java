/**
 * Use cases of the planner: plan a site over the prices in the store, and replay a period under several policies.
 *
 * <p>Both take the site and its groups as they are handed in, read the power prices of one series from the store, and
 * answer with a sealed result: the plan, or why there is none. Nothing is stored by either.
 *
 * <p>For registered sites plans are made and kept, and made anew with what changes. What they would have done until now is
 * told day by day ({@link io.hashwatt.application.plan.ReadObservedDays}), to decide by whether a site is handed over
 * ({@link io.hashwatt.application.plan.ReadHandover}). Days that are over are worked out once for the same plans and prices.
 */
@NullMarked
package io.hashwatt.application.plan;

import org.jspecify.annotations.NullMarked;
