package io.hashwatt.application.schedule;

import io.hashwatt.application.fleet.ReadFleet;
import io.hashwatt.application.kernel.IdGenerator;
import io.hashwatt.application.kernel.UnitOfWork;
import io.hashwatt.application.schedule.port.InterventionStore;
import io.hashwatt.application.schedule.port.SiteControlStore;
import io.hashwatt.application.tenancy.Journal;
import java.time.InstantSource;

/** Everything the use cases around interventions and control modes need from outside. */
public record SchedulePorts(
        UnitOfWork unitOfWork,
        InterventionStore interventions,
        SiteControlStore controls,
        ReadFleet fleet,
        Journal journal,
        IdGenerator ids,
        InstantSource clock) {}
