package io.hashwatt.persistence.backup;

import io.hashwatt.application.tenancy.port.DatabaseDump;
import io.hashwatt.persistence.backup.Manifest.TableEntry;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.sql.DataSource;

/** Writes backups of a database while others work on it. */
public final class JdbcDatabaseDump implements DatabaseDump {

    private final DataSource owner;
    private final Set<String> portableVersions;
    private final InstantSource clock;

    /**
     * @param owner connects as the role that owns the schema; a backup takes one connection, changes and closes it
     * @param portableVersions of the migrations that all databases have
     */
    public JdbcDatabaseDump(DataSource owner, Set<String> portableVersions, InstantSource clock) {
        this.owner = owner;
        this.portableVersions = Set.copyOf(portableVersions);
        this.clock = clock;
    }

    @Override
    public void writeTo(OutputStream target) {
        dumpTo(target);
    }

    /**
     * Like {@link #writeTo}, for whoever wants to know what came of it.
     *
     * @throws BackupRefused when the database is not ours, or the role does not see all of it
     */
    public Manifest dumpTo(OutputStream target) {
        try (Connection connection = owner.getConnection()) {
            Dialect.of(connection).beginReading(connection);
            Manifest manifest = dump(connection, target);
            connection.rollback();
            return manifest;
        } catch (SQLException broken) {
            throw new IllegalStateException("the backup broke off: " + broken.getMessage(), broken);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The manifest comes last: only then is it known. */
    private Manifest dump(Connection connection, OutputStream target) throws SQLException, IOException {
        Schema schema = new Schema(connection);
        List<Table> tables = schema.tables();
        Dialect.of(connection).requireAllRows(connection, tables);
        String version = schema.version(portableVersions);
        ZipOutputStream zip = new ZipOutputStream(target);
        List<TableEntry> entries = new ArrayList<>();
        for (Table table : tables) {
            zip.putNextEntry(new ZipEntry(TableEntry.fileOf(table.name())));
            try (PreparedStatement select = connection.prepareStatement(table.select())) {
                entries.add(TableFile.write(table, select, zip));
            }
            zip.closeEntry();
        }
        Manifest manifest = new Manifest(version, clock.instant().truncatedTo(ChronoUnit.SECONDS), entries);
        zip.putNextEntry(new ZipEntry(ManifestJson.FILE));
        zip.write(ManifestJson.write(manifest));
        zip.finish();
        zip.flush();
        return manifest;
    }
}
