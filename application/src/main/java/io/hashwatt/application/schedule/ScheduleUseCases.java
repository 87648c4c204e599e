package io.hashwatt.application.schedule;

import io.hashwatt.application.schedule.port.RecurrenceExpander;
import java.time.InstantSource;

/** The in-ports of this context, assembled. */
public record ScheduleUseCases(
        Intervene intervene,
        ReadInterventions readInterventions,
        ArmSite armSite,
        ReadControl readControl,
        ManageSchedules manageSchedules,
        ReadSchedules readSchedules,
        ReadIntents readIntents,
        PreviewSchedule previewSchedule,
        ProtectGroups protectGroups,
        ExchangeCalendars exchangeCalendars) {

    public static ScheduleUseCases of(SchedulePorts ports) {
        ReadIntents intents = new ReadIntentsService(ports);
        ReadControl controls = new ReadControlService(ports);
        ManageSchedules manage = new ManageSchedulesService(ports);
        return new ScheduleUseCases(
                new InterveneService(ports),
                new ReadInterventionsService(ports),
                new ArmSiteService(ports),
                controls,
                manage,
                new ReadSchedulesService(ports),
                intents,
                new PreviewScheduleService(ports, controls),
                new ProtectGroupsService(ports),
                new ExchangeCalendarsService(ports, manage));
    }

    /** For programs without a database. */
    public static CheckSchedules checking(RecurrenceExpander recurrences, InstantSource clock) {
        return new CheckSchedulesService(recurrences, clock);
    }
}
