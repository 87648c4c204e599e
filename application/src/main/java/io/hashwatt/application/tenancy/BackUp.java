package io.hashwatt.application.tenancy;

import io.hashwatt.application.kernel.UnitOfWork;
import io.hashwatt.application.tenancy.journal.Journal;
import io.hashwatt.application.tenancy.port.DatabaseDump;
import io.hashwatt.domain.tenancy.Actor;
import java.io.OutputStream;

/** Makes a backup of everything, all tenants, while the server runs. For the platform's own administrators. */
@FunctionalInterface
public interface BackUp {

    /**
     * Notes in the platform's audit log that a backup was asked for, and by whom: it holds the data of all tenants.
     *
     * @return what writes it, once
     */
    Content begin(Actor actor);

    /** The use case, assembled apart from the others: not every way to run them has a database to dump. */
    static BackUp of(UnitOfWork unitOfWork, DatabaseDump dump, Journal journal) {
        return new BackUpService(unitOfWork, dump, journal);
    }

    /** A backup that is still to be written. */
    @FunctionalInterface
    interface Content {

        /**
         * Writes all as it is when this is called, and leaves the target open.
         *
         * @throws java.io.UncheckedIOException when the target takes no more
         */
        void writeTo(OutputStream target);
    }
}
