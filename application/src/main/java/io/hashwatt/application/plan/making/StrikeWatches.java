package io.hashwatt.application.plan.making;

import io.hashwatt.application.market.ManageSeries;
import io.hashwatt.application.market.ReadSeries;
import io.hashwatt.application.plan.making.PlanInputs.Reading;
import io.hashwatt.application.plan.prices.SiteOutlooks;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.kernel.ScheduleId;
import io.hashwatt.domain.kernel.SeriesId;
import io.hashwatt.domain.market.MarketSeries;
import io.hashwatt.domain.market.PriceTimeline;
import io.hashwatt.domain.plan.grid.SiteOutlook;
import io.hashwatt.domain.plan.strike.StrikeWatch;
import io.hashwatt.domain.schedule.StrikeContent;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Puts before each strike rule the prices it watches as it sees them, also those of a while ago. Within the unit of work of
 * {@link PlanInputs}.
 */
final class StrikeWatches {

    private final ManageSeries series;
    private final ReadSeries values;

    StrikeWatches(ManageSeries series, ReadSeries values) {
        this.series = series;
        this.values = values;
    }

    List<StrikeWatch> of(Reading.Read read, Map<ScheduleId, StrikeContent> rules) {
        Interval period = read.period();
        Interval watched = new Interval(period.start().minus(StrikeWatch.LOOK_BACK), period.end());
        return rules.entrySet().stream()
                .map(rule -> new StrikeWatch(
                        rule.getKey(),
                        rule.getValue(),
                        outlook(read, rule.getValue().series()).watched(watched)))
                .toList();
    }

    /** @param named by the rule; null: it watches the prices of the site */
    private SiteOutlook outlook(Reading.Read read, @Nullable SeriesId named) {
        return named == null
                ? read.outlook()
                : SiteOutlooks.outlookOn(
                        series.find(read.actor(), named)
                                .map(found -> power(read, found))
                                .orElseGet(() -> new PriceTimeline(List.of())),
                        read.site(),
                        read.prices(),
                        read.seen(),
                        read.period());
    }

    private PriceTimeline power(Reading.Read read, MarketSeries found) {
        Interval period = SiteOutlooks.withDaysBefore(read.seen(), read.period());
        return values.values(read.actor(), found, period, null) instanceof ReadSeries.Values.PowerPrices(var prices)
                ? PriceTimeline.finestOf(prices)
                : new PriceTimeline(List.of());
    }
}
