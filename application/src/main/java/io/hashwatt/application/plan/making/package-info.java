/**
 * Making plans: of a site whose groups and prices are handed in, and of one that is registered.
 *
 * <p>For a registered site {@link io.hashwatt.application.plan.making.MakePlan} reads what a plan is made from in one snapshot, works
 * it out in no unit of work at all, and keeps it in a short one; kept plans come into force unless one that has seen more is there.
 * {@link io.hashwatt.application.plan.making.CompareSchedule} plans twice and keeps nothing.
 */
@NullMarked
package io.hashwatt.application.plan.making;

import org.jspecify.annotations.NullMarked;
