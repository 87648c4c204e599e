package io.hashwatt.application.fleet;

/** The in-ports of this context, assembled. */
public record FleetUseCases(
        ManageSites manageSites, ManageGroups manageGroups, ChangeManyGroups changeManyGroups, ReadFleet readFleet) {

    public static FleetUseCases of(FleetPorts ports) {
        var groups = new ManageGroupsService(ports);
        return new FleetUseCases(
                new ManageSitesService(ports),
                groups,
                new ChangeManyGroupsService(ports, groups),
                new ReadFleetService(ports));
    }
}
