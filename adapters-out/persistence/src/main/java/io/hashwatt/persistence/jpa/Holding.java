package io.hashwatt.persistence.jpa;

import io.hashwatt.domain.kernel.TenantId;
import io.hashwatt.persistence.jdbc.Row;
import io.hashwatt.persistence.jdbc.Sql;
import java.util.UUID;

/** Keeps a row that others belong to as it is until the unit of work ends: whoever wants it too waits. */
public final class Holding {

    private static final String SITE = """
            select id from site
            where tenant_id = ? and id = ?
            for update""";

    private static final String GROUP = """
            select id from miner_group
            where tenant_id = ? and id = ?
            for update""";

    private static final String USER = """
            select id from app_user
            where tenant_id = ? and id = ?
            for update""";

    private final CurrentUnitOfWork current;
    private final String sql;

    private Holding(CurrentUnitOfWork current, String sql) {
        this.current = current;
        this.sql = sql;
    }

    public static Holding ofSites(CurrentUnitOfWork current) {
        return new Holding(current, SITE);
    }

    public static Holding ofGroups(CurrentUnitOfWork current) {
        return new Holding(current, GROUP);
    }

    public static Holding ofUsers(CurrentUnitOfWork current) {
        return new Holding(current, USER);
    }

    /** @return false: there is no such row */
    public boolean hold(TenantId tenant, UUID id) {
        return new Sql(current.connection(tenant))
                .first(sql, Row::uuid, tenant.value(), id)
                .isPresent();
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
