package io.hashwatt.persistence.jpa;

import io.hashwatt.application.kernel.Collected;
import io.hashwatt.domain.kernel.TenantId;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.util.List;

/** A transaction that is open: the two ways into it, which see each other's writes. */
public final class OpenUnitOfWork {

    private final TenantId tenant;
    private final EntityManager entities;
    private final Connection connection;
    private final List<Runnable> afterCommit;
    private final Collected collected = new Collected();

    OpenUnitOfWork(TenantId tenant, EntityManager entities, Connection connection, List<Runnable> afterCommit) {
        this.tenant = tenant;
        this.entities = entities;
        this.connection = connection;
        this.afterCommit = afterCommit;
    }

    TenantId tenant() {
        return tenant;
    }

    Collected collected() {
        return collected;
    }

    void addAfterCommit(Runnable action) {
        afterCommit.add(action);
    }

    /** Entities it has read stay as they were read, also when plain JDBC changes their rows afterwards. */
    public EntityManager entityManager() {
        return entities;
    }

    /** What entities have changed so far is written first. Neither commit nor close it. */
    public Connection connection() {
        entities.flush();
        return connection;
    }
}
