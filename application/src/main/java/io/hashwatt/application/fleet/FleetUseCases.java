package io.hashwatt.application.fleet;

import io.hashwatt.application.fleet.port.FleetPorts;

/** The in-ports of this context, assembled. */
public record FleetUseCases(
        ManageSites manageSites, ManageGroups manageGroups, ChangeManyGroups changeManyGroups, ReadFleet readFleet) {

    public static FleetUseCases of(FleetPorts ports) {
        var register = new GroupRegister(ports.groups(), ports.books());
        var room = new GroupRoom(ports.groupsPerSite());
        return new FleetUseCases(
                new ManageSitesService(ports.unitOfWork(), ports.sites(), ports.books()),
                new ManageGroupsService(ports.unitOfWork(), ports.sites(), ports.groups(), register, room),
                new ChangeManyGroupsService(ports.unitOfWork(), ports.sites(), ports.groups(), register, room),
                new ReadFleetService(ports.unitOfWork(), ports.sites(), ports.groups()));
    }
}
