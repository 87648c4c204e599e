package io.hashwatt.domain.plan.grid;

import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.market.HashpriceCurve;
import io.hashwatt.domain.market.PriceTimeline;
import io.hashwatt.domain.market.tariff.PowerCosts;

/**
 * The prices of a period that is over, as the market made them and as they are paid.
 *
 * @param market in whole deliveries
 * @param paid the same period, in pieces where the tariff changes
 * @param costs by which the one became the other
 */
public record PaidPrices(PlanningGrid market, PlanningGrid paid, PowerCosts costs) {

    /** Where there is no tariff. */
    public static PaidPrices atMarket(PlanningGrid market) {
        return new PaidPrices(market, market, PowerCosts.atMarket(market.days()));
    }

    /** @param power also from outside of the period, as far as it is billed with what is inside */
    public static PaidPrices over(Interval period, PriceTimeline power, HashpriceCurve hashprice, PowerCosts costs) {
        PlanningGrid market = PlanningGrid.over(period, power, hashprice, PowerCosts.atMarket(costs.days()));
        return costs.areMarket()
                ? atMarket(market)
                : new PaidPrices(market, PlanningGrid.over(period, power, hashprice, costs), costs);
    }
}
