package io.hashwatt.persistence.jpa;

import io.hashwatt.application.kernel.StorageUnavailable;
import io.hashwatt.application.kernel.UnitOfWork;
import io.hashwatt.domain.kernel.TenantId;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.EntityTransaction;
import jakarta.persistence.PersistenceException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * A transaction of JPA and JDBC together: with READ COMMITTED for writing, in one snapshot for reading. The outermost
 * unit is tried again when the database says that it met another one, see {@link UnitFailure}.
 */
final class JpaUnitOfWork implements UnitOfWork {

    private final EntityManagerFactory factory;
    private final CurrentUnitOfWork current;
    private final Transactions transactions;
    private final Runnable makeDurable;

    /** @param makeDurable is run after every commit, before anybody is told of it */
    JpaUnitOfWork(
            EntityManagerFactory factory, CurrentUnitOfWork current, Transactions transactions, Runnable makeDurable) {
        this.factory = factory;
        this.current = current;
        this.transactions = transactions;
        this.makeDurable = makeDurable;
    }

    private record Finished<T>(T result, OpenUnitOfWork unit) {}

    @Override
    public <T> T in(TenantId tenant, Supplier<T> work) {
        if (current.ifOpen().isPresent()) {
            return join(current.of(tenant), work);
        }
        Finished<T> finished = Tries.of(() -> written(tenant, work));
        makeDurable.run();
        finished.unit().runAfterCommit();
        return finished.result();
    }

    @Override
    public <T> T reading(TenantId tenant, Supplier<T> work) {
        if (current.ifOpen().isPresent()) {
            return join(current.of(tenant), work);
        }
        Finished<T> finished = Tries.of(() -> read(tenant, work));
        finished.unit().runAfterCommit();
        return finished.result();
    }

    private static <T> T join(OpenUnitOfWork unit, Supplier<T> work) {
        try {
            return work.get();
        } catch (RuntimeException | Error failure) {
            unit.failed(failure);
            throw failure;
        }
    }

    @Override
    public <T> void atEnd(AtEnd<T> receiver, T item) {
        current.opened().collected().add(receiver, item);
    }

    @Override
    public void afterCommit(Runnable action) {
        current.opened().addAfterCommit(action);
    }

    private <T> Finished<T> written(TenantId tenant, Supplier<T> work) {
        return inTransaction(entities -> {
            OpenUnitOfWork unit = begun(tenant, entities, transactions::begin);
            T result = current.within(unit, () -> done(unit, work));
            commit(entities.getTransaction());
            return new Finished<>(result, unit);
        });
    }

    /** A database that is lost now has done all of it or nothing: that must not be tried again, nor told as undone. */
    private static void commit(EntityTransaction transaction) {
        try {
            transaction.commit();
        } catch (RuntimeException failure) {
            throw UnitFailure.of(failure) == UnitFailure.AWAY ? StorageUnavailable.whileConfirming(failure) : failure;
        }
    }

    private static <T> T done(OpenUnitOfWork unit, Supplier<T> work) {
        T result = work.get();
        unit.requireNoFailure();
        unit.collected().handOver(unit.tenant());
        return result;
    }

    private <T> Finished<T> read(TenantId tenant, Supplier<T> work) {
        return inTransaction(entities -> {
            OpenUnitOfWork unit = begun(tenant, entities, transactions::beginReading);
            return andThen(
                    () -> {
                        T result = current.within(unit, work);
                        unit.requireNoFailure();
                        requireUnwritten(unit);
                        return new Finished<>(result, unit);
                    },
                    () -> on(unit.rawConnection(), transactions::endReading));
        });
    }

    /** What is not committed inside is rolled back. */
    private <T> T inTransaction(Function<EntityManager, T> work) {
        try (EntityManager entities = factory.createEntityManager()) {
            EntityTransaction transaction = entities.getTransaction();
            transaction.begin();
            return andThen(() -> work.apply(entities), () -> rollBackIfOpen(transaction));
        }
    }

    /** What breaks while tidying up after a failure must not hide the failure, which says whether to try again. */
    private static <T> T andThen(Supplier<T> work, Runnable tidy) {
        T result;
        try {
            result = work.get();
        } catch (RuntimeException | Error failure) {
            try {
                tidy.run();
            } catch (RuntimeException broken) {
                failure.addSuppressed(broken);
            }
            throw failure;
        }
        tidy.run();
        return result;
    }

    private void requireUnwritten(OpenUnitOfWork unit) {
        on(unit.connection(), connection -> {
            if (transactions.hasWritten(connection) || !unit.collected().isEmpty()) {
                throw new IllegalStateException("something was written in a unit of work that only reads");
            }
        });
    }

    private OpenUnitOfWork begun(TenantId tenant, EntityManager entities, Beginning beginning) {
        Connection connection = entities.unwrap(Connection.class);
        on(connection, fresh -> beginning.begin(fresh, tenant));
        return new OpenUnitOfWork(tenant, entities, connection, transactions);
    }

    private static void rollBackIfOpen(EntityTransaction transaction) {
        if (transaction.isActive()) {
            transaction.rollback();
        }
    }

    @FunctionalInterface
    private interface Beginning {
        void begin(Connection connection, TenantId tenant) throws SQLException;
    }

    @FunctionalInterface
    private interface Step {
        void take(Connection connection) throws SQLException;
    }

    private static void on(Connection connection, Step step) {
        try {
            step.take(connection);
        } catch (SQLException broken) {
            throw new PersistenceException(broken);
        }
    }
}
