package io.hashwatt.domain.plan.peak;

import static org.assertj.core.api.Assertions.assertThat;

import io.hashwatt.domain.kernel.CalendarWindow;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.kernel.Power;
import io.hashwatt.domain.kernel.Timed;
import io.hashwatt.domain.market.tariff.PowerCosts;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.Month;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A meter of peaks")
class PeakMeterTest {

    private static final PowerCosts MONTHLY = PeakScenario.costs(PeakScenario.monthly("10"));

    /** Watts by the instants from which they hold, the last one until the end. */
    private static List<Timed<Power>> drawn(Object... instantsAndWatts) {
        List<Timed<Power>> drawn = new ArrayList<>();
        for (int i = 0; i + 2 < instantsAndWatts.length; i += 2) {
            drawn.add(new Timed<>(
                    new Interval(Instant.parse((String) instantsAndWatts[i]), Instant.parse((String)
                            instantsAndWatts[i + 2])),
                    Power.ofWatts((Integer) instantsAndWatts[i + 1])));
        }
        return drawn;
    }

    private static StandingPeaks nothingStands() {
        return StandingPeaks.none(Instant.EPOCH);
    }

    @Test
    @DisplayName("takes the mean of each quarter-hour: 9 minutes of 4 kW and 6 of 1 kW are 2.8 kW")
    void mean() {
        List<ChargedPeak> peaks = PeakMeter.of(
                drawn("2026-12-01T10:00:00Z", 1_000, "2026-12-01T10:06:00Z", 4_000, "2026-12-01T10:15:00Z"),
                MONTHLY,
                nothingStands());

        assertThat(peaks).singleElement().satisfies(peak -> {
            assertThat(peak.drawn()).isEqualTo(Power.ofWatts(2_800));
            assertThat(peak.cost()).isEqualByComparingTo("28");
        });
    }

    @Test
    @DisplayName("begins again with the month: each has its own peak, at local midnight also after a clock change")
    void month() {
        List<ChargedPeak> peaks = PeakMeter.of(
                drawn("2026-03-31T20:00:00Z", 5_000, "2026-03-31T22:00:00Z", 2_000, "2026-04-01T06:00:00Z"),
                MONTHLY,
                new StandingPeaks(Instant.parse("2026-03-31T20:00:00Z"), Map.of("Peak", Power.ofWatts(4_000))));

        assertThat(peaks).extracting(ChargedPeak::drawn).containsExactly(Power.ofWatts(5_000), Power.ofWatts(2_000));
        assertThat(peaks).extracting(ChargedPeak::standing).containsExactly(Power.ofWatts(4_000), Power.NONE);
        assertThat(peaks).extracting(peak -> peak.cost().intValueExact()).containsExactly(10, 20);
    }

    @Test
    @DisplayName("adds nothing to a bill on which more stands already")
    void below() {
        StandingPeaks standing =
                new StandingPeaks(Instant.parse("2026-12-01T10:00:00Z"), Map.of("Peak", Power.ofWatts(9_000)));

        List<ChargedPeak> peaks =
                PeakMeter.of(drawn("2026-12-01T10:00:00Z", 5_000, "2026-12-01T11:00:00Z"), MONTHLY, standing);

        assertThat(peaks)
                .singleElement()
                .satisfies(peak -> assertThat(peak.cost()).isZero());
    }

    @Test
    @DisplayName("counts what is drawn on weekdays from 7 to 22 only")
    void windows() {
        CalendarWindow weekdays = new CalendarWindow(
                EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY),
                EnumSet.allOf(Month.class),
                LocalTime.of(7, 0),
                LocalTime.of(22, 0));
        PowerCosts costs = PeakScenario.costs(PeakScenario.monthly("10", weekdays));

        List<ChargedPeak> friday = PeakMeter.of(
                drawn(
                        "2026-12-04T05:00:00Z",
                        8_000,
                        "2026-12-04T06:00:00Z",
                        3_000,
                        "2026-12-04T21:00:00Z",
                        9_000,
                        "2026-12-06T22:00:00Z"),
                costs,
                nothingStands());

        assertThat(friday)
                .singleElement()
                .satisfies(peak -> assertThat(peak.drawn()).isEqualTo(Power.ofWatts(3_000)));
    }

    @Test
    @DisplayName("says on the way what stands")
    void onTheWay() {
        Interval twoHours = new Interval(Instant.parse("2026-12-31T22:00:00Z"), Instant.parse("2027-01-01T00:00:00Z"));
        PeakMeter meter = new PeakMeter(MONTHLY, twoHours, nothingStands());

        meter.read(new Interval(twoHours.start(), Instant.parse("2026-12-31T22:30:00Z")), Power.ofWatts(700));
        StandingPeaks inDecember = meter.standing(Instant.parse("2026-12-31T22:30:00Z"));
        meter.read(new Interval(Instant.parse("2026-12-31T22:30:00Z"), twoHours.end()), Power.ofWatts(200));

        assertThat(inDecember.byCharge()).containsExactly(Map.entry("Peak", Power.ofWatts(700)));
        assertThat(meter.peaks())
                .extracting(ChargedPeak::drawn)
                .containsExactly(Power.ofWatts(700), Power.ofWatts(200));
    }
}
