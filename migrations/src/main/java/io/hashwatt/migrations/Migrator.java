package io.hashwatt.migrations;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.flywaydb.core.api.exception.FlywayValidateException;

/** Brings a database up to date. Several may try at once: one does it, the others wait. */
public final class Migrator {

    /** It stands between double quotes in the migrations. */
    private static final Pattern ROLE = Pattern.compile("[A-Za-z_][A-Za-z0-9_$-]{0,62}");

    private static final String LATEST = "latest";
    private static final String COMMON = "classpath:db/migration/common";
    private static final String POSTGRESQL = "classpath:db/migration/postgresql";

    private Migrator() {}

    /**
     * Applies the migrations that the database has not seen.
     *
     * @param owner connects as the role that owns the schema
     * @param applicationRole the role the application connects as; on PostgreSQL it is granted what it needs, and should
     *     be neither the owner nor a superuser. H2 knows no rows of a role and ignores it
     * @return how many were applied
     * @throws IllegalArgumentException when the role's name is none
     * @throws NewerDatabase when the database is newer than this program
     * @throws org.flywaydb.core.api.FlywayException when a migration fails, or is not what it was when it was applied
     */
    public static int migrate(DataSource owner, String applicationRole) {
        return migrate(owner, applicationRole, LATEST);
    }

    /**
     * The same, but only up to a version: what a backup of that version is restored into.
     *
     * @param version as Flyway writes it, {@code 20261124.0900}
     */
    public static int migrateTo(String version, DataSource owner, String applicationRole) {
        // A version of PostgreSQL's alone is none that H2 would know: the question mark lets it be passed over.
        return migrate(owner, applicationRole, version + "?");
    }

    private static int migrate(DataSource owner, String applicationRole, String target) {
        if (!ROLE.matcher(applicationRole).matches()) {
            throw new IllegalArgumentException("not the name of a database role: " + applicationRole);
        }
        try {
            return configuration(owner)
                    .placeholders(Map.of("app_role", applicationRole))
                    .target(target)
                    .load()
                    .migrate()
                    .migrationsExecuted;
        } catch (FlywayValidateException failure) {
            refuseNewer(owner);
            throw failure;
        }
    }

    /**
     * For whoever uses the tables without bringing them up to date.
     *
     * @throws NewerDatabase when the database is newer than this program
     */
    public static void refuseNewer(DataSource owner) {
        Arrays.stream(configuration(owner).load().info().applied())
                .filter(migration -> !migration.getState().isResolved())
                .filter(migration -> migration.getState().name().startsWith("FUTURE"))
                .reduce((older, newer) -> newer)
                .ifPresent(newest -> {
                    throw new NewerDatabase(newest.getVersion().getVersion());
                });
    }

    /** Whether no migration has been applied yet. */
    public static boolean isNew(DataSource owner) {
        return configuration(owner).load().info().applied().length == 0;
    }

    /**
     * The versions that every database has, in order. Between them PostgreSQL has some of its own; tables and columns are
     * the same where the newest of these is.
     *
     * @param owner connects to any database
     */
    public static SortedSet<String> portableVersions(DataSource owner) {
        return Arrays.stream(
                        configuration(owner).locations(COMMON).load().info().all())
                .filter(migration -> migration.getState().isResolved())
                .map(migration -> migration.getVersion().getVersion())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static FluentConfiguration configuration(DataSource owner) {
        return Flyway.configure(Migrator.class.getClassLoader())
                .dataSource(owner)
                .locations(isPostgresql(owner) ? new String[] {COMMON, POSTGRESQL} : new String[] {COMMON})
                .validateMigrationNaming(true)
                .failOnMissingLocations(true)
                .ignoreMigrationPatterns(new String[0]) // which by themselves let newer versions pass
                .cleanDisabled(true);
    }

    private static boolean isPostgresql(DataSource source) {
        try (Connection connection = source.getConnection()) {
            return connection.getMetaData().getDatabaseProductName().equals("PostgreSQL");
        } catch (SQLException unreachable) {
            throw new IllegalStateException("the database cannot be reached: " + unreachable.getMessage(), unreachable);
        }
    }
}
