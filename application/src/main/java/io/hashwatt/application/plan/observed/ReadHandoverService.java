package io.hashwatt.application.plan.observed;

import io.hashwatt.application.fleet.ReadFleet;
import io.hashwatt.application.fleet.ReadFleet.SiteFleet;
import io.hashwatt.application.kernel.Outcome;
import io.hashwatt.application.kernel.UnitOfWork;
import io.hashwatt.application.plan.observed.ReadObservedDays.ObservedDays;
import io.hashwatt.domain.fleet.MinerGroup;
import io.hashwatt.domain.fleet.RegisteredGroup;
import io.hashwatt.domain.fleet.RegisteredSite;
import io.hashwatt.domain.kernel.LocalDays;
import io.hashwatt.domain.kernel.Power;
import io.hashwatt.domain.kernel.SiteId;
import io.hashwatt.domain.plan.observed.ObservedTotal;
import io.hashwatt.domain.tenancy.Actor;
import io.hashwatt.domain.tenancy.Permission;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

final class ReadHandoverService implements ReadHandover {

    private final UnitOfWork unitOfWork;
    private final ReadFleet fleet;
    private final ReadObservedDays observed;
    private final FaultySchedules faulty;
    private final InstantSource clock;

    ReadHandoverService(
            UnitOfWork unitOfWork,
            ReadFleet fleet,
            ReadObservedDays observed,
            FaultySchedules faulty,
            InstantSource clock) {
        this.unitOfWork = unitOfWork;
        this.fleet = fleet;
        this.observed = observed;
        this.faulty = faulty;
        this.clock = clock;
    }

    @Override
    public Optional<Handover> of(Actor actor, SiteId site) {
        return unitOfWork
                .reading(actor.permitted(Permission.READ), () -> fleet.siteWithGroups(actor, site))
                .flatMap(found -> lastWhole(actor, found.site()).map(days -> handover(actor, found, days)));
    }

    /** Worked out, not only read; so outside of a unit of work. Empty: the site has gone meanwhile. */
    private Optional<ObservedDays> lastWhole(Actor actor, RegisteredSite site) {
        LocalDate yesterday = new LocalDays(site.zone()).dayOf(clock.instant()).minusDays(1);
        return observed.between(actor, site.id(), yesterday.minusDays(DAYS - 1L), yesterday)
                        instanceof Outcome.Done<ObservedDays>(ObservedDays days)
                ? Optional.of(days)
                : Optional.empty();
    }

    private Handover handover(Actor actor, SiteFleet found, ObservedDays days) {
        SiteId site = found.site().id();
        List<MinerGroup> groups =
                found.groups().stream().map(RegisteredGroup::group).toList();
        return new Handover(
                site,
                found.site().currency(),
                groups.size(),
                groups.stream().mapToLong(MinerGroup::miners).sum(),
                sum(groups, group -> group.powerAt(group.topLevel())),
                sum(groups, group -> group.powerAt(0)),
                days.days().getFirst().date(),
                days.days().getLast().date(),
                ObservedTotal.of(days.days()),
                faulty.at(actor, site));
    }

    private static Power sum(List<MinerGroup> groups, Function<MinerGroup, Power> power) {
        return groups.stream().map(power).reduce(Power.NONE, Power::plus);
    }
}
