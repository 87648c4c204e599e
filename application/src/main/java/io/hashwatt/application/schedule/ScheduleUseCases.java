package io.hashwatt.application.schedule;

/** The in-ports of this context, assembled. */
public record ScheduleUseCases(Intervene intervene, ReadInterventions readInterventions) {

    public static ScheduleUseCases of(SchedulePorts ports) {
        return new ScheduleUseCases(new InterveneService(ports), new ReadInterventionsService(ports));
    }
}
