package io.hashwatt.application.schedule;

import io.hashwatt.application.fleet.ReadFleet;
import io.hashwatt.application.kernel.IdGenerator;
import io.hashwatt.application.kernel.UnitOfWork;
import io.hashwatt.application.schedule.port.InterventionStore;
import io.hashwatt.application.tenancy.Journal;
import java.time.InstantSource;

/** Everything the use cases around interventions need from outside. */
public record SchedulePorts(
        UnitOfWork unitOfWork,
        InterventionStore interventions,
        ReadFleet fleet,
        Journal journal,
        IdGenerator ids,
        InstantSource clock) {}
