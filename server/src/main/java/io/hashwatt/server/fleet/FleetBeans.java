package io.hashwatt.server.fleet;

import io.hashwatt.application.fleet.ChangeManyGroups;
import io.hashwatt.application.fleet.FleetUseCases;
import io.hashwatt.application.fleet.ManageGroups;
import io.hashwatt.application.fleet.ManageSites;
import io.hashwatt.application.fleet.ReadFleet;
import io.hashwatt.application.fleet.port.FleetPorts;
import io.hashwatt.application.kernel.IdGenerator;
import io.hashwatt.application.kernel.UnitOfWork;
import io.hashwatt.application.tenancy.journal.Journal;
import io.hashwatt.persistence.JpaStores;
import io.hashwatt.persistence.fleet.FleetStores;
import io.hashwatt.server.config.ConfigKey;
import io.hashwatt.server.config.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.InstantSource;

/** The in-ports of the fleet. */
@ApplicationScoped
class FleetBeans {

    @Produces
    @Singleton
    FleetUseCases useCases(
            UnitOfWork unitOfWork,
            JpaStores all,
            Journal journal,
            IdGenerator ids,
            InstantSource clock,
            Settings settings) {
        FleetStores stores = all.fleet();
        return FleetUseCases.of(new FleetPorts(
                unitOfWork,
                stores.sites(),
                stores.groups(),
                journal,
                ids,
                clock,
                settings.number(ConfigKey.GROUPS_PER_SITE)));
    }

    @Produces
    @Dependent
    ManageSites manageSites(FleetUseCases useCases) {
        return useCases.manageSites();
    }

    @Produces
    @Dependent
    ManageGroups manageGroups(FleetUseCases useCases) {
        return useCases.manageGroups();
    }

    @Produces
    @Dependent
    ChangeManyGroups changeManyGroups(FleetUseCases useCases) {
        return useCases.changeManyGroups();
    }

    @Produces
    @Dependent
    ReadFleet readFleet(FleetUseCases useCases) {
        return useCases.readFleet();
    }
}
