package io.hashwatt.cli.backup;

import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Optional;

/** Copies of a whole database, which the server's settings name. */
public interface DatabaseCopies {

    /**
     * Writes a backup.
     *
     * @param config a file with settings, as {@code serve} takes it
     * @throws io.hashwatt.cli.console.InputError when there is no such database or it cannot be read as configured
     */
    void backUp(Optional<Path> config, OutputStream target);

    /**
     * Reads a backup as a whole.
     *
     * @throws io.hashwatt.cli.console.InputError when it is damaged, or none
     */
    Summary check(Path backup);

    /**
     * Fills the database, which has to be empty or not there yet, and brings it up to date. All or nothing.
     *
     * @throws io.hashwatt.cli.console.InputError when it does not fit, or is damaged
     */
    Summary restore(Path backup, Optional<Path> config);

    /** @param schemaVersion the newest migration its database had */
    record Summary(long rows, int tables, String schemaVersion) {

        @Override
        public String toString() {
            return "%,d rows in %d tables (schema %s)".formatted(rows, tables, schemaVersion);
        }
    }
}
