package io.hashwatt.persistence.jpa;

import io.hashwatt.application.kernel.UnitOfWork;
import io.hashwatt.domain.kernel.TenantId;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.EntityTransaction;
import jakarta.persistence.PersistenceException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** A transaction of JPA and JDBC together. The database's default isolation, READ COMMITTED, is relied upon. */
final class JpaUnitOfWork implements UnitOfWork {

    /** Ends with the transaction, so that a connection never goes back to the pool with somebody's tenant. */
    private static final String SET_TENANT = "select set_config('app.tenant', ?, true)";

    private final EntityManagerFactory factory;
    private final CurrentUnitOfWork current;
    private final boolean rowLevelSecurity;
    private final Runnable makeDurable;

    /** @param makeDurable is run after every commit, before anybody is told of it */
    JpaUnitOfWork(
            EntityManagerFactory factory, CurrentUnitOfWork current, boolean rowLevelSecurity, Runnable makeDurable) {
        this.factory = factory;
        this.current = current;
        this.rowLevelSecurity = rowLevelSecurity;
        this.makeDurable = makeDurable;
    }

    @Override
    public <T> T in(TenantId tenant, Supplier<T> work) {
        return current.ifOpen().isPresent() ? join(current.of(tenant), work) : open(tenant, work);
    }

    private static <T> T join(OpenUnitOfWork unit, Supplier<T> work) {
        boolean done = false;
        try {
            T result = work.get();
            done = true;
            return result;
        } finally {
            if (!done) {
                unit.entityManager().getTransaction().setRollbackOnly();
            }
        }
    }

    @Override
    public <T> T reading(TenantId tenant, Supplier<T> work) {
        return in(tenant, work);
    }

    @Override
    public <T> void atEnd(AtEnd<T> receiver, T item) {
        current.opened().collected().add(receiver, item);
    }

    @Override
    public void afterCommit(Runnable action) {
        current.opened().addAfterCommit(action);
    }

    /** Actions run when the connection is back in the pool, so that one may open a unit of its own. */
    private <T> T open(TenantId tenant, Supplier<T> work) {
        List<Runnable> actions = new ArrayList<>();
        T result = commit(tenant, work, actions);
        makeDurable.run();
        actions.forEach(Runnable::run);
        return result;
    }

    private <T> T commit(TenantId tenant, Supplier<T> work, List<Runnable> actions) {
        try (EntityManager entities = factory.createEntityManager()) {
            EntityTransaction transaction = entities.getTransaction();
            transaction.begin();
            try {
                OpenUnitOfWork unit = begun(tenant, entities, actions);
                T result = current.within(unit, () -> {
                    T done = work.get();
                    unit.collected().handOver(tenant);
                    return done;
                });
                if (transaction.getRollbackOnly()) {
                    throw new IllegalStateException(
                            "a joined unit of work has failed, so that this one cannot succeed");
                }
                transaction.commit();
                return result;
            } finally {
                if (transaction.isActive()) {
                    transaction.rollback();
                }
            }
        }
    }

    private OpenUnitOfWork begun(TenantId tenant, EntityManager entities, List<Runnable> actions) {
        Connection connection = entities.unwrap(Connection.class);
        if (rowLevelSecurity) {
            setTenant(connection, tenant);
        }
        return new OpenUnitOfWork(tenant, entities, connection, actions);
    }

    private static void setTenant(Connection connection, TenantId tenant) {
        try (PreparedStatement statement = connection.prepareStatement(SET_TENANT)) {
            statement.setString(1, tenant.toString());
            statement.execute();
        } catch (SQLException broken) {
            throw new PersistenceException(broken);
        }
    }
}
