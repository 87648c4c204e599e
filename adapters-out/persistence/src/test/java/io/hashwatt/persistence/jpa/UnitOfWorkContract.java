package io.hashwatt.persistence.jpa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.hashwatt.application.kernel.Busy;
import io.hashwatt.application.kernel.StorageUnavailable;
import io.hashwatt.application.kernel.UnitOfWork;
import io.hashwatt.domain.kernel.TenantId;
import io.hashwatt.migrations.TestDatabase;
import io.hashwatt.persistence.jdbc.StoreFailure;
import jakarta.persistence.PersistenceException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What holds on every database. The notes written here are a table of the tests' own. */
abstract class UnitOfWorkContract {

    /** For a connection. */
    private static final long WAIT_MILLIS = 1_000;

    static final TenantId OURS = new TenantId(new UUID(0, 1));
    static final TenantId THEIRS = new TenantId(new UUID(0, 2));

    private final TestDatabase database = emptyDatabase();
    private JpaPersistence persistence;
    private UnitOfWork unit;

    abstract TestDatabase emptyDatabase();

    @BeforeEach
    void tableOfNotes() throws SQLException {
        try (Connection connection = database.owner().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create table note (id varchar(20) primary key, tenant_id varchar(36) not null)");
            grant(statement, database.applicationUser());
        }
        persistence = JpaPersistence.over(database.application(), "kernel-test");
        unit = persistence.unitOfWork();
    }

    abstract void grant(Statement statement, String role) throws SQLException;

    @AfterEach
    void close() {
        persistence.close();
    }

    @Test
    @DisplayName("stores what JPA and JDBC wrote, and each sees what the other has written before")
    void oneTransaction() {
        unit.in(OURS, done(() -> {
            persist("by jpa", OURS);
            assertThat(notesByJdbc(OURS)).as("JPA's, not yet committed").isEqualTo(1);
            insert("by jdbc", OURS);
            assertThat(notesByJpa(OURS)).as("JDBC's too").isEqualTo(2);
        }));

        assertThat(unit.in(OURS, () -> notesByJdbc(OURS))).isEqualTo(2);
    }

    @Test
    @DisplayName("stores nothing when the work throws, and hands on the exception")
    void rollsBack() {
        IllegalArgumentException failure = new IllegalArgumentException("no");

        assertThatThrownBy(() -> unit.in(OURS, done(() -> {
                    persist("by jpa", OURS);
                    insert("by jdbc", OURS);
                    throw failure;
                })))
                .isSameAs(failure);

        assertThat(unit.in(OURS, () -> notesByJdbc(OURS))).isZero();
    }

    @Test
    @DisplayName("stores nothing when a commit fails")
    void failingCommit() {
        unit.in(OURS, done(() -> persist("once", OURS)));

        assertThatThrownBy(() -> unit.in(OURS, done(() -> {
                    persist("twice", OURS);
                    persist("once", OURS);
                })))
                .isInstanceOf(RuntimeException.class);

        assertThat(unit.in(OURS, () -> notesByJdbc(OURS))).isEqualTo(1);
    }

    @Test
    @DisplayName("joins the unit of work that is open: both are stored, or neither")
    void joins() {
        assertThatThrownBy(() -> unit.in(OURS, done(() -> {
                    unit.in(OURS, done(() -> persist("inner", OURS)));
                    throw new IllegalArgumentException("after the inner one returned");
                })))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(unit.in(OURS, () -> notesByJdbc(OURS))).isZero();

        unit.in(OURS, done(() -> {
            unit.in(OURS, done(() -> persist("inner", OURS)));
            persist("outer", OURS);
        }));
        assertThat(unit.in(OURS, () -> notesByJdbc(OURS))).isEqualTo(2);
    }

    @Test
    @DisplayName("is lost when a joined one failed, even if somebody caught the exception")
    void joinedFailure() {
        assertThatThrownBy(() -> unit.in(OURS, done(() -> {
                    persist("outer", OURS);
                    assertThatThrownBy(() -> unit.in(OURS, done(() -> {
                                throw new IllegalArgumentException("inner");
                            })))
                            .isInstanceOf(IllegalArgumentException.class);
                })))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("a joined unit of work has failed");

        assertThat(unit.in(OURS, () -> notesByJdbc(OURS))).isZero();
    }

