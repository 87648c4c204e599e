package io.hashwatt.server.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.hashwatt.persistence.jdbc.WaitedTooLong;
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
     * finished. That a commit is written before it is acknowledged is the unit of work's business.
     */
    private static final String EMBEDDED =
            "jdbc:h2:file:%s;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_ON_EXIT=FALSE"
                    + ";LOCK_TIMEOUT=10000";

    private static final String POSTGRESQL = "jdbc:postgresql:";

    /** EclipseLink asks the pool twice before it gives up, so nobody waits longer than ten seconds. */
    private static final int CONNECT_MILLISECONDS = 5_000;

    /** What nobody is to wait for any longer: a statement, a lock in it, and somebody who has begun and does nothing. */
    private static final String LIMITS_OF_POSTGRESQL =
            "-c statement_timeout=30s -c lock_timeout=10s -c idle_in_transaction_session_timeout=60s";

    /** Of PostgreSQL, which cuts statements off before, and so is frozen or cut off itself. */
    private static final String SECONDS_WITHOUT_A_WORD = "35";

    private static final String SECONDS_TO_CONNECT = "5";

    private static final String LIMITS_OF_H2 = "set query_timeout 30000";

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

    /**
     * For requests and all that runs beside them: no statement takes longer than anybody waits for an answer.
     *
     * @throws com.zaxxer.hikari.pool.HikariPool.PoolInitializationException when it cannot connect
     */
    HikariDataSource limitedPool(String name, int size) {
        HikariConfig config = config(name, size);
        if (url.startsWith(POSTGRESQL)) {
            config.addDataSourceProperty("options", LIMITS_OF_POSTGRESQL);
            config.addDataSourceProperty("socketTimeout", SECONDS_WITHOUT_A_WORD);
            config.addDataSourceProperty("connectTimeout", SECONDS_TO_CONNECT);
            config.addDataSourceProperty("tcpKeepAlive", "true");
        } else {
            config.setConnectionInitSql(LIMITS_OF_H2);
        }
        return new HikariDataSource(config);
    }

    /**
     * For migrations, backups and restores, which take as long as they take.
     *
     * @throws com.zaxxer.hikari.pool.HikariPool.PoolInitializationException when it cannot connect
     */
    HikariDataSource pool(String name, int size) {
        return new HikariDataSource(config(name, size));
    }

    private HikariConfig config(String name, int size) {
        HikariConfig config = new HikariConfig();
        config.setPoolName(name);
        config.setJdbcUrl(url);
        config.setUsername(user);
        config.setPassword(password);
        config.setMaximumPoolSize(size);
        config.setMinimumIdle(1);
        config.setConnectionTimeout(CONNECT_MILLISECONDS);
        config.setExceptionOverrideClassName(WaitedTooLong.class.getName());
        config.setTransactionIsolation("TRANSACTION_READ_COMMITTED");
        if (url.startsWith(POSTGRESQL)) {
            config.addDataSourceProperty("reWriteBatchedInserts", "true"); // a thousand rows in one statement
        }
        return config;
    }
}
