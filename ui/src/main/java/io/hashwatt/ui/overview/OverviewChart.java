package io.hashwatt.ui.overview;

import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.kernel.LocalDays;
import io.hashwatt.domain.kernel.Power;
import io.hashwatt.domain.plan.site.MeterRoom;
import io.hashwatt.ui.chart.timeline.Timeline;
import io.hashwatt.ui.chart.timeline.TimelinePicture;
import io.hashwatt.ui.chart.timeline.TimelinePicture.PowerRow;
import io.hashwatt.ui.chart.timeline.TimelinePicture.PowerStep;
import io.hashwatt.ui.kit.Section;
import io.hashwatt.ui.overview.OverviewPresenter.Overview;
import io.hashwatt.ui.text.SiteTime;
import io.hashwatt.ui.text.T;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/** What is planned to run in the next 24 hours, a row per site. */
final class OverviewChart {

    /** More would be a wall; the others are in the table. */
    private static final int MOST_ROWS = 12;

    private OverviewChart() {}

    static Section section(Overview overview) {
        ZoneId zone = overview.sites().getFirst().site().zone();
        SiteTime time = SiteTime.in(zone);
        return new Section(T.of("overview.chart"), new Timeline().show(picture(overview, zone)))
                .hint(T.of("overview.chart.hint", time.zoneAt(overview.now())));
    }

    private static TimelinePicture picture(Overview overview, ZoneId zone) {
        Instant now = overview.now();
        Interval window = Interval.of(now, SiteLook.AHEAD);
        List<PowerRow> rows = overview.sites().stream()
                .filter(site -> site.digest().isPresent())
                .limit(MOST_ROWS)
                .map(site -> row(site, site.digest().orElseThrow(), window))
                .toList();
        return new TimelinePicture(
                window,
                window,
                null,
                zone,
                now,
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                rows,
                null,
                T.of("overview.chart.alternative", rows.size()));
    }

    private static PowerRow row(SiteOverview site, SiteDigest digest, Interval window) {
        Power scale = digest.steps().stream()
                .map(PowerStep::power)
                .reduce(site.most().orElse(Power.NONE), (one, other) -> one.exceeds(other) ? one : other);
        Instant end = digest.plan().period().end();
        List<Interval> unknown = end.isBefore(window.end()) ? List.of(new Interval(end, window.end())) : List.of();
        List<PowerStep> caps = PowerStep.of(MeterRoom.over(
                window, site.site().limits(), new LocalDays(site.site().zone())));
        return new PowerRow(site.site().name(), "", scale, caps, digest.steps(), unknown);
    }
}
