package io.hashwatt.application.market;

import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.market.PowerSeriesId;
import io.hashwatt.domain.market.PriceTimeline;

/** Hands out the prices of a series as they count today, in order and without overlaps. */
public interface ReadPowerPrices {

    PriceTimeline read(PowerSeriesId series, Interval period);
}
