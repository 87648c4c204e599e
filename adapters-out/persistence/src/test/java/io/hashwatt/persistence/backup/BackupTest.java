package io.hashwatt.persistence.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hashwatt.migrations.Migrator;
import io.hashwatt.migrations.TestDatabase;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("A backup:")
class BackupTest {

    private static final Instant NOW = Instant.parse("2026-11-24T09:00:00Z");

    private static final Set<String> PORTABLE =
            Migrator.portableVersions(TestDatabase.h2().owner());

    @TempDir
    private Path folder;

    static Stream<Named<Supplier<TestDatabase>>> databases() {
        return Stream.of(Named.of("H2", TestDatabase::h2), Named.of("PostgreSQL", TestDatabase::postgresql));
    }

    static Stream<Arguments> pairs() {
        return databases().flatMap(from -> databases().map(to -> Arguments.of(from, to)));
    }

    @ParameterizedTest
    @MethodSource("pairs")
    @DisplayName("brings every row of every tenant and table from one database into another")
    void roundTrip(Supplier<TestDatabase> from, Supplier<TestDatabase> to) throws Exception {
        TestDatabase source = from.get().migrated();
        TestDatabase target = to.get().migrated();
        AnyRows.insertInto(source.owner(), AnyRows.TENANTS);
        Path file = dump(source);

        try (BackupFile backup = BackupFile.open(file)) {
            new DatabaseRestore(target.owner(), PORTABLE).restore(backup);
        }

        Map<String, List<String>> lines = linesOf(file);
        assertThat(lines).as("every table there is").containsOnlyKeys(tablesOf(source.owner()));
        assertThat(lines.values()).allSatisfy(rows -> assertThat(rows).hasSize(AnyRows.TENANTS.size()));
        assertThat(linesOf(dump(target))).isEqualTo(lines);
    }

    @ParameterizedTest
    @MethodSource("databases")
    @DisplayName("holds a table that a later migration adds, without anybody having thought of it")
    void newTable(Supplier<TestDatabase> kind) throws Exception {
        TestDatabase database = kind.get().migrated();
        try (Connection connection = database.owner().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create table added_later (id bigint primary key, note varchar(20) not null)");
            statement.execute("insert into added_later values (7, 'Grüße')");
        }

        assertThat(linesOf(dump(database))).containsEntry("added_later", List.of("[7,\"Grüße\"]"));
    }

    @ParameterizedTest
    @MethodSource("databases")
    @DisplayName("is of one moment: what is committed while it is written is not in it")
    void snapshot(Supplier<TestDatabase> kind) throws Exception {
        TestDatabase database = kind.get().migrated();
        AnyRows.insertInto(database.owner(), AnyRows.TENANTS);
        int before = totalOf(linesOf(dump(database)));
        Path file = folder.resolve("moment.zip");

        // The first table's first bytes are the signal: the snapshot is taken, most tables are still to be read.
        try (var out = new DisturbedOutput(
                Files.newOutputStream(file), () -> AnyRows.insertInto(database.owner(), List.of(new UUID(3, 3))))) {
            dumpOf(database.owner()).writeTo(out);
        }

        assertThat(totalOf(linesOf(file))).isEqualTo(before);
        assertThat(totalOf(linesOf(dump(database)))).isGreaterThan(before);
    }

    @ParameterizedTest
    @MethodSource("databases")
    @DisplayName("is not restored into a database that has rows")
    void notEmpty(Supplier<TestDatabase> kind) throws Exception {
        TestDatabase database = kind.get().migrated();
        AnyRows.insertInto(database.owner(), AnyRows.TENANTS);
        Path file = dump(database);
        Map<String, List<String>> before = linesOf(file);

        assertRefused(file, database, "empty database only");

        assertThat(linesOf(dump(database))).isEqualTo(before);
    }

    @Test
    @DisplayName("that was damaged is refused, whatever was damaged, and restores nothing")
    void damaged() throws Exception {
        TestDatabase source = TestDatabase.h2().migrated();
        AnyRows.insertInto(source.owner(), AnyRows.TENANTS);
        Path file = dump(source);

        assertRefused(changed(file, "tables/tenant.jsonl", text -> text.replaceFirst("\"", "\"x")), "SHA-256 differs");
        assertRefused(changed(file, "tables/tenant.jsonl", text -> ""), "SHA-256 differs");
        assertRefused(
                changed(file, "manifest.json", text -> text.replace("\"rows\" : ", "\"rows\" : 1")),
                "its manifest says");
        assertRefused(
                changed(file, "manifest.json", text -> text.replace("\"format\" : 1", "\"format\" : 2")),
                "newer program");
        assertRefused(changed(file, "manifest.json", text -> text.replace("schema_version", "version")), "is damaged");
        assertRefused(changed(file, "manifest.json", text -> text.substring(5)), "is damaged");
        assertRefused(cut(file), "damaged");
        assertRefused(Files.writeString(folder.resolve("text.zip"), "no zip at all"), "is no backup");
        assertRefused(folder.resolve("missing.zip"), "cannot be read");
    }

