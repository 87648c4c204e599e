package io.hashwatt.ui.overview;

import io.hashwatt.application.fleet.ManageGroups;
import io.hashwatt.application.fleet.ManageSites;
import io.hashwatt.application.kernel.Outcome;
import io.hashwatt.application.kernel.Page;
import io.hashwatt.application.market.ReadSiteMarket;
import io.hashwatt.application.market.ReadSiteMarket.SitePrices;
import io.hashwatt.application.plan.reading.ReadPlans;
import io.hashwatt.application.plan.reading.ReadWhy;
import io.hashwatt.application.schedule.ReadControl;
import io.hashwatt.application.schedule.ReadInterventions;
import io.hashwatt.domain.fleet.RegisteredGroup;
import io.hashwatt.domain.fleet.RegisteredSite;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.kernel.SiteId;
import io.hashwatt.domain.plan.record.GroupPlanRecord;
import io.hashwatt.domain.plan.record.PlanRecord;
import io.hashwatt.domain.schedule.ControlMode;
import io.hashwatt.domain.schedule.Intervention;
import io.hashwatt.domain.schedule.SiteControl;
import io.hashwatt.domain.tenancy.Actor;
import io.hashwatt.ui.overview.SiteOverview.PriceNow;
import io.hashwatt.ui.overview.SiteOverview.State;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Works out what the overview shows, site by site. */
@Dependent
final class OverviewPresenter {

    static final Duration AHEAD = Duration.ofHours(24);

    /** Prices that ended longer ago are not looked for. */
    private static final Duration BACK = Duration.ofDays(2);

    private final ManageSites sites;
    private final ManageGroups groups;
    private final ReadSiteMarket market;
    private final ReadPlans plans;
    private final ReadWhy why;
    private final ReadControl controls;
    private final ReadInterventions interventions;
    private final InstantSource clock;

    @Inject
    OverviewPresenter(
            ManageSites sites,
            ManageGroups groups,
            ReadSiteMarket market,
            ReadPlans plans,
            ReadWhy why,
            ReadControl controls,
            ReadInterventions interventions,
            InstantSource clock) {
        this.sites = sites;
        this.groups = groups;
        this.market = market;
        this.plans = plans;
        this.why = why;
        this.controls = controls;
        this.interventions = interventions;
        this.clock = clock;
    }

    /**
     * @param now when it was looked at
     * @param stops safety stops that are active, of all sites
     */
    record Overview(Instant now, List<SiteOverview> sites, List<Intervention> stops) {

        List<SiteDigest> planned() {
            return sites.stream().flatMap(site -> site.digest().stream()).toList();
        }
    }

    Overview show(Actor actor) {
        Instant now = clock.instant();
        Map<SiteId, ControlMode> modes =
                controls.decided(actor).stream().collect(Collectors.toMap(SiteControl::site, SiteControl::mode));
        return new Overview(
                now,
                sites.list(actor, Page.first(Page.MOST)).stream()
                        .map(site -> overviewOf(actor, site, modes.getOrDefault(site.id(), ControlMode.OBSERVE), now))
                        .toList(),
                stopsAt(actor, now));
    }

    private List<Intervention> stopsAt(Actor actor, Instant now) {
        return interventions.openAt(actor, now).stream()
                .filter(open -> open.kind() == Intervention.Kind.SAFETY_STOP)
                .filter(open -> open.phaseAt(now) == Intervention.Phase.ACTIVE)
                .toList();
    }

    private SiteOverview overviewOf(Actor actor, RegisteredSite site, ControlMode mode, Instant now) {
        Optional<SitePrices> prices =
                market.prices(actor, site.id(), new Interval(now.minus(BACK), now.plus(AHEAD.multipliedBy(2))));
        Optional<SiteDigest> digest = plans.inForce(actor, site.id(), now).map(plan -> digestOf(actor, plan, now));
        return new SiteOverview(
                site,
                mode,
                digest.isPresent() ? State.PLANNED : stateOf(actor, site, prices.isPresent()),
                prices.flatMap(known -> priceAt(now, known)).or(() -> digest.flatMap(SiteDigest::price)),
                prices.flatMap(SitePrices::publishedUntil),
                digest);
    }

    private SiteDigest digestOf(Actor actor, PlanRecord plan, Instant now) {
        List<GroupPlanRecord> planned = plans.groups(actor, plan.id());
        return SiteDigest.of(plan, planned, why.levels(actor, plan.site(), now), now, Interval.of(now, AHEAD));
    }

    private static Optional<PriceNow> priceAt(Instant now, SitePrices prices) {
        return prices.power().prices().stream()
                .filter(price -> price.delivery().contains(now))
                .map(price -> new PriceNow(price.perMwh(), price.finality()))
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
