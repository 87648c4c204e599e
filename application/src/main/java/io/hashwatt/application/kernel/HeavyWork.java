package io.hashwatt.application.kernel;

import io.hashwatt.domain.kernel.TenantId;
import java.util.function.Supplier;

/**
 * Work that computes for long. It is done beside the requests, so that whoever asks for much keeps neither the server nor
 * anybody else waiting: at most some at once for a tenant, and at most some in all.
 */
public interface HeavyWork {

    /**
     * Does the work when it is its turn, and returns what it returns or throws what it throws. Work within such work is a
     * part of it.
     *
     * <p>It runs outside of any unit of work that the caller has open: open units inside, not around.
     *
     * @throws TooBusy when too many wait already; nothing has been done
     */
    <T> T run(TenantId tenant, Supplier<T> work);
}
