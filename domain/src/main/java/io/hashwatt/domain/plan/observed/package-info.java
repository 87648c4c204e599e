/**
 * What stored plans would have done in days that are over, and what that would have been worth.
 *
 * <p>A day is an {@link io.hashwatt.domain.plan.observed.ObservedDay}: the sums of what the plans in force said, at the prices
 * that came. It is worked out again only when its {@link io.hashwatt.domain.plan.observed.DayFingerprint} has changed.
 */
@NullMarked
package io.hashwatt.domain.plan.observed;

import org.jspecify.annotations.NullMarked;
