package io.hashwatt.application.kernel;

import io.hashwatt.domain.kernel.TenantId;
import java.util.function.Supplier;

/** All or nothing, for one tenant. Stores work only inside one, and only for its tenant. */
public interface UnitOfWork {

    /**
     * Does the work in one transaction, or in that of the unit of work which is already open. When it returns, all of the
     * work is stored (the joined unit: when the outer one returns); when it throws, nothing is. A joined unit that threw
     * takes the outer one with it, even if the exception was caught in between.
     *
     * @throws IllegalStateException when a unit of work of another tenant is open
     */
    <T> T in(TenantId tenant, Supplier<T> work);
}
