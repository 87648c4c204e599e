package io.hashwatt.application.schedule;

/** The in-ports of this context, assembled. */
public record ScheduleUseCases(
        Intervene intervene, ReadInterventions readInterventions, ArmSite armSite, ReadControl readControl) {

    public static ScheduleUseCases of(SchedulePorts ports) {
        return new ScheduleUseCases(
                new InterveneService(ports),
                new ReadInterventionsService(ports),
                new ArmSiteService(ports),
                new ReadControlService(ports));
    }
}
