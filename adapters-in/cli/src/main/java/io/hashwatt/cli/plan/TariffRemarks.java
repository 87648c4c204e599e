package io.hashwatt.cli.plan;

import io.hashwatt.application.plan.making.SiteAndPrices;
import io.hashwatt.domain.kernel.CurrencyCode;
import io.hashwatt.domain.kernel.Timed;
import io.hashwatt.domain.market.tariff.BlockCost;
import io.hashwatt.domain.market.tariff.PowerCosts;
import io.hashwatt.domain.market.tariff.PriceLine;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** What has to be known of a tariff beside its prices, one sentence each. */
final class TariffRemarks {

    private static final int CENTS = 2;

    private TariffRemarks() {}

    static List<String> of(SiteAndPrices site) {
        List<String> remarks = new ArrayList<>();
        PowerCosts costs = site.costs();
        List<Timed<PriceLine>> lines = costs.over(site.period());
        if (lines.isEmpty()
                || lines.getFirst().interval().start().isAfter(site.period().start())) {
            remarks.add("tariff: before its first version there is no all-in price, and so no price");
        }
        BlockCost.over(site.period(), site.power(), costs)
                .map(cost -> block(cost, site.site().currency()))
                .ifPresent(remarks::add);
        if (!costs.takeOrPay(site.period()).isEmpty()) {
            remarks.add("tariff: a take-or-pay block is paid whether it is drawn or not; every profit is after what the"
                    + " power would have cost that is not drawn of it");
        }
        return remarks;
    }

    private static String block(BigDecimal cost, CurrencyCode currency) {
        return "tariff: blocks bought ahead cost "
                + cost.abs().setScale(CENTS, RoundingMode.HALF_EVEN).toPlainString() + " " + currency
                + (cost.signum() < 0 ? " less" : " more")
                + " than their power does at the market over the period, whatever is planned; no profit has it in it";
    }
}
