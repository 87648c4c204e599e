/**
 * What is expected of prices that are not yet known, and what to do under that expectation.
 *
 * <p>A {@link io.hashwatt.domain.plan.outlook.PriceOutlook} goes along a market, or a few weeks of it, and says at every decision
 * what is known of the coming deliveries and what the {@link io.hashwatt.domain.plan.outlook.Forecaster} makes of that. Back-test
 * and live plan decide on the same. Like the programmes it works on {@code double}s, and is private to this context: nothing here
 * is ever shown as money.
 */
@NullMarked
package io.hashwatt.domain.plan.outlook;

import org.jspecify.annotations.NullMarked;
