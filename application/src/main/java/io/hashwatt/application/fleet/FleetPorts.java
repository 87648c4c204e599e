package io.hashwatt.application.fleet;

import io.hashwatt.application.fleet.port.GroupStore;
import io.hashwatt.application.fleet.port.SiteStore;
import io.hashwatt.application.kernel.IdGenerator;
import io.hashwatt.application.kernel.UnitOfWork;
import io.hashwatt.application.tenancy.Journal;
import java.time.InstantSource;

/** Everything the fleet use cases need from outside. */
public record FleetPorts(
        UnitOfWork unitOfWork,
        SiteStore sites,
        GroupStore groups,
        Journal journal,
        IdGenerator ids,
        InstantSource clock) {}
