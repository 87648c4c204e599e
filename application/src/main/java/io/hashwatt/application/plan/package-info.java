/**
 * Use cases of the planner, in rooms; here they are put together.
 *
 * <p>From the first room to the last: {@code reading} says which plan is in force and why, {@code making} makes plans and puts them
 * in force, {@code backtest} replays a period under several policies, {@code observed} tells what plans would have done, and
 * {@code replanning} makes plans anew with what changes and takes away what nobody needs any more. A room uses those before it and
 * the ports, never this package. Each has its in-ports, with their services beside them, and puts them together itself.
 *
 * <p>Work on files and work on registered sites plan and replay by the same code of the domain: {@link
 * io.hashwatt.application.plan.PlanUseCases}, {@link io.hashwatt.application.plan.SitePlanningUseCases}.
 */
@NullMarked
package io.hashwatt.application.plan;

import org.jspecify.annotations.NullMarked;
