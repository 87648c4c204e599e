package io.hashwatt.application.kernel;

import io.hashwatt.domain.kernel.TenantId;
import java.util.List;
import java.util.function.Supplier;

/**
 * All or nothing, for one tenant: what is written inside becomes visible together when {@code in} returns, or not at all
 * when it throws. Stores may be used only inside. Nothing that takes long is computed inside: read, compute outside, write.
 */
public interface UnitOfWork {

    /**
     * Does the work in one transaction, or in that of the unit of work which is already open. A joined unit that threw
     * takes the outer one with it, even if the exception was caught in between.
     *
     * <p>The outermost work is done again, from its beginning, when it met somebody else's: after a deadlock, a key that
     * was taken meanwhile, a row that went away. So it has no effect outside of the stores but through {@link
     * #afterCommit}; what it has collected counts from the try that succeeds.
     *
     * @throws Busy when it cannot be done in time
     * @throws StorageUnavailable when the database is away
     * @throws IllegalStateException when the open unit is another tenant's
     */
    <T> T in(TenantId tenant, Supplier<T> work);

    /**
     * Reads in one snapshot: every statement sees the same moment, whatever others commit meanwhile. Nothing may be
     * written. Joins the unit which is already open, and then sees what that one sees.
     *
     * @throws Busy when it cannot be done in time
     * @throws StorageUnavailable when the database is away
     * @throws IllegalStateException when the open unit is another tenant's
     */
    <T> T reading(TenantId tenant, Supplier<T> work);

    /**
     * Hands the item over at the end of the outermost open unit, inside its transaction and after all other rows have been
     * written, together with all that was collected for the same receiver, in order.
     *
     * @throws IllegalStateException outside of a unit
     */
    <T> void atEnd(AtEnd<T> receiver, T item);

    /**
     * Has the action run after the outermost open unit has been committed; never when it is rolled back.
     *
     * @throws IllegalStateException outside of a unit
     */
    void afterCommit(Runnable action);

    /** Takes what a unit of work has collected. It may write, and must not collect anything more. */
    @FunctionalInterface
    interface AtEnd<T> {

        void accept(TenantId tenant, List<T> items);
    }
}
