package io.hashwatt.application.schedule;

import io.hashwatt.application.fleet.ReadFleet;
import io.hashwatt.application.fleet.ReadFleet.SiteFleet;
import io.hashwatt.application.kernel.IdGenerator;
import io.hashwatt.application.kernel.Outcome;
import io.hashwatt.application.kernel.UnitOfWork;
import io.hashwatt.application.kernel.Violation;
import io.hashwatt.application.schedule.port.InterventionStore;
import io.hashwatt.application.tenancy.Journal;
import io.hashwatt.domain.kernel.InterventionId;
import io.hashwatt.domain.kernel.SiteId;
import io.hashwatt.domain.schedule.Intervention;
import io.hashwatt.domain.schedule.event.ScheduleEvent.InterventionBegun;
import io.hashwatt.domain.schedule.event.ScheduleEvent.InterventionEnded;
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
    private final Journal journal;
    private final IdGenerator ids;
    private final InstantSource clock;

    InterveneService(SchedulePorts ports) {
        this.unitOfWork = ports.unitOfWork();
        this.interventions = ports.interventions();
        this.fleet = ports.fleet();
        this.journal = ports.journal();
        this.ids = ports.ids();
        this.clock = ports.clock();
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
            return new Outcome.Done<>(begun(actor, site, draft, check, now));
        });
    }

    @Override
    public Outcome<Intervention> end(Actor actor, InterventionId id) {
        actor.require(Permission.INTERVENE);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return unitOfWork.in(actor.tenant(), () -> {
            Intervention found = interventions.find(actor.tenant(), id).orElse(null);
            if (found == null) {
                return new Outcome.Missing<>("intervention");
            }
            return found.phaseAt(now) == Intervention.Phase.OVER
                    ? new Outcome.Done<>(found)
                    : ended(actor, found.endedBy(actor.principal(), now));
        });
    }

    private Intervention begun(Actor actor, SiteId site, Draft draft, DraftCheck check, Instant now) {
        Intervention begun = new Intervention(
                new InterventionId(ids.next()),
                site,
                draft.kind(),
                draft.target(),
                draft.wish(),
                check.from(),
                check.until(),
                draft.reason(),
                actor.principal(),
                now,
                null,
                1);
        interventions.add(actor.tenant(), begun);
        journal.record(actor, new InterventionBegun(begun));
        return begun;
    }

    private Outcome<Intervention> ended(Actor actor, Intervention ended) {
        if (!interventions.update(actor.tenant(), ended)) {
            return new Outcome.Stale<>(ended.version());
        }
        journal.record(actor, new InterventionEnded(ended));
        return new Outcome.Done<>(ended);
    }
}
