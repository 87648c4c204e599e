package io.hashwatt.persistence.kernel;

import io.hashwatt.application.kernel.port.DueWorkStore;
import io.hashwatt.application.kernel.port.InstanceLeases;
import io.hashwatt.persistence.jpa.CurrentUnitOfWork;

/** The stores of the kernel. */
public record KernelStores(InstanceLeases leases, DueWorkStore dueWork) {

    /** @param severalServers whether more than one may use the database at a time */
    public static KernelStores on(CurrentUnitOfWork current, boolean severalServers) {
        return new KernelStores(new JdbcInstanceLeases(current, severalServers), new JdbcDueWorkStore(current));
    }
}