    @Test
    @DisplayName("runs what was left for after the commit then, in order, and never after a roll-back")
    void afterCommit() {
        List<String> ran = new ArrayList<>();

        unit.in(OURS, done(() -> {
            unit.in(
                    OURS,
                    done(() ->
                            unit.afterCommit(() -> ran.add("inner sees " + unit.in(OURS, () -> notesByJdbc(OURS))))));
            unit.afterCommit(() -> ran.add("outer"));
            persist("note", OURS);
            assertThat(ran).isEmpty();
        }));
        assertThat(ran).containsExactly("inner sees 1", "outer");

        assertThatThrownBy(() -> unit.in(OURS, done(() -> {
                    unit.afterCommit(() -> ran.add("rolled back"));
                    throw new IllegalArgumentException("no");
                })))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(ran).hasSize(2);
        assertThatThrownBy(() -> unit.afterCommit(() -> {})).isInstanceOf(IllegalStateException.class);
    }

    @Test
    @DisplayName("refuses another tenant inside, for a unit of work as for a store")
    void otherTenant() {
        unit.in(OURS, done(() -> {
            assertThatThrownBy(() -> unit.in(THEIRS, () -> 1)).isInstanceOf(IllegalStateException.class);
            assertThatThrownBy(() -> current().of(THEIRS).connection()).isInstanceOf(IllegalStateException.class);
            assertThatThrownBy(() -> current().entityManager(THEIRS)).isInstanceOf(IllegalStateException.class);
            assertThatThrownBy(() -> current().reading(THEIRS)).isInstanceOf(IllegalStateException.class);
            assertThatThrownBy(() -> current().of(TenantId.PLATFORM).connection())
                    .isInstanceOf(IllegalStateException.class);
            assertThat(current().reading(TenantId.PLATFORM).entityManager())
                    .isSameAs(current().entityManager(OURS));
        }));
    }

