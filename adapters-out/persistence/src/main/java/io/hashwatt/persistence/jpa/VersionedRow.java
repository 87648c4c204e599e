package io.hashwatt.persistence.jpa;

import io.hashwatt.domain.kernel.TenantId;
import jakarta.persistence.MappedSuperclass;
import java.util.UUID;

/** An aggregate's row, with a version that rises by one with every change. */
@MappedSuperclass
public abstract class VersionedRow extends TenantRow {

    private long version;

    protected VersionedRow() {}

    protected VersionedRow(TenantId tenant, UUID id, long version) {
        super(tenant, id);
        this.version = version;
    }

    protected final long version() {
        return version;
    }

    final boolean hasVersion(long expected) {
        return version == expected;
    }
}
