/**
 * What demand charges cost, and which peak is worth having: a month's matter, which no plan of two days can see.
 *
 * <p>A {@link io.hashwatt.domain.plan.peak.PeakOutlook} looks at the rest of each billing period: at the prices that are known or
 * expected, and behind them at days like those before ({@link io.hashwatt.domain.plan.outlook.PricesByHour}). Watt by watt in
 * order of merit it compares what room for one more would earn with what the charge asks for it. What it finds, a {@link
 * io.hashwatt.domain.plan.peak.PeakTarget}, is a ceiling that plans obey; a peak that stands already ({@link
 * io.hashwatt.domain.plan.peak.StandingPeaks}) costs nothing more. A {@link io.hashwatt.domain.plan.peak.PeakMeter} measures
 * what was drawn.
 */
@NullMarked
package io.hashwatt.domain.plan.peak;

import org.jspecify.annotations.NullMarked;
