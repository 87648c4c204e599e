/**
 * Use cases around prices: bring documents in, refuse what cannot be trusted, hand out what was known when.
 *
 * <p>{@link io.hashwatt.application.market.ImportPowerPrices} reads documents of any known format, chooses the
 * one series that was asked for and appends it to the price store. Nothing is converted, filled or guessed on
 * the way: a document that breaks a rule is refused with the place and the rule, and stores nothing. {@link
 * io.hashwatt.application.market.ImportHashprice} does the same for the bitcoin side.
 */
@NullMarked
package io.hashwatt.application.market;

import org.jspecify.annotations.NullMarked;
