package io.hashwatt.server.database;

import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool.PoolInitializationException;
import io.hashwatt.cli.console.InputError;
import io.hashwatt.migrations.Migrator;
import io.hashwatt.migrations.NewerDatabase;
import io.hashwatt.persistence.jpa.JpaPersistence;
import io.hashwatt.server.config.ConfigKey;
import io.hashwatt.server.config.Settings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.flywaydb.core.api.FlywayException;

/** A database that is up to date, and the connections to it. */
public final class Database implements AutoCloseable {

    private static final System.Logger LOG = System.getLogger(Database.class.getName());

    /** One for the lock, one for the work, one for what is done after it. */
    static final int CONNECTIONS_TO_MIGRATE = 3;

    /** H2's: one process at a time has a database file. */
    private static final int IN_USE_BY_ANOTHER_PROCESS = 90_020;

    private final HikariDataSource pool;
    private final JpaPersistence persistence;

    private Database(HikariDataSource pool, JpaPersistence persistence) {
        this.pool = pool;
        this.persistence = persistence;
    }

    /**
     * Connects, migrates, and prepares JPA.
     *
     * @throws InputError when there is no database where the settings say, or it cannot be brought up to date
     */
    public static Database open(Settings settings) {
        Account application = Account.ofTheApplication(settings);
        Account owner = Account.ofTheOwner(settings);
        if (settings.text(ConfigKey.DATABASE_URL).isEmpty()) {
            create(Account.folder(settings));
        }
        if (!owner.equals(application)) {
            migrate(owner, application.user());
        }
        HikariDataSource pool =
                connect(application, () -> application.limitedPool("hashwatt", settings.number(ConfigKey.POOL_SIZE)));
        try {
            if (owner.equals(application)) {
                migrate(owner, application.user());
            }
            return new Database(pool, JpaPersistence.over(pool));
        } catch (RuntimeException failure) {
            pool.close();
            throw failure;
        }
    }

    /** At work at this moment; like the other counts, of this process alone. */
    public int activeConnections() {
        return pool.getHikariPoolMXBean().getActiveConnections();
    }

    public int idleConnections() {
        return pool.getHikariPoolMXBean().getIdleConnections();
    }

    /** Threads that wait for one. */
    public int waitingForConnection() {
        return pool.getHikariPoolMXBean().getThreadsAwaitingConnection();
    }

    public int mostConnections() {
        return pool.getMaximumPoolSize();
    }

    public DataSource connections() {
        return pool;
    }

    public JpaPersistence persistence() {
        return persistence;
    }

    @Override
    public void close() {
        persistence.close();
        pool.close();
    }

    static HikariDataSource connect(Account account, Supplier<HikariDataSource> pool) {
        try {
            return pool.get();
        } catch (PoolInitializationException failure) {
            throw unreachable(account, rootOf(failure));
        }
    }

    static InputError unreachable(Account account, Throwable why) {
        if (why instanceof SQLException cause && cause.getErrorCode() == IN_USE_BY_ANOTHER_PROCESS) {
            return new InputError("the database " + account.place()
                    + " is in use by another process, probably a running server, which has it to itself (hashwatt"
                    + " backup FILE --server URL backs it up all the same)");
        }
        return new InputError("the database " + account.place() + " cannot be reached as " + account.user() + ": "
                + why.getMessage());
    }

    private static void migrate(Account owner, String applicationRole) {
        try (HikariDataSource connections = connect(owner, () -> owner.pool("migration", CONNECTIONS_TO_MIGRATE))) {
            int applied = Migrator.migrate(connections, applicationRole);
            if (applied > 0) {
                LOG.log(System.Logger.Level.INFO, "brought the database up to date: {0} migrations", applied);
            }
        } catch (NewerDatabase newer) {
            throw new InputError("the database " + owner.place() + " cannot be used: " + newer.getMessage());
        } catch (FlywayException failure) {
            throw new InputError("the database cannot be brought up to date: " + failure.getMessage());
        }
    }

    /** For its owner only: it holds everything. */
    static void create(Path folder) {
        try {
            if (!Files.isDirectory(folder)) {
                Files.createDirectories(folder);
                folder.toFile().setReadable(false, false);
                folder.toFile().setExecutable(false, false);
                folder.toFile().setReadable(true, true);
                folder.toFile().setExecutable(true, true);
            }
        } catch (IOException failure) {
            throw new InputError("hashwatt.data.folder: " + folder + " cannot be made: " + failure.getMessage());
        }
    }

    private static Throwable rootOf(Throwable failure) {
        return Optional.ofNullable(failure.getCause()).map(Database::rootOf).orElse(failure);
    }
}
