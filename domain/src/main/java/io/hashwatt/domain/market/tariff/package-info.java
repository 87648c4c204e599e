/**
 * What a megawatt-hour costs a site in all, of what the market asks for it.
 *
 * <p>A {@link io.hashwatt.domain.market.tariff.Tariff} has versions, each from a local day on; a version has components, which
 * are applied one after the other, each to the sum so far and each at its own local times. First comes what the supplier asks
 * (a formula on the market price, a fixed price, a block), then what is added: losses, grid fees, taxes. For any instant this
 * comes to a {@link io.hashwatt.domain.market.tariff.PriceLine}: a factor on the market price and an amount on top. So a tariff
 * can be laid on a price that is known, on one that is expected, and on the last known one, and it is always the same. What
 * depends on how much a site draws is no price of a megawatt-hour and stands beside the line: demand charges, and what is paid
 * for the part of a take-or-pay block that is not drawn ({@link io.hashwatt.domain.market.tariff.PaidBlock}).
 *
 * <p>{@link io.hashwatt.domain.market.tariff.PowerCosts} is a tariff at a site, in its zone; without a tariff the market price is what is paid.
 */
@NullMarked
package io.hashwatt.domain.market.tariff;

import org.jspecify.annotations.NullMarked;
