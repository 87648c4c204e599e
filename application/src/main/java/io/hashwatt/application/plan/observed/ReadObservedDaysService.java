package io.hashwatt.application.plan.observed;

import io.hashwatt.application.fleet.ReadFleet;
import io.hashwatt.application.fleet.ReadFleet.SiteFleet;
import io.hashwatt.application.kernel.Outcome;
import io.hashwatt.application.kernel.UnitOfWork;
import io.hashwatt.application.plan.observed.ObservedReading.Inputs;
import io.hashwatt.domain.fleet.RegisteredSite;
import io.hashwatt.domain.kernel.SiteId;
import io.hashwatt.domain.plan.observed.ObservedDay;
import io.hashwatt.domain.tenancy.Actor;
import io.hashwatt.domain.tenancy.Permission;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

final class ReadObservedDaysService implements ReadObservedDays {

    private final UnitOfWork unitOfWork;
    private final ReadFleet fleet;
    private final ObservedReading reading;
    private final ObservedLedger ledger;
    private final InstantSource clock;

    ReadObservedDaysService(
            UnitOfWork unitOfWork,
            ReadFleet fleet,
            ObservedReading reading,
            ObservedLedger ledger,
            InstantSource clock) {
        this.unitOfWork = unitOfWork;
        this.fleet = fleet;
        this.reading = reading;
        this.ledger = ledger;
        this.clock = clock;
    }

    @Override
    public Outcome<ObservedDays> between(Actor actor, SiteId site, LocalDate from, LocalDate to) {
        return observed(
                actor,
                site,
                found -> DaysAsked.between(found.zone(), clock.instant(), from, to, MOST_DAYS)
                        .then(days -> new Outcome.Done<>(reading.read(actor, found, days))));
    }

    @Override
    public ObservedDays last(Actor actor, SiteId site, int count) {
        return upTo(0, actor, site, count);
    }

    @Override
    public ObservedDays lastWhole(Actor actor, SiteId site, int count) {
        return upTo(1, actor, site, count);
    }

    private ObservedDays upTo(int daysAgo, Actor actor, SiteId site, int count) {
        Outcome<ObservedDays> read = observed(
                actor,
                site,
                found -> new Outcome.Done<>(
                        reading.read(actor, found, DaysAsked.last(found.zone(), clock.instant(), daysAgo, count))));
        if (read instanceof Outcome.Done<ObservedDays>(ObservedDays days)) {
            return days;
        }
        throw new IllegalArgumentException("there is no site " + site);
    }

    /** Read in one unit of work, worked out in none, and kept in another one. The site may have gone meanwhile. */
    private Outcome<ObservedDays> observed(Actor actor, SiteId site, Function<RegisteredSite, Outcome<Inputs>> asked) {
        return unitOfWork
                .reading(
                        actor.permitted(Permission.READ),
                        () -> found(actor, site).map(asked).orElseGet(ReadObservedDaysService::gone))
                .then(inputs -> {
                    ObservedLedger.Sums sums = ledger.sums(inputs.site(), inputs.days(), inputs.known());
                    ledger.keep(inputs.site(), sums.fresh());
                    return unitOfWork
                                    .reading(actor.tenant(), () -> found(actor, site))
                                    .isPresent()
                            ? new Outcome.Done<>(of(inputs.site(), sums.days()))
                            : gone();
                });
    }

    private Optional<RegisteredSite> found(Actor actor, SiteId site) {
        return fleet.siteWithGroups(actor, site).map(SiteFleet::site);
    }

    private static <T> Outcome<T> gone() {
        return new Outcome.Missing<>("site");
    }

    private static ObservedDays of(RegisteredSite site, List<ObservedDay> days) {
        return new ObservedDays(site.id(), site.zone(), site.currency(), days);
    }
}
