/**
 * The bitcoin side's documents: what a bitcoin cost, how hard mining was, what hash earned.
 *
 * <p>Three plain tables. A bitcoin price and a difficulty hold from their instant to the next row's, so one
 * instant has one row; a quoted hashprice has its own intervals, which do not overlap. The chain only grows, so a
 * height that falls with time is a mixed-up file and is refused.
 *
 * <p>{@link io.hashwatt.bitcoinexchanges.BitcoinDocuments} is the only door.
 */
@NullMarked
package io.hashwatt.bitcoinexchanges;

import org.jspecify.annotations.NullMarked;
