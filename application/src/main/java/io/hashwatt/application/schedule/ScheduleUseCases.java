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
        ProtectGroups protectGroups) {

    public static ScheduleUseCases of(SchedulePorts ports) {
        ReadIntents intents = new ReadIntentsService(ports);
        return new ScheduleUseCases(
                new InterveneService(ports),
                new ReadInterventionsService(ports),
                new ArmSiteService(ports),
                new ReadControlService(ports),
                new ManageSchedulesService(ports),
                new ReadSchedulesService(ports),
                intents,
                new PreviewScheduleService(ports, intents),
                new ProtectGroupsService(ports));
    }

    /** For programs without a database. */
    public static CheckSchedules checking(RecurrenceExpander recurrences, InstantSource clock) {
        return new CheckSchedulesService(recurrences, clock);
    }
}
