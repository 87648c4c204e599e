package io.hashwatt.application.tenancy;

import io.hashwatt.application.kernel.UnitOfWork;
import io.hashwatt.application.tenancy.Journal.Change;
import io.hashwatt.application.tenancy.port.DatabaseDump;
import io.hashwatt.domain.tenancy.Actor;
import io.hashwatt.domain.tenancy.Permission;
import java.util.Map;

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
        Change begun = new Change("backup.begun", "platform", actor.tenant().toString(), Map.of());
        unitOfWork.in(actor.tenant(), () -> {
            journal.record(actor, begun);
            return begun;
        });
        return dump::writeTo;
    }
}
