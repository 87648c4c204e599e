package io.hashwatt.server.schedule;

import io.hashwatt.application.fleet.ManageGroups;
import io.hashwatt.application.fleet.ReadFleet;
import io.hashwatt.application.kernel.IdGenerator;
import io.hashwatt.application.kernel.UnitOfWork;
import io.hashwatt.application.market.ManageSeries;
import io.hashwatt.application.market.ManageSiteMarket;
import io.hashwatt.application.schedule.ArmSite;
import io.hashwatt.application.schedule.ExchangeCalendars;
import io.hashwatt.application.schedule.Intervene;
import io.hashwatt.application.schedule.ManageSchedules;
import io.hashwatt.application.schedule.PreviewSchedule;
import io.hashwatt.application.schedule.ProtectGroups;
import io.hashwatt.application.schedule.ReadControl;
import io.hashwatt.application.schedule.ReadIntents;
import io.hashwatt.application.schedule.ReadInterventions;
import io.hashwatt.application.schedule.ReadSchedules;
import io.hashwatt.application.schedule.ScheduleUseCases;
import io.hashwatt.application.schedule.port.CalendarFormat;
import io.hashwatt.application.schedule.port.RecurrenceExpander;
import io.hashwatt.application.schedule.port.SchedulePorts;
import io.hashwatt.application.tenancy.journal.Journal;
import io.hashwatt.calendars.Calendars;
import io.hashwatt.persistence.JpaStores;
import io.hashwatt.server.heavy.HeavyInPorts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.InstantSource;

/** The in-ports of those who intervene, write schedules, and hand a site over. */
@ApplicationScoped
class ScheduleBeans {

    @Produces
    @Singleton
    ScheduleUseCases useCases(
            UnitOfWork unitOfWork,
            JpaStores all,
            RecurrenceExpander recurrences,
            CalendarFormat calendarFormat,
            ReadFleet fleet,
            ManageGroups groups,
            ManageSeries series,
            ManageSiteMarket markets,
            Journal journal,
            IdGenerator ids,
            InstantSource clock) {
        return ScheduleUseCases.of(new SchedulePorts(
                unitOfWork,
                all.schedule().interventions(),
                all.schedule().controls(),
                all.schedule().schedules(),
                all.schedule().protections(),
                recurrences,
                calendarFormat,
                fleet,
                groups,
                series,
                markets,
                journal,
                ids,
                clock));
    }

    @Produces
    @Singleton
    RecurrenceExpander recurrences() {
        return Calendars.expander();
    }

    @Produces
    @Singleton
    CalendarFormat calendarFormat(RecurrenceExpander recurrences) {
        return Calendars.format(recurrences);
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

    @Produces
    @Dependent
    ManageSchedules manageSchedules(ScheduleUseCases useCases) {
        return useCases.manageSchedules();
    }

    @Produces
    @Dependent
    ReadSchedules readSchedules(ScheduleUseCases useCases) {
        return useCases.readSchedules();
    }

    @Produces
    @Dependent
    ReadIntents readIntents(ScheduleUseCases useCases) {
        return useCases.readIntents();
    }

    @Produces
    @Dependent
    PreviewSchedule previewSchedule(ScheduleUseCases useCases, HeavyInPorts heavy) {
        return heavy.bounded(useCases.previewSchedule());
    }

    @Produces
    @Dependent
    ProtectGroups protectGroups(ScheduleUseCases useCases) {
        return useCases.protectGroups();
    }

    @Produces
    @Dependent
    ExchangeCalendars exchangeCalendars(ScheduleUseCases useCases) {
        return useCases.exchangeCalendars();
    }
}
