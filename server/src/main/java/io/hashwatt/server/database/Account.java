package io.hashwatt.server.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.hashwatt.server.config.ConfigKey;
import io.hashwatt.server.config.Settings;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** Where the database is, and as whom to connect. */
record Account(String url, String user, String password) {

    /**
     * As PostgreSQL understands names and NULLs. The database closes when we close it, not while requests are still being
     * finished. That a commit is written before it is acknowledged is the unit of work's business. Who imports into a
     * series waits for whoever is at it.
     */
    private static final String EMBEDDED =
            "jdbc:h2:file:%s;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_ON_EXIT=FALSE"
                    + ";LOCK_TIMEOUT=20000";

    private static final String POSTGRESQL = "jdbc:postgresql:";

    private static final int CONNECT_MILLISECONDS = 10_000;

    static Account ofTheApplication(Settings settings) {
        return new Account(
                settings.text(ConfigKey.DATABASE_URL).orElseGet(() -> embedded(settings)),
                settings.required(ConfigKey.DATABASE_USER),
                settings.text(ConfigKey.DATABASE_PASSWORD).orElse(""));
    }

    static Account ofTheOwner(Settings settings) {
        Account application = ofTheApplication(settings);
        return settings.text(ConfigKey.MIGRATION_USER)
                .map(user -> new Account(
                        application.url(),
                        user,
                        settings.text(ConfigKey.MIGRATION_PASSWORD).orElse("")))
                .orElse(application);
    }

    private static String embedded(Settings settings) {
        return EMBEDDED.formatted(folder(settings).resolve("hashwatt"));
    }

    static Path folder(Settings settings) {
        return Path.of(settings.required(ConfigKey.DATA_FOLDER))
                .toAbsolutePath()
                .normalize();
    }

    /** For people: the address without its options. */
    String place() {
        return url.replaceAll("[;?].*", "");
    }

    Connection connection() throws SQLException {
        return DriverManager.getConnection(url, user, password);
    }

    /** @throws com.zaxxer.hikari.pool.HikariPool.PoolInitializationException when it cannot connect */
    HikariDataSource pool(String name, int size) {
        HikariConfig config = new HikariConfig();
        config.setPoolName(name);
        config.setJdbcUrl(url);
        config.setUsername(user);
        config.setPassword(password);
        config.setMaximumPoolSize(size);
        config.setMinimumIdle(1);
        config.setConnectionTimeout(CONNECT_MILLISECONDS);
        config.setTransactionIsolation("TRANSACTION_READ_COMMITTED");
        if (url.startsWith(POSTGRESQL)) {
            config.addDataSourceProperty("reWriteBatchedInserts", "true"); // a thousand rows in one statement
        }
        return new HikariDataSource(config);
    }
}
