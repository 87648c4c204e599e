package io.hashwatt.domain.market;

import io.hashwatt.domain.kernel.Interval;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * When the rules changed by which the prices of a market come about. What prices were like before says little about those
 * after, so nothing is learnt across a border, and a back-test across one says so. To add one, add a constant with a source.
 */
public enum RegimeBorder {
    /** ERCOT clears energy and ancillary services together every five minutes, for the operating day of 5 December 2025 on. */
    ERCOT_RTC_B(
            MarketAreas::isErcot,
            "2025-12-05T06:00:00Z",
            "ERCOT clears energy and ancillary services together (RTC+B)",
            "ERCOT market notice M-A091324-01; rtoinsider.com on the go-live"),

    /** The coupled European auction trades quarter-hours, for the delivery day of 1 October 2025 on. */
    SDAC_QUARTER_HOURS(
            MarketAreas::isSdac,
            "2025-09-30T22:00:00Z",
            "the coupled European day-ahead auction (SDAC) trades quarter-hours",
            "support.nordpoolgroup.com, SDAC 15-minute MTU go-live; okte.sk, 2025-10-09");

    private final Predicate<PowerSeriesId> market;
    private final Instant instant;
    private final String english;
    private final String source;

    RegimeBorder(Predicate<PowerSeriesId> market, String instant, String english, String source) {
        this.market = market;
        this.instant = Instant.parse(instant);
        this.english = english;
        this.source = source;
    }

    /** Those in the market of a series, by time; none where the series does not say in which market it is. */
    private static Stream<RegimeBorder> of(PowerSeriesId series) {
        return Stream.of(values())
                .filter(border -> border.market.test(series))
                .sorted(Comparator.comparing(RegimeBorder::instant));
    }

    /** The last one that is not after the instant: the regime that holds then began with it. Empty: with the series itself. */
    public static Optional<RegimeBorder> before(PowerSeriesId series, Instant instant) {
        return of(series).filter(border -> !border.instant.isAfter(instant)).reduce((earlier, later) -> later);
    }

    /** Those inside the period, by time, so that some of it is before each of them and some after. */
    public static List<RegimeBorder> within(PowerSeriesId series, Interval period) {
        return of(series)
                .filter(border ->
                        period.contains(border.instant) && !period.start().equals(border.instant))
                .toList();
    }

    /** The first instant of what holds since. */
    public Instant instant() {
        return instant;
    }

    /** What holds since, as part of a sentence. */
    public String english() {
        return english;
    }

    /** Who says so. */
    public String source() {
        return source;
    }
}
