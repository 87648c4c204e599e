package io.hashwatt.server.backup;

import io.hashwatt.cli.backup.DatabaseCopies;
import io.hashwatt.cli.console.InputError;
import io.hashwatt.migrations.Migrator;
import io.hashwatt.migrations.NewerDatabase;
import io.hashwatt.persistence.backup.BackupFile;
import io.hashwatt.persistence.backup.BackupRefused;
import io.hashwatt.persistence.backup.DatabaseRestore;
import io.hashwatt.persistence.backup.JdbcDatabaseDump;
import io.hashwatt.persistence.backup.Manifest;
import io.hashwatt.server.config.ConfigKey;
import io.hashwatt.server.config.Settings;
import io.hashwatt.server.database.OwnerDatabase;
import io.hashwatt.server.logging.Logging;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import org.flywaydb.core.api.FlywayException;

/** Copies of the database that the settings name. */
public final class SettingsDatabaseCopies implements DatabaseCopies {

    private final InstantSource clock;

    public SettingsDatabaseCopies(InstantSource clock) {
        this.clock = clock;
    }

    @Override
    public void backUp(Optional<Path> config, OutputStream target) {
        try (OwnerDatabase database = OwnerDatabase.existing(settings(config))) {
            DataSource owner = database.connections();
            Migrator.refuseNewer(owner);
            new JdbcDatabaseDump(owner, Migrator.portableVersions(owner), clock).writeTo(target);
        } catch (BackupRefused refused) {
            throw new InputError("no backup: " + refused.reason());
        } catch (NewerDatabase newer) {
            throw new InputError("no backup: " + newer.getMessage());
        } catch (FlywayException failure) {
            throw notAsOwner(failure);
        }
    }

    @Override
    public Summary check(Path backup) {
        try (BackupFile file = BackupFile.open(backup)) {
            return summary(file.manifest());
        } catch (BackupRefused refused) {
            throw about(backup, refused.reason());
        }
    }

    @Override
    public Summary restore(Path backup, Optional<Path> config) {
        try (BackupFile file = BackupFile.open(backup);
                OwnerDatabase database = OwnerDatabase.existingOrNew(settings(config))) {
            restore(file, database);
            return summary(file.manifest());
        } catch (BackupRefused refused) {
            throw about(backup, refused.reason());
        } catch (NewerDatabase newer) {
            throw new InputError("the database cannot be used: " + newer.getMessage());
        } catch (FlywayException failure) {
            throw notAsOwner(failure);
        }
    }

    /** An older backup goes into tables as they were then, which are brought up to date with their rows in them. */
    private static void restore(BackupFile file, OwnerDatabase database) {
        DataSource owner = database.connections();
        Migrator.refuseNewer(owner);
        Set<String> versions = Migrator.portableVersions(owner);
        String version = file.manifest().schemaVersion();
        if (!versions.contains(version)) {
            throw new BackupRefused("has the schema " + version + ", which only a newer program knows");
        }
        if (Migrator.isNew(owner)) {
            Migrator.migrateTo(version, owner, database.applicationRole());
        }
        new DatabaseRestore(owner, versions).restore(file);
        Migrator.migrate(owner, database.applicationRole());
    }

    private static Settings settings(Optional<Path> config) {
        Settings settings = Settings.load(Map.of(), config);
        Logging.configure(settings);
        return settings;
    }

    private static Summary summary(Manifest manifest) {
        return new Summary(manifest.rows(), manifest.tables().size(), manifest.schemaVersion());
    }

    /** Whoever may not see which migrations there were is not the owner. */
    private static InputError notAsOwner(FlywayException failure) {
        Throwable root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return new InputError("the database cannot be used as its owner (" + ConfigKey.MIGRATION_USER.key() + "): "
                + root.getMessage());
    }

    private static InputError about(Path backup, String reason) {
        return new InputError(backup + " " + reason);
    }
}
