package io.hashwatt.application.schedule;

import io.hashwatt.application.schedule.port.RecurrenceExpander;
import io.hashwatt.application.schedule.port.SchedulePorts;
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
        var controls = new ReadControlService(ports.unitOfWork(), ports.controls());
        var check = new ContentCheck(new CalendarRules(ports.recurrences()), ports.series());
        var decisions = new DecisionBook(ports.fleet(), ports.schedules(), ports.interventions(), ports.protections());
        var manage = manageSchedules(ports, check);
        return new ScheduleUseCases(
                intervene(ports),
                new ReadInterventionsService(ports.unitOfWork(), ports.interventions()),
                new ArmSiteService(ports.unitOfWork(), ports.controls(), ports.fleet(), ports.books()),
                controls,
                manage,
                new ReadSchedulesService(ports.unitOfWork(), ports.schedules(), ports.recurrences()),
                new ReadIntentsService(ports.unitOfWork(), decisions, new IntentCompiler(ports.recurrences())),
                new PreviewScheduleService(
                        ports.unitOfWork(),
                        ports.schedules(),
                        new PreviewReading(
                                decisions, check, new StrikeSight(ports.markets(), ports.series(), controls)),
                        ports.recurrences(),
                        ports.clock()),
                new ProtectGroupsService(ports.unitOfWork(), ports.protections(), ports.groups(), ports.books()),
                new ExchangeCalendarsService(
                        ports.unitOfWork(), ports.schedules(), ports.fleet(), ports.calendarFormat(), manage));
    }

    private static Intervene intervene(SchedulePorts ports) {
        return new InterveneService(
                ports.unitOfWork(),
                ports.interventions(),
                ports.fleet(),
                new InterventionRegister(ports.interventions(), ports.books()),
                ports.clock());
    }

    private static ManageSchedules manageSchedules(SchedulePorts ports, ContentCheck check) {
        var fit = new SiteFit(ports.schedules(), ports.fleet(), check);
        return new ManageSchedulesService(
                ports.unitOfWork(),
                ports.schedules(),
                ports.fleet(),
                new ScheduleBook(ports.unitOfWork(), ports.schedules(), fit, ports.books()));
    }

    /** For programs without a database. */
    public static CheckSchedules checking(RecurrenceExpander recurrences, InstantSource clock) {
        return new CheckSchedulesService(recurrences, clock);
    }
}
