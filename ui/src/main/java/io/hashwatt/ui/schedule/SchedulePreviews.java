package io.hashwatt.ui.schedule;

import io.hashwatt.application.kernel.Outcome;
import io.hashwatt.application.plan.making.CompareSchedule;
import io.hashwatt.application.schedule.PreviewSchedule;
import io.hashwatt.application.schedule.PreviewSchedule.Preview;
import io.hashwatt.application.schedule.ReadSchedules;
import io.hashwatt.domain.fleet.RegisteredSite;
import io.hashwatt.domain.kernel.ScheduleId;
import io.hashwatt.domain.schedule.Finding;
import io.hashwatt.domain.schedule.Firing;
import io.hashwatt.domain.schedule.ScheduleContent;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How the schedules of a site stand, and what another one would do, for the views. */
@Dependent
public final class SchedulePreviews {

    private final ReadSchedules schedules;
    private final PreviewSchedule previews;
    private final CompareSchedule comparisons;

    @Inject
    SchedulePreviews(ReadSchedules schedules, PreviewSchedule previews, CompareSchedule comparisons) {
        this.schedules = schedules;
        this.previews = previews;
        this.comparisons = comparisons;
    }

    /** The retired ones too. */
    public List<ScheduleRow> rows(RegisteredSite site) {
        Map<ScheduleId, List<Finding>> findings = previews.findings(SchedulesPresenter.actor(), site.id());
        Map<ScheduleId, Firing> next = previews.next(SchedulesPresenter.actor(), site.id());
        return schedules.list(SchedulesPresenter.actor(), site.id(), true).stream()
                .map(schedule -> new ScheduleRow(
                        schedule, findings.getOrDefault(schedule.id(), List.of()), next.get(schedule.id())))
                .toList();
    }

    public Outcome<Preview> preview(RegisteredSite site, @Nullable ScheduleId replacing, ScheduleContent draft) {
        return previews.preview(SchedulesPresenter.actor(), site.id(), replacing, draft);
    }

    /** Plans the site twice: dearer than a preview. */
    public CompareSchedule.Result compare(RegisteredSite site, @Nullable ScheduleId replacing, ScheduleContent draft) {
        return comparisons.compare(SchedulesPresenter.actor(), site.id(), replacing, draft);
    }
}
