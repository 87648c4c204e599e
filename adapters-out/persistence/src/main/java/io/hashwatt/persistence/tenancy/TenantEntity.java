package io.hashwatt.persistence.tenancy;

import io.hashwatt.domain.kernel.TenantId;
import io.hashwatt.domain.tenancy.Tenant;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

@Entity
@Table(name = "tenant")
@SuppressWarnings("NullAway.Init") // JPA makes an object first and fills it then
class TenantEntity {

    @Id
    private UUID id;

    private String slug;
    private String name;
    private Instant createdAt;
    private long version;

    protected TenantEntity() {}

    TenantEntity(Tenant tenant) {
        this.id = tenant.id().value();
        this.slug = tenant.slug();
        this.name = tenant.name();
        this.createdAt = tenant.createdAt();
        this.version = tenant.version();
    }

    Tenant toTenant() {
        return new Tenant(new TenantId(id), slug, name, createdAt, version);
    }
}
