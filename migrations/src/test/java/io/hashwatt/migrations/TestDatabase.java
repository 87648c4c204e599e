package io.hashwatt.migrations;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * A database for one test, empty at first: H2 in memory, or a real PostgreSQL that the first test who asks for it starts
 * and that ends with the JVM. As in production, PostgreSQL has an owner of the schema and a role for the application
 * that owns nothing.
 *
 * @param owner connects as the owner of the schema
 * @param application connects as the application
 * @param url for whoever makes connections of their own
 * @param ownerUser its password is the same word, as is the application's
 */
public record TestDatabase(
        DataSource owner, DataSource application, String url, String ownerUser, String applicationUser) {

    private static final String OWNER = "hashwatt_owner";
    private static final String APPLICATION = "hashwatt_app";
    private static final String H2_URL =
            "jdbc:h2:mem:test%d;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1";

    private static final String H2_FILE_URL =
            "jdbc:h2:file:%s;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;WRITE_DELAY=600000";

    private static final AtomicInteger NUMBER = new AtomicInteger();

    /** H2 has one user: the application is the owner. */
    public static TestDatabase h2() {
        String url = H2_URL.formatted(NUMBER.incrementAndGet());
        DataSource source = h2(url);
        return new TestDatabase(source, source, url, OWNER, OWNER);
    }

    /** In a file that is written when somebody says so, else after ten minutes. @param folder to hold it */
    public static TestDatabase h2In(Path folder) {
        String url = H2_FILE_URL.formatted(folder.resolve("test").toAbsolutePath());
        DataSource source = h2(url);
        return new TestDatabase(source, source, url, OWNER, OWNER);
    }

    public static TestDatabase postgresql() {
        String name = "test" + NUMBER.incrementAndGet();
        EmbeddedServer.execute("create database " + name + " owner " + OWNER);
        String url = EmbeddedServer.url(name);
        return new TestDatabase(postgresql(url, OWNER), postgresql(url, APPLICATION), url, OWNER, APPLICATION);
    }

    /** The same database with the newest schema. */
    public TestDatabase migrated() {
        Migrator.migrate(owner, applicationUser);
        return this;
    }

    /** The same database with the schema as it was at a version, for example {@code 20261124.0940}. */
    public TestDatabase migratedTo(String version) {
        Migrator.migrateTo(version, owner, applicationUser);
        return this;
    }

    private static DataSource h2(String url) {
        JdbcDataSource source = new JdbcDataSource();
        source.setURL(url);
        source.setUser(OWNER);
        source.setPassword(OWNER);
        return source;
    }

    /** With batches sent as the server sends them. */
    private static DataSource postgresql(String url, String user) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setReWriteBatchedInserts(true);
        source.setURL(url);
        source.setUser(user);
        source.setPassword(user);
        return source;
    }

    /** One PostgreSQL for all tests of a JVM. */
    private static final class EmbeddedServer {

        private static final EmbeddedPostgres SERVER = start();

        static {
            execute("create role " + OWNER + " login password '" + OWNER + "' nosuperuser");
            execute("create role " + APPLICATION + " login password '" + APPLICATION + "' nosuperuser nobypassrls");
        }

        static String url(String database) {
            return "jdbc:postgresql://127.0.0.1:" + SERVER.getPort() + "/" + database;
        }

        static void execute(String sql) {
            try (Connection connection = SERVER.getPostgresDatabase().getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute(sql);
            } catch (SQLException broken) {
                throw new IllegalStateException(broken);
            }
        }

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.start();
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }
    }
}