    @ParameterizedTest
    @MethodSource("databases")
    @DisplayName("of another schema version is refused")
    void otherSchema(Supplier<TestDatabase> kind) throws Exception {
        Path file = dump(TestDatabase.h2().migrated());
        TestDatabase target = kind.get().migrated();

        assertRefused(
                changed(file, "manifest.json", text -> text.replaceFirst("20\\d{6}[.]\\d{4}", "20990101.0000")),
                target,
                "has the schema 20990101.0000");
    }

    @Test
    @DisplayName("by a role that does not see all tenants is refused, not left incomplete")
    void wrongRole() throws SQLException {
        TestDatabase database = TestDatabase.postgresql().migrated();
        AnyRows.insertInto(database.owner(), AnyRows.TENANTS);
        JdbcDatabaseDump dump = dumpOf(database.application());

        assertThatThrownBy(() -> dump.writeTo(new ByteArrayOutputStream()))
                .isInstanceOf(BackupRefused.class)
                .hasMessageContaining("it takes the role that owns the schema");
    }

    @Test
    @DisplayName("leaves the owner as blind as before: without the setting no row of another tenant is seen")
    void ownerStaysFenced() throws SQLException {
        TestDatabase database = TestDatabase.postgresql().migrated();
        AnyRows.insertInto(database.owner(), AnyRows.TENANTS);

        assertThat(groupsSeen(database.owner(), "off")).isOne();
        assertThat(groupsSeen(database.owner(), "on")).isEqualTo(AnyRows.TENANTS.size());
        assertThat(groupsSeen(database.application(), "on"))
                .as("the setting is nothing to others")
                .isOne();
    }

    private static int groupsSeen(DataSource role, String backup) throws SQLException {
        try (Connection connection = role.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("set app.tenant to '" + AnyRows.TENANTS.getLast() + "'");
            statement.execute("set app.backup to '" + backup + "'");
            try (ResultSet rows = statement.executeQuery("select count(*) from miner_group")) {
                rows.next();
                return rows.getInt(1);
            }
        }
    }

    private static JdbcDatabaseDump dumpOf(DataSource source) {
        return new JdbcDatabaseDump(source, PORTABLE, InstantSource.fixed(NOW));
    }

    private Path dump(TestDatabase database) throws IOException {
        Path file = Files.createTempFile(folder, "backup", ".zip");
        try (var out = Files.newOutputStream(file)) {
            dumpOf(database.owner()).writeTo(out);
        }
        return file;
    }

    private void assertRefused(Path file, String reason) throws SQLException {
        TestDatabase target = TestDatabase.h2().migrated();
        assertRefused(file, target, reason);
        assertThat(AnyRows.isEmpty(target.owner())).isTrue();
    }

    private static void assertRefused(Path file, TestDatabase target, String reason) {
        assertThatThrownBy(() -> {
                    try (BackupFile backup = BackupFile.open(file)) {
                        new DatabaseRestore(target.owner(), PORTABLE).restore(backup);
                    }
                })
                .isInstanceOf(BackupRefused.class)
                .hasMessageContaining(reason);
    }

    private Path changed(Path file, String entry, UnaryOperator<String> change) throws IOException {
        Path result = Files.createTempFile(folder, "changed", ".zip");
        try (ZipInputStream in = new ZipInputStream(Files.newInputStream(file));
                ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(result))) {
            for (ZipEntry next = in.getNextEntry(); next != null; next = in.getNextEntry()) {
                String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                out.putNextEntry(new ZipEntry(next.getName()));
                out.write((next.getName().equals(entry) ? change.apply(text) : text).getBytes(StandardCharsets.UTF_8));
            }
        }
        return result;
    }

    private Path cut(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        return Files.write(folder.resolve("cut.zip"), Arrays.copyOf(bytes, bytes.length / 2));
    }

    /** By table, sorted: databases keep rows in orders of their own. */
    private static Map<String, List<String>> linesOf(Path file) throws IOException {
        Map<String, List<String>> lines = new HashMap<>();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : zip.stream().toList()) {
                if (entry.getName().startsWith("tables/")) {
                    String text = new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
                    lines.put(
                            entry.getName().replaceAll("tables/|[.]jsonl", ""),
                            text.lines().sorted().toList());
                }
            }
        }
        return lines;
    }

    private static int totalOf(Map<String, List<String>> lines) {
        return lines.values().stream().mapToInt(List::size).sum();
    }

    private static String[] tablesOf(DataSource source) throws SQLException {
        List<String> names = new ArrayList<>();
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("""
                        select table_name from information_schema.tables
                        where table_schema = 'public' and table_name <> 'flyway_schema_history'
                        """)) {
            while (rows.next()) {
                names.add(rows.getString(1));
            }
        }
        return names.toArray(String[]::new);
    }
}
