/**
 * Use cases around prices: bring documents in, refuse what cannot be trusted, hand out what was known when.
 *
 * <p>Documents of any known format are read, and the one series that was asked for is chosen: {@link
 * io.hashwatt.application.market.ImportIntoSeries} keeps it, {@link io.hashwatt.application.market.ImportPowerPrices} hands
 * it out for use at once. Nothing is converted, filled or guessed on the way: a document that breaks a rule is refused with
 * the place and the rule, and stores nothing. {@link io.hashwatt.application.market.ImportHashprice} does the same for the
 * bitcoin side.
 */
@NullMarked
package io.hashwatt.application.market;

import org.jspecify.annotations.NullMarked;
