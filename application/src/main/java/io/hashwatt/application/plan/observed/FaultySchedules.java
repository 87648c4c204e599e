package io.hashwatt.application.plan.observed;

import io.hashwatt.application.plan.observed.ReadHandover.FaultySchedule;
import io.hashwatt.application.schedule.PreviewSchedule;
import io.hashwatt.application.schedule.ReadSchedules;
import io.hashwatt.domain.kernel.ScheduleId;
import io.hashwatt.domain.kernel.SiteId;
import io.hashwatt.domain.schedule.Finding;
import io.hashwatt.domain.schedule.Schedule;
import io.hashwatt.domain.tenancy.Actor;
import java.util.List;
import java.util.Map;

/** Finds the schedules in force that will not do what they say. Opens units of work itself, for it also works out. */
final class FaultySchedules {

    private final ReadSchedules schedules;
    private final PreviewSchedule preview;

    FaultySchedules(ReadSchedules schedules, PreviewSchedule preview) {
        this.schedules = schedules;
        this.preview = preview;
    }

    /** In the order they were written. */
    List<FaultySchedule> at(Actor actor, SiteId site) {
        Map<ScheduleId, List<Finding>> findings = preview.findings(actor, site);
        return schedules.list(actor, site, false).stream()
                .filter(schedule -> schedule.ruling() != null)
                .map(schedule -> faulty(schedule, findings.getOrDefault(schedule.id(), List.of())))
                .filter(schedule -> !schedule.findings().isEmpty())
                .toList();
    }

    private static FaultySchedule faulty(Schedule schedule, List<Finding> findings) {
        List<Finding> errors = findings.stream()
                .filter(finding -> finding.severity() == Finding.Severity.ERROR)
                .toList();
        return new FaultySchedule(schedule.id(), schedule.name(), errors);
    }
}
