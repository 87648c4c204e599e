package io.hashwatt.persistence.jpa;

import io.hashwatt.domain.kernel.TenantId;
import io.hashwatt.persistence.jdbc.Row;
import java.util.UUID;

/** Keeps a row that others belong to as it is until the unit of work ends: whoever wants it too waits. */
public final class Holding {

    private final CurrentUnitOfWork current;
    private final String sql;

    /** @param table of the rows, which have a tenant and an id */
    public Holding(CurrentUnitOfWork current, String table) {
        this.current = current;
        this.sql = "select id from " + table + " where tenant_id = ? and id = ? for update";
    }

    public static Holding ofSites(CurrentUnitOfWork current) {
        return new Holding(current, "site");
    }

    /** @return false: there is no such row */
    public boolean hold(TenantId tenant, UUID id) {
        return current.sql(tenant).first(sql, Row::uuid, tenant.value(), id).isPresent();
    }

    /**
     * For whoever is about to add a row that refers to this one. PostgreSQL holds by itself what a foreign key refers to.
     * H2 only looks whether it is there: who removes it at the same time would leave a row behind that belongs to nothing.
     */
    public void holdForReference(TenantId tenant, UUID id) {
        if (!current.of(tenant).foreignKeysHold()) {
            hold(tenant, id);
        }
    }
}
