package io.hashwatt.ui.overview;

import io.hashwatt.application.fleet.ManageGroups;
import io.hashwatt.application.kernel.Outcome;
import io.hashwatt.application.kernel.Page;
import io.hashwatt.application.market.ReadSiteMarket;
import io.hashwatt.application.market.ReadSiteMarket.SitePrices;
import io.hashwatt.application.plan.reading.ReadGrounds;
import io.hashwatt.application.plan.reading.ReadPlans;
import io.hashwatt.application.plan.reading.ReadWhy;
import io.hashwatt.domain.fleet.RegisteredGroup;
import io.hashwatt.domain.fleet.RegisteredSite;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.plan.grid.PlanGrounds;
import io.hashwatt.domain.plan.record.GroupPlanRecord;
import io.hashwatt.domain.plan.record.PlanRecord;
import io.hashwatt.domain.schedule.ControlMode;
import io.hashwatt.domain.tenancy.Actor;
import io.hashwatt.ui.overview.SiteOverview.PriceNow;
import io.hashwatt.ui.overview.SiteOverview.State;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Works out what the overview shows of one site. */
@Dependent
final class SiteLook {

    static final Duration AHEAD = Duration.ofHours(24);

    /** Prices that ended longer ago are not looked for. */
    private static final Duration BACK = Duration.ofDays(2);

    private final ManageGroups groups;
    private final ReadSiteMarket market;
    private final ReadPlans plans;
    private final ReadWhy why;
    private final ReadGrounds grounds;

    @Inject
    SiteLook(ManageGroups groups, ReadSiteMarket market, ReadPlans plans, ReadWhy why, ReadGrounds grounds) {
        this.groups = groups;
        this.market = market;
        this.plans = plans;
        this.why = why;
        this.grounds = grounds;
    }

    SiteOverview at(Actor actor, RegisteredSite site, ControlMode mode, Instant now) {
        Optional<SitePrices> prices =
                market.prices(actor, site.id(), new Interval(now.minus(BACK), now.plus(AHEAD.multipliedBy(2))));
        Optional<SiteDigest> digest =
                plans.inForce(actor, site.id(), now).map(plan -> digestOf(actor, site, plan, now));
        return new SiteOverview(
                site,
                mode,
                digest.isPresent() ? State.PLANNED : stateOf(actor, site, prices.isPresent()),
                priceNow(prices, digest, now),
                prices.flatMap(SitePrices::publishedUntil),
                digest,
                grounds.of(actor, site.id()).map(PlanGrounds::findings).orElseGet(List::of));
    }

    private SiteDigest digestOf(Actor actor, RegisteredSite site, PlanRecord plan, Instant now) {
        List<GroupPlanRecord> planned = plans.groups(actor, plan.id());
        return SiteDigest.of(
                plan, planned, why.levels(actor, plan.site(), now), now, Interval.of(now, AHEAD), site.limits());
    }

    /** As it is published; at a site with a tariff as its plan has worked it out. */
    private static Optional<PriceNow> priceNow(Optional<SitePrices> prices, Optional<SiteDigest> digest, Instant now) {
        Optional<PriceNow> planned = digest.flatMap(SiteDigest::price);
        Optional<PriceNow> published = prices.flatMap(known -> priceAt(now, known));
        return planned.filter(PriceNow::isAllIn).or(() -> published).or(() -> planned);
    }

    private static Optional<PriceNow> priceAt(Instant now, SitePrices prices) {
        return prices.power().prices().stream()
                .filter(price -> price.delivery().contains(now))
                .map(price -> new PriceNow(price.perMwh(), price.finality(), false))
                .findFirst();
    }

    private State stateOf(Actor actor, RegisteredSite site, boolean hasMarket) {
        Outcome<List<RegisteredGroup>> first = groups.list(actor, site.id(), Page.first(1));
        boolean hasGroups = first instanceof Outcome.Done<List<RegisteredGroup>> done
                && !done.value().isEmpty();
        if (!hasGroups) {
            return State.WITHOUT_GROUPS;
        }
        return hasMarket ? State.WITHOUT_PLAN : State.WITHOUT_MARKET;
    }
}
