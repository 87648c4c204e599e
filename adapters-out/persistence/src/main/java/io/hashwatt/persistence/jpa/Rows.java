package io.hashwatt.persistence.jpa;

import io.hashwatt.application.kernel.Page;
import io.hashwatt.domain.kernel.SiteId;
import io.hashwatt.domain.kernel.TenantId;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/**
 * A table of tenants' rows. Entities are rows on their way: written at once and then let go, so that none is held that
 * plain JDBC or another instance has changed since.
 */
public class Rows<E extends TenantRow> {

    /** Less than every id there is. */
    public static final UUID BEFORE_ALL = new UUID(0, 0);

    /** Greater than every id there is. */
    public static final UUID BEHIND_ALL = new UUID(-1, -1);

    /** More rows than there are. */
    public static final int ALL = Integer.MAX_VALUE;

    final CurrentUnitOfWork current;
    final Class<E> type;

    public Rows(CurrentUnitOfWork current, Class<E> type) {
        this.current = current;
        this.type = type;
    }

    public final void add(E row) {
        EntityManager entities = current.entityManager(row.tenant());
        entities.persist(row);
        written(entities);
    }

    public final Optional<E> find(TenantId tenant, UUID id) {
        EntityManager entities = current.entityManager(tenant);
        Optional<E> found = Optional.ofNullable(entities.find(type, new TenantKey(tenant.value(), id)));
        entities.clear();
        return found;
    }

    /** The only row a query finds. @param jpql names the tenant as {@code :tenant} */
    public final Optional<E> single(TenantId tenant, String jpql, Map<String, ?> parameters) {
        return list(tenant, jpql, parameters, 1).stream().findFirst();
    }

    /** @param jpql names the tenant as {@code :tenant} */
    public final List<E> list(TenantId tenant, String jpql, Map<String, ?> parameters, int limit) {
        EntityManager entities = current.entityManager(tenant);
        TypedQuery<E> query = entities.createQuery(jpql, type).setMaxResults(limit);
        query.setParameter("tenant", tenant.value());
        parameters.forEach(query::setParameter);
        List<E> found = query.getResultList();
        entities.clear();
        return found;
    }

    /** The same, each row as what {@code reading} makes of it. */
    public final <T> List<T> list(
            TenantId tenant, String jpql, Map<String, ?> parameters, int limit, Function<E, T> reading) {
        return list(tenant, jpql, parameters, limit).stream().map(reading).toList();
    }

    /** A page of all rows, in the order of their ids. */
    public final <I, T> List<T> page(TenantId tenant, Page<I> page, Function<I, UUID> value, Function<E, T> reading) {
        return list(tenant, ordered(""), Map.of("after", after(page, value)), page.limit(), reading);
    }

    /** A page of the rows of a site, for entities with a field {@code site}. */
    public final <I> List<E> page(TenantId tenant, SiteId site, Page<I> page, Function<I, UUID> value) {
        return ofSite(tenant, site, after(page, value), page.limit());
    }

    /** All rows of a site, for entities with a field {@code site}. */
    public final List<E> ofSite(TenantId tenant, SiteId site) {
        return ofSite(tenant, site, BEFORE_ALL, ALL);
    }

    private List<E> ofSite(TenantId tenant, SiteId site, UUID after, int limit) {
        return list(tenant, ordered("r.site = :site and "), Map.of("site", site.value(), "after", after), limit);
    }

    private String ordered(String condition) {
        return "select r from " + type.getSimpleName() + " r where r.tenant = :tenant and " + condition
                + "r.id > :after order by r.id";
    }

    /** The id a page begins behind. */
    public static <I> UUID after(Page<I> page, Function<I, UUID> value) {
        return page.after().map(value).orElse(BEFORE_ALL);
    }

    static void written(EntityManager entities) {
        entities.flush();
        entities.clear();
    }
}
