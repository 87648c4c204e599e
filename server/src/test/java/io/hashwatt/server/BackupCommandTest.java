package io.hashwatt.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.hashwatt.migrations.TestDatabase;
import io.hashwatt.server.fixture.ServerProcess;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("hashwatt backup and restore:")
class BackupCommandTest {

    private static final UUID TENANT = new UUID(7, 7);

    @TempDir
    private Path folder;

    @Test
    @DisplayName("bring the embedded database into PostgreSQL, and from there into another embedded one")
    void moves() throws SQLException, IOException {
        String embedded = config("embedded", "hashwatt.data.folder=" + folder.resolve("data"));
        createWithTenant(embedded);
        TestDatabase postgresql = TestDatabase.postgresql();
        String server = config(
                "postgresql",
                "hashwatt.database.url=" + postgresql.url(),
                "hashwatt.database.user=" + postgresql.applicationUser(),
                "hashwatt.database.password=" + postgresql.applicationUser(),
                "hashwatt.database.migration.user=" + postgresql.ownerUser(),
                "hashwatt.database.migration.password=" + postgresql.ownerUser());
        String other = config("other", "hashwatt.data.folder=" + folder.resolve("other"));

        assertThat(backUp("first.zip", embedded)).contains("first.zip: 1 rows in ");
        assertThat(restore("first.zip", server)).startsWith("restored 1 rows in ");
        assertThat(backUp("second.zip", server)).contains("second.zip: 1 rows in ");
        assertThat(restore("second.zip", other)).startsWith("restored 1 rows in ");

        assertThat(tenantIn(folder.resolve("other"))).isEqualTo("Grüße, tenant");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("first.zip"))))
                .as("it holds everything")
                .isEqualTo("rw-------");
    }

    @Test
    @DisplayName("restore refuses a database that has rows, and backup one that is not there, without making it")
    void refusals() throws SQLException, IOException {
        String embedded = config("embedded", "hashwatt.data.folder=" + folder.resolve("data"));
        createWithTenant(embedded);
        backUp("backup.zip", embedded);

        assertThat(refusal("restore", path("backup.zip"), "--config", embedded))
                .endsWith("backup.zip is restored into an empty database only; this one has rows in tenant");
        assertThat(refusal("backup", path("backup.zip"), "--config", embedded))
                .endsWith("exists already and is not overwritten");
        assertThat(refusal("backup", path("x.zip"), "--config", config("gone", "hashwatt.data.folder=" + path("gone"))))
                .contains("there is no database in");
        assertThat(folder.resolve("gone")).doesNotExist();
        assertThat(folder.resolve("x.zip")).doesNotExist();
        assertThat(folder.resolve("x.zip.part")).doesNotExist();
    }

    @Test
    @DisplayName("a role that does not own the tables is told so, instead of getting what it may see")
    void wrongRole() {
        TestDatabase database = TestDatabase.postgresql().migrated();
        String config = config(
                "application",
                "hashwatt.database.url=" + database.url(),
                "hashwatt.database.user=" + database.applicationUser(),
                "hashwatt.database.password=" + database.applicationUser());

        assertThat(refusal("backup", path("x.zip"), "--config", config))
                .contains("cannot be used as its owner (hashwatt.database.migration.user)", "permission denied");
    }

    @Test
    @DisplayName("while a server has the embedded database, backup says how to have the server make it")
    void inUse() {
        try (ServerProcess server = ServerProcess.start(folder, "--port", "0")) {
            server.requests().close();
            String config = config("embedded", "hashwatt.data.folder=" + folder.resolve("hashwatt-data"));

            assertThat(refusal("backup", path("x.zip"), "--config", config))
                    .contains("in use by another process", "hashwatt backup FILE --server URL");
        }
    }

    @Test
    @DisplayName("a key is asked for, and goes to no other machine in the open")
    void keys() {
        assertThat(refusal("backup", path("x.zip"), "--server", "http://127.0.0.1:1"))
                .contains("HASHWATT_API_KEY");
        assertThat(refusal("backup", path("x.zip"), "--server", "http://192.0.2.1"))
                .contains("in the open; use https");
        assertThat(refusal("backup", path("x.zip"), "--server", "ftp://localhost"))
                .contains("no http or https address");
    }

    private static String backUp(String name, String config) {
        return Outcome.of("backup", path(config, name), "--config", config)
                .good()
                .out();
    }

    private static String restore(String name, String config) {
        return Outcome.of("restore", path(config, name), "--config", config)
                .good()
                .out();
    }

    private static String refusal(String... arguments) {
        return Outcome.of(arguments).refusal();
    }

    private String path(String name) {
        return folder.resolve(name).toString();
    }

    private static String path(String config, String name) {
        return Path.of(config).resolveSibling(name).toString();
    }

    private String config(String name, String... lines) {
        try {
            return Files.write(folder.resolve(name + ".properties"), List.of(lines))
                    .toString();
        } catch (IOException broken) {
            throw new AssertionError(broken);
        }
    }

    /** By restoring a backup of nothing, which migrates; then with one row. */
    private void createWithTenant(String config) throws SQLException, IOException {
        TestDatabase empty = TestDatabase.h2().migrated();
        String settings = config(
                "empty",
                "hashwatt.database.url=" + empty.url(),
                "hashwatt.database.user=" + empty.ownerUser(),
                "hashwatt.database.password=" + empty.ownerUser());
        backUp("empty.zip", settings);
        restore("empty.zip", config);
        try (Connection connection = open(folder.resolve("data"));
                PreparedStatement insert = connection.prepareStatement("insert into tenant values (?, ?, ?, ?, 1)")) {
            insert.setObject(1, TENANT);
            insert.setString(2, "tenant");
            insert.setString(3, "Grüße, tenant");
            insert.setObject(4, OffsetDateTime.parse("2026-11-24T09:00:00.123456Z"));
            insert.execute();
        }
    }

    private static String tenantIn(Path data) throws SQLException {
        try (Connection connection = open(data);
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select name from tenant")) {
            row.next();
            return row.getString(1);
        }
    }

    private static Connection open(Path data) throws SQLException {
        return DriverManager.getConnection(
                "jdbc:h2:file:" + data.resolve("hashwatt") + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE", "hashwatt", "");
    }
}
