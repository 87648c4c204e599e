package io.hashwatt.application.tenancy;

import io.hashwatt.application.tenancy.access.AccessUseCases;
import io.hashwatt.application.tenancy.access.Authenticate;
import io.hashwatt.application.tenancy.access.LogIn;
import io.hashwatt.application.tenancy.access.ManageApiKeys;
import io.hashwatt.application.tenancy.access.ManageTenants;
import io.hashwatt.application.tenancy.access.ManageUsers;
import io.hashwatt.application.tenancy.journal.Bookkeeping;
import io.hashwatt.application.tenancy.journal.EventWatch;
import io.hashwatt.application.tenancy.journal.FollowEvents;
import io.hashwatt.application.tenancy.journal.Journal;
import io.hashwatt.application.tenancy.journal.JournalUseCases;
import io.hashwatt.application.tenancy.journal.ReadJournal;
import io.hashwatt.application.tenancy.journal.ReadSetAsideEvents;
import io.hashwatt.application.tenancy.port.TenancyPorts;
import java.util.List;

/** The in-ports of this context, assembled. */
public record TenancyUseCases(
        Authenticate authenticate,
        LogIn logIn,
        ManageTenants manageTenants,
        ManageUsers manageUsers,
        ManageApiKeys manageApiKeys,
        Journal journal,
        ReadJournal readJournal,
        FollowEvents followEvents,
        ReadSetAsideEvents readSetAsideEvents,
        RunOnce runOnce,
        PurgeRecords purgeRecords) {

    public static TenancyUseCases of(TenancyPorts ports) {
        return of(ports, EventWatch.NONE, PurgeRecords.Policy.USUAL);
    }

    public static TenancyUseCases of(TenancyPorts ports, EventWatch watch, PurgeRecords.Policy kept) {
        JournalUseCases records = JournalUseCases.of(ports, watch);
        AccessUseCases access =
                AccessUseCases.of(ports, new Bookkeeping(records.journal(), ports.ids(), ports.clock()));
        return new TenancyUseCases(
                access.authenticate(),
                access.logIn(),
                access.manageTenants(),
                access.manageUsers(),
                access.manageApiKeys(),
                records.journal(),
                records.readJournal(),
                records.followEvents(),
                records.readSetAsideEvents(),
                new RunOnceService(ports.unitOfWork(), ports.requests(), ports.clock()),
                purgeRecords(ports, kept));
    }

    private static PurgeRecords purgeRecords(TenancyPorts ports, PurgeRecords.Policy kept) {
        ExpiringRecords answers =
                (tenant, now) -> ports.requests().removeOlderThan(tenant, now.minus(RunOnceService.KEPT));
        return new PurgeRecordsService(
                ports.unitOfWork(),
                ports.journal(),
                List.of(answers, ports.tokens()::removeExpired),
                ports.clock(),
                kept);
    }
}
