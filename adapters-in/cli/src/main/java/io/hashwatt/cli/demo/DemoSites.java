package io.hashwatt.cli.demo;

import io.hashwatt.application.market.ImportHashprice;
import io.hashwatt.application.market.PriceSelection;
import io.hashwatt.cli.plan.BacktestRequest;
import io.hashwatt.cli.plan.SiteRequest;
import io.hashwatt.domain.kernel.CurrencyCode;
import io.hashwatt.domain.kernel.LocalDays;
import io.hashwatt.domain.plan.replay.Policy;
import io.hashwatt.domain.plan.site.CapUse;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;

/** The two sites of the demo, as requests like those made from a command line. */
final class DemoSites {

    static final BigDecimal FEE_SHARE = new BigDecimal("0.03");

    private DemoSites() {}

    static BacktestRequest texas() {
        return new BacktestRequest(
                site(
                        DemoFile.TEXAS_POWER,
                        DemoFile.TEXAS_FLEET,
                        DemoFile.TEXAS_BITCOIN,
                        wanted("America/Chicago", "USD")),
                DemoFile.TEXAS_DAY_AHEAD.document(),
                LocalTime.of(13, 30),
                Duration.ZERO,
                Policy.allByPrices());
    }

    static SiteRequest germany() {
        return site(
                DemoFile.GERMANY_POWER,
                DemoFile.GERMANY_FLEET,
                DemoFile.GERMANY_BITCOIN,
                wanted("Europe/Berlin", "EUR"));
    }

    private static SiteRequest site(DemoFile power, DemoFile fleet, DemoFile bitcoin, SiteRequest.Wanted wanted) {
        return new SiteRequest(
                List.of(power.document()),
                null,
                fleet.document(),
                new ImportHashprice.Command.Derived(
                        wanted.currency(), bitcoin.document(), DemoFile.DIFFICULTY.document(), FEE_SHARE),
                CapUse.OBEYED,
                wanted);
    }

    private static SiteRequest.Wanted wanted(String zone, String currency) {
        return new SiteRequest.Wanted(
                new LocalDays(ZoneId.of(zone)), new CurrencyCode(currency), null, null, PriceSelection.FIRST_AUCTION);
    }
}
