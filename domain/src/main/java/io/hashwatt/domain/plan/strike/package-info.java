/**
 * Who chooses a group's level when the planner does not: strike prices.
 *
 * <p>A {@link io.hashwatt.domain.plan.strike.StrikeLine} gives a level for a price, by rule or by what a level is worth; a {@link
 * io.hashwatt.domain.plan.strike.StrikeReaction} answers price after price with hysteresis and dwell times; an {@link
 * io.hashwatt.domain.plan.strike.EconomicSource} says what a group's level is to be under the site's control mode.
 */
@NullMarked
package io.hashwatt.domain.plan.strike;

import org.jspecify.annotations.NullMarked;
