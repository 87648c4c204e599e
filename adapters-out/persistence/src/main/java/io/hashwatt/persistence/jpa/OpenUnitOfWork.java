package io.hashwatt.persistence.jpa;

import io.hashwatt.application.kernel.Collected;
import io.hashwatt.domain.kernel.TenantId;
import io.hashwatt.persistence.jdbc.Sql;
import io.hashwatt.persistence.jdbc.StoreFailure;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A transaction that is open: the two ways into it, which see each other's writes. */
public final class OpenUnitOfWork {

    private final TenantId tenant;
    private final EntityManager entities;
    private final Connection connection;
    private final Transactions transactions;
    private final List<Runnable> afterCommit = new ArrayList<>();
    private final Collected collected = new Collected();
    private @Nullable Throwable failure;

    OpenUnitOfWork(TenantId tenant, EntityManager entities, Connection connection, Transactions transactions) {
        this.tenant = tenant;
        this.entities = entities;
        this.connection = connection;
        this.transactions = transactions;
    }

    TenantId tenant() {
        return tenant;
    }

    boolean foreignKeysHold() {
        return transactions.foreignKeysHold();
    }

    Collected collected() {
        return collected;
    }

    void addAfterCommit(Runnable action) {
        afterCommit.add(action);
    }

    /** When the connection is back in the pool, so that one may open a unit of its own. */
    void runAfterCommit() {
        afterCommit.forEach(Runnable::run);
    }

    /** A joined unit has failed, whatever becomes of its exception. */
    void failed(Throwable why) {
        failure = why;
    }

    void requireNoFailure() {
        if (failure != null) {
            throw new IllegalStateException(
                    "a joined unit of work has failed, so that this one cannot succeed", failure);
        }
    }

    /** Entities it has read stay as they were read, also when plain JDBC changes their rows afterwards. */
    public EntityManager entityManager() {
        return entities;
    }

    /** For statements. What entities have changed so far is written first. */
    public Sql sql() {
        return new Sql(connection());
    }

    /** What entities have changed so far is written first. Neither commit nor close it. */
    Connection connection() {
        entities.flush();
        return connection;
    }

    /**
     * Does an update on the {@link #connection}, but waits for a row that another unit holds for two seconds at most.
     *
     * @return how many rows it touched; empty: the other unit still holds what it needs
     */
    public Optional<Integer> soon(Supplier<Integer> update) {
        try {
            return transactions.soon(connection(), update);
        } catch (SQLException broken) {
            throw new StoreFailure(broken);
        }
    }

    Connection rawConnection() {
        return connection;
    }
}
