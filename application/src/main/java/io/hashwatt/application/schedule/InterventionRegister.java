package io.hashwatt.application.schedule;

import io.hashwatt.application.kernel.Outcome;
import io.hashwatt.application.schedule.Intervene.Draft;
import io.hashwatt.application.schedule.port.InterventionStore;
import io.hashwatt.application.tenancy.journal.Bookkeeping;
import io.hashwatt.domain.kernel.InterventionId;
import io.hashwatt.domain.kernel.SiteId;
import io.hashwatt.domain.schedule.Intervention;
import io.hashwatt.domain.schedule.event.ScheduleEvent.InterventionBegun;
import io.hashwatt.domain.schedule.event.ScheduleEvent.InterventionEnded;
import io.hashwatt.domain.tenancy.Actor;
import java.time.Instant;

/** Where interventions begin and end, each time with the entry in the journal. Within a unit of work. */
final class InterventionRegister {

    private final InterventionStore interventions;
    private final Bookkeeping books;

    InterventionRegister(InterventionStore interventions, Bookkeeping books) {
        this.interventions = interventions;
        this.books = books;
    }

    Intervention begun(Actor actor, SiteId site, Draft draft, DraftCheck check, Instant now) {
        Intervention begun = new Intervention(
                new InterventionId(books.nextId()),
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
        books.record(actor, new InterventionBegun(begun));
        return begun;
    }

    Outcome<Intervention> ended(Actor actor, Intervention ended) {
        return Outcome.written(interventions.update(actor.tenant(), ended), ended, ended.version())
                .then(written -> books.recorded(actor, written, new InterventionEnded(written)));
    }
}
