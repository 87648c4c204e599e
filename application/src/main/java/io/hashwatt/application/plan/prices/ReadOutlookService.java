package io.hashwatt.application.plan.prices;

import io.hashwatt.application.fleet.ReadFleet;
import io.hashwatt.application.kernel.Outcome;
import io.hashwatt.application.kernel.UnitOfWork;
import io.hashwatt.application.market.ReadSiteMarket.SitePrices;
import io.hashwatt.domain.fleet.RegisteredSite;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.kernel.SiteId;
import io.hashwatt.domain.market.PriceOrigin;
import io.hashwatt.domain.market.PriceSpread;
import io.hashwatt.domain.plan.grid.OutlookPrice;
import io.hashwatt.domain.plan.grid.SiteOutlook;
import io.hashwatt.domain.plan.grid.Slot;
import io.hashwatt.domain.plan.record.ExplainedSlot;
import io.hashwatt.domain.plan.record.PlanRecord;
import io.hashwatt.domain.tenancy.Actor;
import io.hashwatt.domain.tenancy.Permission;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.stream.Stream;

/** What it reads is of one moment; what follows from that is worked out afterwards. */
final class ReadOutlookService implements ReadOutlook {

    private final UnitOfWork unitOfWork;
    private final ReadFleet fleet;
    private final SiteOutlooks outlooks;
    private final InstantSource clock;
    private final Duration horizon;

    ReadOutlookService(
            UnitOfWork unitOfWork, ReadFleet fleet, SiteOutlooks outlooks, InstantSource clock, Duration horizon) {
        this.unitOfWork = unitOfWork;
        this.fleet = fleet;
        this.outlooks = outlooks;
        this.clock = clock;
        this.horizon = horizon;
    }

    private record Seen(RegisteredSite site, Optional<SitePrices> prices) {}

    @Override
    public Outcome<Outlook> now(Actor actor, SiteId site) {
        Instant now = clock.instant();
        Interval period = Interval.of(SiteOutlooks.minute(now), horizon);
        return Outcome.found(seen(actor, site, now, period), "site")
                .then(seen -> seen.prices()
                        .<Outcome<Outlook>>map(prices -> new Outcome.Done<>(outlook(seen.site(), prices, now, period)))
                        .orElseGet(() -> Outcome.refused("", "nobody has chosen the series the site is planned on")));
    }

    private Optional<Seen> seen(Actor actor, SiteId id, Instant decision, Interval period) {
        return unitOfWork.reading(
                actor.permitted(Permission.READ),
                () -> fleet.siteWithGroups(actor, id)
                        .map(found -> new Seen(found.site(), outlooks.prices(actor, id, decision, period))));
    }

    private static Outlook outlook(RegisteredSite site, SitePrices prices, Instant decision, Interval period) {
        SiteOutlook outlook = SiteOutlooks.outlook(site, prices, decision, period);
        return new Outlook(
                site, decision, outlook.prices(period), outlook.looks().orElse(null));
    }

    @Override
    public Optional<PriceSpread> then(Actor actor, PlanRecord plan, ExplainedSlot slot) {
        actor.require(Permission.READ);
        if (slot.origin() == null || slot.origin() == PriceOrigin.PUBLISHED) {
            return Optional.empty();
        }
        Instant decision = plan.inputs().pricesRecordedBy();
        return seen(actor, plan.site(), decision, plan.period()).stream()
                .flatMap(seen -> pricesThen(seen, decision, plan.period()))
                .filter(expected -> expected.delivery().contains(slot.interval().start()))
                .filter(expected -> isSame(expected.quote(), slot))
                .flatMap(expected -> Stream.ofNullable(expected.spread()))
                .findFirst();
    }

    /** Neither the market's prices nor the tariff have become others since. */
    private static boolean isSame(Slot.PowerQuote quote, ExplainedSlot slot) {
        BigDecimal paid = slot.pricePerMwh();
        BigDecimal asked = slot.askedPerMwh();
        return paid != null
                && asked != null
                && quote.perMwh().compareTo(paid) == 0
                && quote.askedPerMwh().compareTo(asked) == 0;
    }

    private static Stream<OutlookPrice> pricesThen(Seen seen, Instant decision, Interval period) {
        return seen.prices().stream()
                .map(prices -> SiteOutlooks.outlook(seen.site(), prices.recordedBy(decision), decision, period))
                .flatMap(outlook -> outlook.prices(period).stream());
    }
}
