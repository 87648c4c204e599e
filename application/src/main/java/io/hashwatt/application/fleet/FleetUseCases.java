package io.hashwatt.application.fleet;

/** The in-ports of this context, assembled. */
public record FleetUseCases(ManageSites manageSites, ManageGroups manageGroups, ReadFleet readFleet) {

    public static FleetUseCases of(FleetPorts ports) {
        return new FleetUseCases(
                new ManageSitesService(ports), new ManageGroupsService(ports), new ReadFleetService(ports));
    }
}
