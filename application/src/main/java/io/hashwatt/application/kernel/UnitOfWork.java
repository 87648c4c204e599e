package io.hashwatt.application.kernel;

import io.hashwatt.domain.kernel.TenantId;
import java.util.function.Supplier;

/**
 * All or nothing, for one tenant: what is written inside becomes visible together when {@code in} returns, or not at all
 * when it throws. Stores may be used only inside.
 */
public interface UnitOfWork {

    /**
     * Does the work in one transaction, or in that of the unit of work which is already open. A joined unit that threw
     * takes the outer one with it, even if the exception was caught in between.
     *
     * @throws IllegalStateException when the open unit is another tenant's
     */
    <T> T in(TenantId tenant, Supplier<T> work);

    /**
     * Has the action run after the outermost open unit has been committed; never when it is rolled back.
     *
     * @throws IllegalStateException outside of a unit
     */
    void afterCommit(Runnable action);
}
