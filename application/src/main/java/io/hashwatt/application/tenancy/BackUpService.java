package io.hashwatt.application.tenancy;

import io.hashwatt.application.kernel.UnitOfWork;
import io.hashwatt.application.tenancy.journal.Journal;
import io.hashwatt.application.tenancy.port.DatabaseDump;
import io.hashwatt.domain.tenancy.Actor;
import io.hashwatt.domain.tenancy.Permission;
import io.hashwatt.domain.tenancy.event.TenancyEvent.BackupBegun;

final class BackUpService implements BackUp {

    private final UnitOfWork unitOfWork;
    private final DatabaseDump dump;
    private final Journal journal;

    BackUpService(UnitOfWork unitOfWork, DatabaseDump dump, Journal journal) {
        this.unitOfWork = unitOfWork;
        this.dump = dump;
        this.journal = journal;
    }

    @Override
    public Content begin(Actor actor) {
        actor.require(Permission.MANAGE_TENANTS);
        BackupBegun begun = new BackupBegun(actor.tenant());
        unitOfWork.in(actor.tenant(), () -> {
            journal.record(actor, begun);
            return begun;
        });
        return dump::writeTo;
    }
}
