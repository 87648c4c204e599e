package io.hashwatt.application.plan.observed;

import io.hashwatt.application.fleet.ReadFleet;
import io.hashwatt.application.kernel.Outcome;
import io.hashwatt.application.kernel.UnitOfWork;
import io.hashwatt.application.plan.port.PlanInForceStore;
import io.hashwatt.application.plan.port.PlanStore;
import io.hashwatt.domain.fleet.RegisteredSite;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.kernel.SiteId;
import io.hashwatt.domain.plan.record.ConnectionWorth;
import io.hashwatt.domain.plan.record.PlansInForce;
import io.hashwatt.domain.plan.record.PlansInForce.Stretch;
import io.hashwatt.domain.tenancy.Actor;
import io.hashwatt.domain.tenancy.Permission;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/** Asks plans for nothing about groups, so that a month of plans for ten thousand of them is read at once. */
final class ReadConnectionWorthService implements ReadConnectionWorth {

    private final UnitOfWork unitOfWork;
    private final ReadFleet fleet;
    private final PlanStore plans;
    private final PlanInForceStore inForce;
    private final InstantSource clock;

    ReadConnectionWorthService(
            UnitOfWork unitOfWork, ReadFleet fleet, PlanStore plans, PlanInForceStore inForce, InstantSource clock) {
        this.unitOfWork = unitOfWork;
        this.fleet = fleet;
        this.plans = plans;
        this.inForce = inForce;
        this.clock = clock;
    }

    @Override
    public Outcome<SiteConnection> between(Actor actor, SiteId id, LocalDate from, LocalDate to) {
        return read(
                actor,
                id,
                (site, now) -> DaysAsked.between(site.zone(), now, from, to, MOST_DAYS)
                        .then(days -> new Outcome.Done<>(worth(site, days, now))));
    }

    @Override
    public Outcome<SiteConnection> lastMonth(Actor actor, SiteId id) {
        return read(
                actor,
                id,
                (site, now) -> new Outcome.Done<>(worth(site, DaysAsked.last(site.zone(), now, 1, MONTH_DAYS), now)));
    }

    private Outcome<SiteConnection> read(
            Actor actor, SiteId id, BiFunction<RegisteredSite, Instant, Outcome<SiteConnection>> asked) {
        return unitOfWork.reading(
                actor.permitted(Permission.READ),
                () -> Outcome.found(fleet.siteWithGroups(actor, id), "site")
                        .then(found -> asked.apply(found.site(), clock.instant())));
    }

    private SiteConnection worth(RegisteredSite site, DaysAsked days, Instant now) {
        Optional<Interval> period = days.over(now);
        List<Stretch> counted = period.map(over -> counted(site, over)).orElseGet(List::of);
        Duration length = period.map(Interval::length).orElse(Duration.ZERO);
        return new SiteConnection(site, days.from(), days.to(), ConnectionWorth.of(length, site.currency(), counted));
    }

    private List<Stretch> counted(RegisteredSite site, Interval period) {
        return PlansInForce.over(
                period, inForce.over(site.tenant(), site.id(), period), plans.about(site.tenant(), site.id(), period));
    }
}
