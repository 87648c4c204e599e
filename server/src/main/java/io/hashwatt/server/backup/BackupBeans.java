package io.hashwatt.server.backup;

import io.hashwatt.application.kernel.UnitOfWork;
import io.hashwatt.application.tenancy.BackUp;
import io.hashwatt.application.tenancy.journal.Journal;
import io.hashwatt.migrations.Migrator;
import io.hashwatt.persistence.backup.JdbcDatabaseDump;
import io.hashwatt.server.config.Settings;
import io.hashwatt.server.database.OwnerDatabase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.io.OutputStream;
import java.time.InstantSource;

/** Backups by the running server. */
@ApplicationScoped
class BackupBeans {

    @Produces
    @Singleton
    BackUp backUp(UnitOfWork unitOfWork, Journal journal, Settings settings, InstantSource clock) {
        return BackUp.of(unitOfWork, target -> dump(settings, clock, target), journal);
    }

    /** The application's own connections see one tenant at a time, so this one is the owner's, for as long as it takes. */
    private static void dump(Settings settings, InstantSource clock, OutputStream target) {
        try (OwnerDatabase database = OwnerDatabase.existing(settings)) {
            new JdbcDatabaseDump(database.connections(), Migrator.portableVersions(database.connections()), clock)
                    .writeTo(target);
        }
    }
}
