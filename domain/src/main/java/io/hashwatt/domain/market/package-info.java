/**
 * What power costs and what hash earns, and who could know it when.
 *
 * <p>A {@link io.hashwatt.domain.market.PowerPrice} says in which series it belongs (product, area,
 * currency), which delivery interval it is for, how final it is, when the market could know it and when we
 * stored it. Series of different products never fill each other: an early auction is not a draft of a later
 * one. A missing interval is absent, never 0; zero and negative prices are prices. The length belongs to the
 * interval, so hours and quarter-hours mix; where intervals of one series overlap the finer one wins ({@link
 * io.hashwatt.domain.market.PriceTimeline}).
 *
 * <p>The other side is the hashprice: what 1 PH/s earns in a day. A {@link
 * io.hashwatt.domain.market.HashpriceCurve} is either taken from a quote or derived from bitcoin price, network
 * difficulty, block height and fee share with the exact factor; retargets and halvings inside the horizon count.
 * {@link io.hashwatt.domain.market.Valuation} brings both sides together: the worth of holding a power level for
 * a while, and the strike prices that follow from it.
 *
 * <p>A single price is a bare number per MWh, or per PH/s and day: there are too many of them to carry their currency each. The
 * series, the timeline and the curve say it once for all of theirs, and where a timeline and a curve are laid beside each other,
 * they have to agree.
 */
@NullMarked
package io.hashwatt.domain.market;

import org.jspecify.annotations.NullMarked;
