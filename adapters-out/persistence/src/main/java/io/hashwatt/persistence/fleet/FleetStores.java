package io.hashwatt.persistence.fleet;

import io.hashwatt.application.fleet.port.GroupStore;
import io.hashwatt.application.fleet.port.SiteStore;
import io.hashwatt.persistence.jpa.CurrentUnitOfWork;

/** The stores of the fleet context. */
public record FleetStores(SiteStore sites, GroupStore groups) {

    public static FleetStores on(CurrentUnitOfWork current) {
        return new FleetStores(new JpaSiteStore(current), new JpaGroupStore(current));
    }
}
