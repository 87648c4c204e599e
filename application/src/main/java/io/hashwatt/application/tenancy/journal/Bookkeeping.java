package io.hashwatt.application.tenancy.journal;

import io.hashwatt.application.kernel.IdGenerator;
import io.hashwatt.application.kernel.Outcome;
import io.hashwatt.domain.kernel.Event;
import io.hashwatt.domain.tenancy.Actor;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/** What everybody needs who keeps things: an id and a time for what is new, and an entry in the journal for what has changed. */
public final class Bookkeeping {

    private final Journal journal;
    private final IdGenerator ids;
    private final InstantSource clock;

    public Bookkeeping(Journal journal, IdGenerator ids, InstantSource clock) {
        this.journal = journal;
        this.ids = ids;
        this.clock = clock;
    }

    /** For a thing that is new. */
    public UUID nextId() {
        return ids.next();
    }

    /** As finely as it is stored. */
    public Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    /** As {@link Journal#record}. */
    public void record(Actor actor, Event event) {
        journal.record(actor, event);
    }

    /** As {@link Journal#announce}. */
    public void announce(Actor actor, Event event) {
        journal.announce(actor, event);
    }

    /** Ends a change that has been written: what was made of the thing is the answer, once the journal says so. */
    public <T> Outcome<T> recorded(Actor actor, T written, Event event) {
        journal.record(actor, event);
        return new Outcome.Done<>(written);
    }
}
