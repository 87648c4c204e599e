package io.hashwatt.application.plan.observed;

import io.hashwatt.application.market.ReadSiteMarket;
import io.hashwatt.application.market.ReadSiteMarket.SitePrices;
import io.hashwatt.application.plan.port.PlanInForceStore;
import io.hashwatt.application.plan.port.PlanStore;
import io.hashwatt.domain.fleet.RegisteredSite;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.kernel.LocalDays;
import io.hashwatt.domain.market.HashpriceCurve;
import io.hashwatt.domain.market.PriceTimeline;
import io.hashwatt.domain.market.QuotedHashprice;
import io.hashwatt.domain.market.tariff.PowerCosts;
import io.hashwatt.domain.plan.observed.DayToObserve;
import io.hashwatt.domain.plan.observed.Observation;
import io.hashwatt.domain.tenancy.Actor;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/** Reads what the sums of days follow from. Within a unit of work. */
final class ObservedReading {

    private final PlanStore plans;
    private final PlanInForceStore inForce;
    private final ObservedLedger ledger;
    private final ReadSiteMarket market;
    private final InstantSource clock;

    ObservedReading(
            PlanStore plans,
            PlanInForceStore inForce,
            ObservedLedger ledger,
            ReadSiteMarket market,
            InstantSource clock) {
        this.plans = plans;
        this.inForce = inForce;
        this.ledger = ledger;
        this.market = market;
        this.clock = clock;
    }

    /** Everything the sums follow from but what plans say, which never changes; of one moment. */
    record Inputs(RegisteredSite site, List<DayToObserve> days, ObservedLedger.Known known) {}

    Inputs read(Actor actor, RegisteredSite site, DaysAsked asked) {
        return asked.over(clock.instant())
                .map(period -> read(actor, site, asked.days(), period))
                .orElseGet(() -> new Inputs(site, List.of(), ObservedLedger.Known.NOTHING));
    }

    private Inputs read(Actor actor, RegisteredSite site, LocalDays days, Interval period) {
        Optional<SitePrices> prices = market.prices(actor, site.id(), period);
        Observation observation = new Observation(
                prices.map(found -> found.costs(days)).orElseGet(() -> PowerCosts.atMarket(days)),
                prices.map(SitePrices::power).orElseGet(() -> new PriceTimeline(List.of())),
                prices.<HashpriceCurve>map(SitePrices::hashprice)
                        .orElseGet(() -> new QuotedHashprice(site.currency(), List.of())));
        Interval reach = observation.reach(period);
        List<DayToObserve> toObserve = observation.days(
                period, inForce.over(site.tenant(), site.id(), reach), plans.about(site.tenant(), site.id(), reach));
        return new Inputs(site, toObserve, ledger.known(site, toObserve, reach));
    }
}
