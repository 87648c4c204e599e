package io.hashwatt.ui.chart;

import io.hashwatt.domain.kernel.Interval;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * Panels above each other on one time axis.
 *
 * @param zone of the site: the axis shows its clock
 * @param window what is shown at first
 * @param now drawn as a line through all panels; empty: the chart is about the past
 * @param summary the chart in a sentence, for those who do not see it
 */
public record TimeChart(ZoneId zone, Interval window, Optional<Instant> now, List<Panel> panels, String summary) {
    public TimeChart {
        panels = List.copyOf(panels);
    }
}
