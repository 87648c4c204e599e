package io.hashwatt.persistence.tenancy;

import io.hashwatt.application.tenancy.port.TenantStore;
import io.hashwatt.domain.kernel.TenantId;
import io.hashwatt.domain.tenancy.Tenant;
import io.hashwatt.persistence.jpa.CurrentUnitOfWork;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;

final class JpaTenantStore implements TenantStore {

    private static final String WITH_SLUG = "select t from TenantEntity t where t.slug = :slug";
    private static final String WITH_ID = "select t from TenantEntity t where t.id = :id";
    private static final String ALL = "select t from TenantEntity t order by t.id";

    private final CurrentUnitOfWork current;

    JpaTenantStore(CurrentUnitOfWork current) {
        this.current = current;
    }

    @Override
    public void add(Tenant tenant) {
        EntityManager entities = entities();
        entities.persist(new TenantEntity(tenant));
        entities.flush();
        entities.clear();
    }

    @Override
    public Optional<Tenant> withSlug(String slug) {
        return list(query(WITH_SLUG).setParameter("slug", slug)).stream().findFirst();
    }

    @Override
    public Optional<Tenant> find(TenantId id) {
        return list(query(WITH_ID).setParameter("id", id.value())).stream().findFirst();
    }

    @Override
    public List<Tenant> all() {
        return list(query(ALL));
    }

    private List<Tenant> list(TypedQuery<TenantEntity> query) {
        List<Tenant> tenants =
                query.getResultList().stream().map(TenantEntity::toTenant).toList();
        entities().clear();
        return tenants;
    }

    private TypedQuery<TenantEntity> query(String jpql) {
        return entities().createQuery(jpql, TenantEntity.class);
    }

    private EntityManager entities() {
        return current.entityManager(TenantId.PLATFORM);
    }
}
