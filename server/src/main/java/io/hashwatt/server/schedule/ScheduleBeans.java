package io.hashwatt.server.schedule;

import io.hashwatt.application.fleet.ReadFleet;
import io.hashwatt.application.kernel.IdGenerator;
import io.hashwatt.application.kernel.UnitOfWork;
import io.hashwatt.application.schedule.ArmSite;
import io.hashwatt.application.schedule.Intervene;
import io.hashwatt.application.schedule.ReadControl;
import io.hashwatt.application.schedule.ReadInterventions;
import io.hashwatt.application.schedule.SchedulePorts;
import io.hashwatt.application.schedule.ScheduleUseCases;
import io.hashwatt.application.tenancy.Journal;
import io.hashwatt.persistence.JpaStores;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.InstantSource;

/** The in-ports of those who intervene, and of those who hand a site over. */
@ApplicationScoped
class ScheduleBeans {

    @Produces
    @Singleton
    ScheduleUseCases useCases(
            UnitOfWork unitOfWork,
            JpaStores all,
            ReadFleet fleet,
            Journal journal,
            IdGenerator ids,
            InstantSource clock) {
        return ScheduleUseCases.of(new SchedulePorts(
                unitOfWork,
                all.schedule().interventions(),
                all.schedule().controls(),
                fleet,
                journal,
                ids,
                clock));
    }

    @Produces
    @Dependent
    Intervene intervene(ScheduleUseCases useCases) {
        return useCases.intervene();
    }

    @Produces
    @Dependent
    ReadInterventions readInterventions(ScheduleUseCases useCases) {
        return useCases.readInterventions();
    }

    @Produces
    @Dependent
    ArmSite armSite(ScheduleUseCases useCases) {
        return useCases.armSite();
    }

    @Produces
    @Dependent
    ReadControl readControl(ScheduleUseCases useCases) {
        return useCases.readControl();
    }
}
