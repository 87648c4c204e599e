package io.hashwatt.application.tenancy.journal;

import io.hashwatt.application.tenancy.port.TenancyPorts;

/** The in-ports of this room, assembled. */
public record JournalUseCases(
        Journal journal, ReadJournal readJournal, FollowEvents followEvents, ReadSetAsideEvents readSetAsideEvents) {

    public static JournalUseCases of(TenancyPorts ports, EventWatch watch) {
        var journal = new JournalService(
                ports.unitOfWork(), ports.journal(), ports.clock(), ports.reactions(), ports.journalGrew());
        var aside = new SetAsideEvents(ports.unitOfWork(), ports.consumers(), watch, ports.clock());
        var follow =
                new FollowEventsService(ports.unitOfWork(), ports.journal(), ports.consumers(), ports.codec(), aside);
        return new JournalUseCases(journal, journal, follow, aside);
    }
}
