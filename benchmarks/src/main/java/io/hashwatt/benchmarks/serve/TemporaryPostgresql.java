package io.hashwatt.benchmarks.serve;

import io.hashwatt.migrations.TestDatabase;
import java.io.IOException;

/** A PostgreSQL that lives until standard input ends. Prints the settings by which a server finds it. */
public final class TemporaryPostgresql {

    private TemporaryPostgresql() {}

    public static void main(String[] arguments) throws IOException {
        TestDatabase database = TestDatabase.postgresql();
        System.out.printf("""
                hashwatt.database.url=%1$s
                hashwatt.database.user=%2$s
                hashwatt.database.password=%2$s
                hashwatt.database.migration.user=%3$s
                hashwatt.database.migration.password=%3$s
                ready
                """, database.url(), database.applicationUser(), database.ownerUser());
        while (System.in.read() >= 0) {
            continue;
        }
        System.exit(0); // the database ends with the JVM
    }
}
