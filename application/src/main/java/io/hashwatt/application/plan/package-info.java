/**
 * Use cases of the planner: plan a site over the prices in the store, and replay a period under several policies.
 *
 * <p>Both take the site and its groups as they are handed in, read the power prices of one series from the store, and
 * answer with a sealed result: the plan, or why there is none. Nothing is stored by either.
 */
@NullMarked
package io.hashwatt.application.plan;

import org.jspecify.annotations.NullMarked;
