package io.hashwatt.application.schedule;

import io.hashwatt.application.fleet.ReadFleet;
import io.hashwatt.application.fleet.ReadFleet.SiteFleet;
import io.hashwatt.application.kernel.Outcome;
import io.hashwatt.application.kernel.UnitOfWork;
import io.hashwatt.application.kernel.Violation;
import io.hashwatt.application.schedule.port.InterventionStore;
import io.hashwatt.domain.kernel.InterventionId;
import io.hashwatt.domain.kernel.SiteId;
import io.hashwatt.domain.schedule.Intervention;
import io.hashwatt.domain.tenancy.Actor;
import io.hashwatt.domain.tenancy.Permission;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;

final class InterveneService implements Intervene {

    private final UnitOfWork unitOfWork;
    private final InterventionStore interventions;
    private final ReadFleet fleet;
    private final InterventionRegister register;
    private final InstantSource clock;

    InterveneService(
            UnitOfWork unitOfWork,
            InterventionStore interventions,
            ReadFleet fleet,
            InterventionRegister register,
            InstantSource clock) {
        this.unitOfWork = unitOfWork;
        this.interventions = interventions;
        this.fleet = fleet;
        this.register = register;
        this.clock = clock;
    }

    @Override
    public Outcome<Intervention> begin(Actor actor, SiteId site, Draft draft) {
        actor.require(Permission.INTERVENE);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        DraftCheck check = new DraftCheck(draft, now);
        return unitOfWork.in(actor.tenant(), () -> {
            SiteFleet found = fleet.siteWithGroups(actor, site).orElse(null);
            if (found == null) {
                return new Outcome.Missing<>("site");
            }
            List<Violation> violations = check.violations(found.groups());
            if (!violations.isEmpty()) {
                return new Outcome.Refused<>(violations);
            }
            if (interventions.openAt(actor.tenant(), site, now).size() >= MOST_OPEN) {
                return Outcome.refused("", "the site has " + MOST_OPEN + " interventions that are not over: end some");
            }
            return new Outcome.Done<>(register.begun(actor, site, draft, check, now));
        });
    }

    @Override
    public Outcome<Intervention> end(Actor actor, InterventionId id) {
        actor.require(Permission.INTERVENE);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return unitOfWork.in(
                actor.tenant(),
                () -> Outcome.found(interventions.find(actor.tenant(), id), "intervention")
                        .then(found -> found.phaseAt(now) == Intervention.Phase.OVER
                                ? new Outcome.Done<>(found)
                                : register.ended(actor, found.endedBy(actor.principal(), now))));
    }
}
