package io.hashwatt.persistence.backup;

import io.hashwatt.persistence.backup.Manifest.TableEntry;
import io.hashwatt.persistence.backup.Table.Column;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;

/** Fills a database from a backup: all of it, or nothing. */
public final class DatabaseRestore {

    private final DataSource owner;
    private final Set<String> portableVersions;

    /**
     * @param owner connects as the role that owns the schema; restoring takes one connection
     * @param portableVersions of the migrations that all databases have
     */
    public DatabaseRestore(DataSource owner, Set<String> portableVersions) {
        this.owner = owner;
        this.portableVersions = Set.copyOf(portableVersions);
    }

    /**
     * @throws BackupRefused when the database is not empty, its schema is not the backup's, or the backup does not hold
     *     what its manifest says
     */
    public void restore(BackupFile backup) {
        try (Connection connection = owner.getConnection()) {
            Dialect.of(connection).beginWriting(connection);
            try {
                fill(connection, backup);
                connection.commit();
            } finally {
                connection.rollback();
            }
        } catch (SQLException broken) {
            throw new IllegalStateException("nothing was restored: " + broken.getMessage(), broken);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private void fill(Connection connection, BackupFile backup) throws SQLException, IOException {
        Schema schema = new Schema(connection);
        List<Table> tables = schema.tables();
        Dialect.of(connection).requireAllRows(connection, tables);
        requireSameSchema(schema.version(portableVersions), tables, backup.manifest());
        for (Table table : tables) {
            requireEmpty(connection, table);
        }
        // Counters first: they belong to no transaction, and that of an empty table may as well begin further up.
        for (Table table : tables) {
            setCounter(connection, entryOf(table, backup.manifest()));
        }
        for (Table table : tables) {
            fill(connection, backup, entryOf(table, backup.manifest()));
        }
    }

    private static void setCounter(Connection connection, TableEntry entry) throws SQLException {
        for (Column column : entry.table().columns()) {
            if (column.counted()) {
                Dialect.of(connection).countFrom(connection, entry.table(), column, entry.lastNumber() + 1);
            }
        }
    }

    private static void fill(Connection connection, BackupFile backup, TableEntry entry)
            throws SQLException, IOException {
        try (InputStream lines = backup.lines(entry);
                PreparedStatement insert =
                        connection.prepareStatement(entry.table().insert())) {
            long count = TableFile.read(entry.table(), lines, insert);
            if (count != entry.rows()) {
                throw new BackupRefused(
                        "is damaged: " + entry.file() + " has " + count + " rows, its manifest says " + entry.rows());
            }
        }
    }

    private static TableEntry entryOf(Table table, Manifest manifest) {
        return manifest.tables().stream()
                .filter(entry -> entry.table().equals(table))
                .findFirst()
                .orElseThrow();
    }

    private static void requireSameSchema(String version, List<Table> tables, Manifest manifest) {
        if (!version.equals(manifest.schemaVersion())) {
            throw new BackupRefused("has the schema " + manifest.schemaVersion() + " and the database " + version
                    + "; restore it into an empty database");
        }
        Comparator<Table> byName = Comparator.comparing(Table::name);
        List<Table> there = tables.stream().sorted(byName).toList();
        List<Table> inFile =
                manifest.tables().stream().map(TableEntry::table).sorted(byName).toList();
        if (!there.equals(inFile)) {
            throw new BackupRefused("has other tables or columns than the database, of the same schema version");
        }
    }

    private static void requireEmpty(Connection connection, Table table) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(table.select() + " limit 1")) {
            if (rows.next()) {
                throw new BackupRefused(
                        "is restored into an empty database only; this one has rows in " + table.name());
            }
        }
    }
}
