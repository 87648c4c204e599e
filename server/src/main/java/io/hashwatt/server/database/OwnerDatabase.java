package io.hashwatt.server.database;

import com.zaxxer.hikari.HikariDataSource;
import io.hashwatt.cli.console.InputError;
import io.hashwatt.server.config.ConfigKey;
import io.hashwatt.server.config.Settings;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** The database as its owner sees it, for the time of one job that concerns all of it. Nothing is migrated. */
public final class OwnerDatabase implements AutoCloseable {

    private final HikariDataSource pool;
    private final String applicationRole;

    private OwnerDatabase(HikariDataSource pool, String applicationRole) {
        this.pool = pool;
        this.applicationRole = applicationRole;
    }

    /** @throws InputError when there is none where the settings say, or it cannot be reached */
    public static OwnerDatabase existing(Settings settings) {
        if (isEmbedded(settings)) {
            Path folder = Account.folder(settings);
            if (!Files.exists(folder.resolve("hashwatt.mv.db"))) {
                throw new InputError("hashwatt.data.folder: there is no database in " + folder);
            }
        }
        return connected(settings);
    }

    /** Makes an embedded one that is not there. @throws InputError when it cannot be made or reached */
    public static OwnerDatabase existingOrNew(Settings settings) {
        if (isEmbedded(settings)) {
            Database.create(Account.folder(settings));
        }
        return connected(settings);
    }

    public DataSource connections() {
        return pool;
    }

    /** The role that the migrations grant what the application needs. */
    public String applicationRole() {
        return applicationRole;
    }

    @Override
    public void close() {
        pool.close();
    }

    private static OwnerDatabase connected(Settings settings) {
        Account owner = Account.ofTheOwner(settings);
        // First without the pool, which would log at length what is then said in one line.
        try (Connection probe = owner.connection()) {
            return new OwnerDatabase(
                    Database.connect(owner, () -> owner.pool("owner", Database.CONNECTIONS_TO_MIGRATE)),
                    Account.ofTheApplication(settings).user());
        } catch (SQLException unreachable) {
            throw Database.unreachable(owner, unreachable);
        }
    }

    private static boolean isEmbedded(Settings settings) {
        return settings.text(ConfigKey.DATABASE_URL).isEmpty();
    }
}
