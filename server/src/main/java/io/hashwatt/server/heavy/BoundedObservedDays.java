package io.hashwatt.server.heavy;

import io.hashwatt.application.kernel.Outcome;
import io.hashwatt.application.plan.observed.ReadObservedDays;
import io.hashwatt.domain.kernel.SiteId;
import io.hashwatt.domain.tenancy.Actor;
import java.time.LocalDate;

/** Days whose sums are kept are quickly read, but which these are is known only after reading. */
record BoundedObservedDays(HeavyInPorts turns, ReadObservedDays observed) implements ReadObservedDays {

    @Override
    public Outcome<ObservedDays> between(Actor actor, SiteId site, LocalDate from, LocalDate to) {
        return turns.inTurn(actor, () -> observed.between(actor, site, from, to));
    }

    @Override
    public ObservedDays last(Actor actor, SiteId site, int count) {
        return turns.inTurn(actor, () -> observed.last(actor, site, count));
    }

    @Override
    public ObservedDays lastWhole(Actor actor, SiteId site, int count) {
        return turns.inTurn(actor, () -> observed.lastWhole(actor, site, count));
    }
}
