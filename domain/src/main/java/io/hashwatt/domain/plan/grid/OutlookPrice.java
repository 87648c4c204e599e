package io.hashwatt.domain.plan.grid;

import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.market.PriceSpread;
import org.jspecify.annotations.Nullable;

/**
 * What is paid for a delivery, or for a part of one, as it is known or expected at a decision.
 *
 * @param quote what is paid, and what the market asks; in the currency of the outlook
 * @param spread how uncertain it is what is paid; null: it is published, or too little is known to tell
 */
public record OutlookPrice(
        Interval delivery, Slot.PowerQuote quote, @Nullable PriceSpread spread) {}