    @Test
    @DisplayName("is needed by a store, and over when it returns")
    void noUnit() {
        unit.in(OURS, () -> 1);

        assertThatThrownBy(() -> current().of(OURS).connection())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("no unit of work is open");
        assertThatThrownBy(() -> current().reading(TenantId.PLATFORM)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    @DisplayName("reads what others have committed, and nothing else")
    void isolation() {
        assertThat(unit.in(OURS, this::isolationInside)).isEqualTo(Connection.TRANSACTION_READ_COMMITTED);
    }

    @Test
    @DisplayName("that only reads writes neither by JPA nor by JDBC, and leaves its connection as it was")
    void readsOnly() throws SQLException {
        try (HikariDataSource pool = poolOfOne();
                JpaPersistence single = JpaPersistence.over(pool, "kernel-test")) {
            persistence.close();
            persistence = single;
            unit = single.unitOfWork();

            assertThatThrownBy(() -> unit.reading(OURS, done(() -> persist("by jpa", OURS))))
                    .isInstanceOf(RuntimeException.class);
            assertThatThrownBy(() -> unit.reading(OURS, done(() -> insert("by jdbc", OURS))))
                    .isInstanceOfAny(RuntimeException.class, AssertionError.class);
            assertThat(unit.reading(OURS, () -> notesByJdbc(OURS))).isZero();

            assertThat(unit.in(OURS, this::isolationInside)).isEqualTo(Connection.TRANSACTION_READ_COMMITTED);
            unit.in(OURS, done(() -> persist("after it", OURS)));
            assertThat(unit.reading(OURS, () -> notesByJpa(OURS))).isEqualTo(1);
        }
    }

    @Test
    @DisplayName("is done again after a deadlock, as if for the first time")
    void triesAgain() {
        List<String> received = new ArrayList<>();
        List<String> ran = new ArrayList<>();
        AtomicInteger tries = new AtomicInteger();

        unit.in(OURS, done(() -> {
            int number = tries.incrementAndGet();
            unit.atEnd((UnitOfWork.AtEnd<String>) (tenant, items) -> received.addAll(items), "from try " + number);
            unit.afterCommit(() -> ran.add("after try " + number));
            persist("note", OURS);
            if (number < 3) {
                throw new PersistenceException(new StoreFailure(new SQLException("deadlock", "40P01")));
            }
        }));

        assertThat(received).containsExactly("from try 3");
        assertThat(ran).containsExactly("after try 3");
        assertThat(unit.in(OURS, () -> notesByJdbc(OURS))).isEqualTo(1);
    }

    @Test
    @DisplayName("is done again as a whole when a joined one met a deadlock, even if somebody caught the exception")
    void triesTheOutermost() {
        AtomicInteger tries = new AtomicInteger();

        unit.in(OURS, done(() -> {
            persist("outer", OURS);
            try {
                unit.in(OURS, done(() -> {
                    if (tries.incrementAndGet() == 1) {
                        throw new StoreFailure(new SQLException("deadlock", "40001"));
                    }
                }));
            } catch (StoreFailure caught) {
                assertThat(tries).hasValue(1);
            }
        }));

        assertThat(tries).hasValue(2);
    }

    @Test
    @DisplayName("says that it is busy when deadlocks do not end, and at once when something took too long")
    void busy() {
        AtomicInteger tries = new AtomicInteger();

        assertThatThrownBy(() -> unit.in(OURS, failing(tries, "40001"))).isInstanceOf(Busy.class);
        assertThat(tries).hasValue(6);
        assertThatThrownBy(() -> unit.in(OURS, failing(tries, "55P03"))).isInstanceOf(Busy.class);
        assertThatThrownBy(() -> unit.reading(OURS, failing(tries, "57014"))).isInstanceOf(Busy.class);
        assertThat(tries).hasValue(8);
    }

    @Test
    @DisplayName("says at once that the database is away, whatever the pool calls it")
    void away() {
        AtomicInteger tries = new AtomicInteger();

        for (String state : List.of("08006", "08001", "57P01")) {
            assertThatThrownBy(() -> unit.in(OURS, failing(tries, state)))
                    .isInstanceOfSatisfying(
                            StorageUnavailable.class,
                            lost -> assertThat(lost.isOutcomeUnknown()).isFalse());
        }
        SQLException ofThePool =
                new SQLTransientConnectionException("no connection", new SQLException("down", "08001"));
        assertThatThrownBy(() -> unit.reading(OURS, () -> {
                    throw new StoreFailure(ofThePool);
                }))
                .isInstanceOf(StorageUnavailable.class);
        assertThat(tries).hasValue(3);
    }

    @Test
    @DisplayName("does not wait for a connection again and again")
    void doesNotWaitOnAndOn() throws SQLException {
        try (HikariDataSource pool = poolOfOne();
                JpaPersistence single = JpaPersistence.over(pool, "kernel-test");
                Connection taken = pool.getConnection()) {

            assertThat(taken.isValid(1)).isTrue();
            long began = System.nanoTime();

            assertThatThrownBy(() -> single.unitOfWork().reading(OURS, () -> 1)).isInstanceOf(Busy.class);
            assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofMillis(3 * WAIT_MILLIS));
        }
    }

    @Test
    @DisplayName("that meets a key which is taken every time hands on what the database said")
    void alwaysTaken() {
        AtomicInteger tries = new AtomicInteger();

        assertThatThrownBy(() -> unit.in(OURS, failing(tries, "23505"))).isInstanceOf(StoreFailure.class);
        assertThat(tries).hasValue(3);
    }

    private static Supplier<Integer> failing(AtomicInteger tries, String state) {
        return done(() -> {
            tries.incrementAndGet();
            throw new StoreFailure(new SQLException("refused", state));
        });
    }

    private int isolationInside() {
        try {
            return current().of(OURS).connection().getTransactionIsolation();
        } catch (SQLException broken) {
            throw new AssertionError(broken);
        }
    }

    HikariDataSource poolOfOne() {
        HikariConfig config = new HikariConfig();
        config.setDataSource(application());
        config.setMaximumPoolSize(1);
        config.setConnectionTimeout(WAIT_MILLIS);
        return new HikariDataSource(config);
    }

    UnitOfWork unit() {
        return unit;
    }

    CurrentUnitOfWork current() {
        return persistence.current();
    }

    DataSource application() {
        return database.application();
    }

    static Supplier<Integer> done(Runnable work) {
        return () -> {
            work.run();
            return 0;
        };
    }

    void persist(String id, TenantId tenant) {
        current().entityManager(tenant).persist(new NoteEntity(id, tenant.toString()));
    }

    private void insert(String id, TenantId tenant) {
        try (Statement statement = current().of(tenant).connection().createStatement()) {
            statement.execute("insert into note values ('" + id + "', '" + tenant + "')");
        } catch (SQLException broken) {
            throw new AssertionError(broken);
        }
    }

    private int notesByJpa(TenantId tenant) {
        return current()
                .entityManager(tenant)
                .createQuery("select n from NoteEntity n", NoteEntity.class)
                .getResultList()
                .size();
    }

    int notesByJdbc(TenantId tenant) {
        try (Statement statement = current().of(tenant).connection().createStatement();
                ResultSet rows = statement.executeQuery("select count(*) from note")) {
            rows.next();
            return rows.getInt(1);
        } catch (SQLException broken) {
            throw new AssertionError(broken);
        }
    }
}
