package io.hashwatt.application.testing;

import io.hashwatt.application.tenancy.journal.EventCodec;
import io.hashwatt.application.tenancy.journal.Journal;
import io.hashwatt.domain.kernel.Event;
import io.hashwatt.domain.tenancy.Actor;
import java.util.ArrayList;
import java.util.List;

/** Keeps what happened in memory, for tests without a tenant's journal. */
public final class ListedJournal implements Journal {

    private final List<String> types = new ArrayList<>();

    /** Of what was recorded or announced, oldest first. */
    public List<String> types() {
        return List.copyOf(types);
    }

    @Override
    public void record(Actor actor, Event event) {
        types.add(EventCodec.encode(event).type());
    }

    @Override
    public void announce(Actor actor, Event event) {
        types.add(EventCodec.encode(event).type());
    }
}
