package io.hashwatt.application.kernel;

import io.hashwatt.application.kernel.port.InstanceLeases;
import io.hashwatt.domain.kernel.TenantId;
import java.time.Duration;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * This process among those that share the stores. What it has taken on names its epoch, and is free for the others once the
 * epoch's lease is over: at once when the process stops, a lease's time after its last renewal when it dies.
 */
public final class ServerInstance {

    public static final Duration LEASE = Duration.ofSeconds(15);
    public static final Duration BETWEEN_RENEWALS = Duration.ofSeconds(5);

    private static final System.Logger LOG = System.getLogger(ServerInstance.class.getName());

    private final UnitOfWork unitOfWork;
    private final InstanceLeases leases;
    private final IdGenerator ids;
    private final String name;
    private @Nullable InstanceEpoch current;

    /** @param name for people; several may have the same */
    public ServerInstance(UnitOfWork unitOfWork, InstanceLeases leases, IdGenerator ids, String name) {
        this.unitOfWork = unitOfWork;
        this.leases = leases;
        this.ids = ids;
        this.name = name;
    }

    /** Outside of any unit of work. Begins one when there is none. */
    public synchronized InstanceEpoch epoch() {
        InstanceEpoch epoch = current;
        return epoch == null ? begin() : epoch;
    }

    /**
     * For every {@link #BETWEEN_RENEWALS}. Who was away for too long begins a new epoch: what it held may be others' by now.
     *
     * @return whether another has died: there may be work that only it knew of
     */
    public synchronized boolean renew() {
        InstanceEpoch epoch = current;
        if (epoch != null && !inTheSystemsUnit(() -> leases.renew(epoch, LEASE))) {
            LOG.log(System.Logger.Level.WARNING, "this server was not heard of for {0}, and begins anew", LEASE);
            current = null;
        }
        if (current == null) {
            begin();
        }
        return inTheSystemsUnit(leases::removeOver);
    }

    /** Others need not wait for the lease to run out. */
    public synchronized void end() {
        InstanceEpoch epoch = current;
        current = null;
        if (epoch != null) {
            inTheSystemsUnit(() -> {
                leases.end(epoch);
                return epoch;
            });
        }
    }

    private InstanceEpoch begin() {
        InstanceEpoch epoch = new InstanceEpoch(ids.next());
        current = inTheSystemsUnit(() -> {
            leases.begin(epoch, name, LEASE);
            return epoch;
        });
        return epoch;
    }

    private <T> T inTheSystemsUnit(Supplier<T> work) {
        return unitOfWork.in(TenantId.PLATFORM, work);
    }
}
