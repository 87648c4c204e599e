/**
 * What is expected of prices that are not yet known, and what to do under that expectation.
 *
 * <p>A {@link io.hashwatt.domain.plan.outlook.Forecaster} learns from what was known at a decision time how far real-time prices
 * stray from the day-ahead ones. Like the programmes it works on {@code double}s, and is private to this context: nothing here
 * is ever shown as money.
 */
@NullMarked
package io.hashwatt.domain.plan.outlook;

import org.jspecify.annotations.NullMarked;
