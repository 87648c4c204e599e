package io.hashwatt.persistence.jpa;

import io.hashwatt.domain.kernel.TenantId;
import io.hashwatt.persistence.jdbc.Sql;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The unit of work that the running code is in. Stores are given this object and ask it on every call, each time for the
 * tenant they were called for: a store that was asked for another tenant's data than the transaction is for stops here,
 * also on a database without row-level security.
 */
public final class CurrentUnitOfWork {

    private final ScopedValue<OpenUnitOfWork> open = ScopedValue.newInstance();

    CurrentUnitOfWork() {}

    /** For reading and writing a tenant's rows. */
    public EntityManager entityManager(TenantId tenant) {
        return of(tenant).entityManager();
    }

    /** For reading and writing a tenant's rows with statements. */
    public Sql sql(TenantId tenant) {
        return of(tenant).sql();
    }

    /** As {@link OpenUnitOfWork#soon}, on the tenant's rows. */
    public Optional<Integer> soon(TenantId tenant, Supplier<Integer> update) {
        return of(tenant).soon(update);
    }

    /** For reading what belongs to the tenant or to all, see {@link TenantId#PLATFORM}. */
    public OpenUnitOfWork reading(TenantId tenant) {
        return tenant.equals(TenantId.PLATFORM) ? opened() : of(tenant);
    }

    /** The open one, if the running code is in any. */
    Optional<OpenUnitOfWork> ifOpen() {
        return open.isBound() ? Optional.of(open.get()) : Optional.empty();
    }

    <T> T within(OpenUnitOfWork unit, Supplier<T> work) {
        return ScopedValue.where(open, unit).call(work::get);
    }

    /**
     * @throws IllegalStateException when none is open, or one of another tenant: the mistake is in the caller's code
     */
    OpenUnitOfWork of(TenantId tenant) {
        OpenUnitOfWork unit = opened();
        if (!unit.tenant().equals(tenant)) {
            throw new IllegalStateException(
                    "the unit of work is for tenant " + unit.tenant() + ", not for tenant " + tenant);
        }
        return unit;
    }

    OpenUnitOfWork opened() {
        return ifOpen().orElseThrow(() -> new IllegalStateException("no unit of work is open"));
    }
}
