package io.hashwatt.domain.plan.peak;

import static io.hashwatt.domain.plan.peak.PeakScenario.BERLIN;
import static io.hashwatt.domain.plan.peak.PeakScenario.group;
import static io.hashwatt.domain.plan.peak.PeakScenario.level;
import static org.assertj.core.api.Assertions.assertThat;

import io.hashwatt.domain.fleet.BaseLoadChange;
import io.hashwatt.domain.fleet.DrawTarget;
import io.hashwatt.domain.fleet.LoadSeries;
import io.hashwatt.domain.fleet.Site;
import io.hashwatt.domain.fleet.SiteLimits;
import io.hashwatt.domain.fleet.Validity;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.kernel.Power;
import io.hashwatt.domain.market.tariff.BillingPeriod;
import io.hashwatt.domain.market.tariff.DemandCharge;
import io.hashwatt.domain.market.tariff.PowerCosts;
import io.hashwatt.domain.plan.outlook.PricesByHour;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.Month;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The outlook on the rest of a month")
class PeakOutlookTest {

    /** Local midnight. */
    private static final Instant DECEMBER = Instant.parse("2026-11-30T23:00:00Z");

    private static final Instant JANUARY = Instant.parse("2026-12-31T23:00:00Z");
    private static final PowerCosts TWELVE_PER_KW = PeakScenario.costs(PeakScenario.monthly("12"));
    /** 64 an hour of hash in 2 MW. */
    private static final Site SITE =
            PeakScenario.site(Power.ofWatts(100_000), group("g", level(0, 0), level(2_000_000, 32_000)));

    /** Each hour of 28 days at one price. */
    private static PricesByHour usual(Instant end, double perMwh) {
        PricesByHour usual = new PricesByHour(BERLIN, end);
        for (int hour = 1; hour <= 28 * 24; hour++) {
            usual.add(Interval.of(end.minus(Duration.ofHours(hour)), Duration.ofHours(1)), perMwh);
        }
        return usual;
    }

    private static List<PeakTarget> targets(
            Instant from, PricesByHour usual, PowerCosts costs, StandingPeaks standing) {
        double[] prices = new double[48];
        Arrays.fill(prices, 20);
        return PeakOutlook.targets(PeakLoad.of(SITE, standing), PeakScenario.hours(from, 48, prices), costs, usual);
    }

    /** 12 EUR/kW of 2,000 kW are 24,000 EUR; a whole December at 12 EUR per MW and hour earns 744 · 24 = 17,856 EUR. */
    @Test
    @DisplayName("lets groups start at its beginning, where 48 hours alone would never pay")
    void startsGroups() {
        StandingPeaks none = StandingPeaks.none(DECEMBER);
        PowerCosts eight = PeakScenario.costs(PeakScenario.monthly("8"));

        assertThat(targets(DECEMBER, usual(DECEMBER, 20), eight, none))
                .extracting(PeakTarget::ceiling)
                .containsExactly(Power.ofWatts(2_100_000));
        assertThat(targets(DECEMBER, new PricesByHour(BERLIN, DECEMBER), eight, none))
                .as("to somebody who sees 48 hours alone")
                .extracting(PeakTarget::ceiling)
                .containsExactly(Power.ofWatts(100_000));
        assertThat(targets(DECEMBER, usual(DECEMBER, 20), TWELVE_PER_KW, none))
                .as("17,856 EUR are less than 24,000")
                .extracting(PeakTarget::ceiling)
                .containsExactly(Power.ofWatts(100_000));
    }

    @Test
    @DisplayName("makes room beside what a series says most of the time, and not for a few hours of more")
    void series() {
        assertThat(ceilingBeside(4)).isEqualTo(Power.ofWatts(2_300_000));
        assertThat(ceilingBeside(5)).isEqualTo(Power.ofWatts(2_900_000));
    }

    /** @param busy hours of 48 with a base load of 900 kW, in the others 300 */
    private static Power ceilingBeside(int busy) {
        List<Power> loads = IntStream.range(0, 48)
                .mapToObj(hour -> Power.ofWatts(hour < busy ? 900_000 : 300_000))
                .toList();
        return ceiling(SITE.limits().drawing(new LoadSeries(DECEMBER, Duration.ofHours(1), loads)));
    }

    @Test
    @DisplayName("does not look at a series that is over")
    void seriesOfBefore() {
        LoadSeries over = new LoadSeries(
                DECEMBER.minus(Duration.ofDays(3)), Duration.ofHours(1), List.of(Power.ofWatts(900_000)));
        Validity all = new Validity.Once(new Interval(DECEMBER, JANUARY));
        SiteLimits changing =
                SITE.limits().changing(List.of(), List.of(new BaseLoadChange(Power.ofWatts(900_000), all)));

        assertThat(ceiling(changing.drawing(over))).isEqualTo(ceiling(changing));
    }

    private static Power ceiling(SiteLimits limits) {
        Site site = new Site(SITE.zone(), SITE.currency(), limits, SITE.groups());
        double[] prices = new double[48];
        Arrays.fill(prices, 20);
        return PeakOutlook.targets(
                        PeakLoad.of(site, StandingPeaks.none(DECEMBER)),
                        PeakScenario.hours(DECEMBER, 48, prices),
                        PeakScenario.costs(PeakScenario.monthly("8")),
                        usual(DECEMBER, 20))
                .getFirst()
                .ceiling();
    }

    @Test
    @DisplayName("sees less and less of a month: what is worth its cost on the first is not on the 20th")
    void fadesWithTheMonth() {
        Instant late = Instant.parse("2026-12-19T23:00:00Z");
        PowerCosts eight = PeakScenario.costs(PeakScenario.monthly("8"));

        assertThat(targets(late, usual(late, 20), eight, StandingPeaks.none(late)))
                .extracting(PeakTarget::worthHaving)
                .containsExactly(Power.ofWatts(100_000));
    }

    @Test
    @DisplayName("of two days across a month's end decides for each month; what stands, stands in the first")
    void monthsEnd() {
        Instant eve = Instant.parse("2026-12-30T23:00:00Z");
        PowerCosts eight = PeakScenario.costs(PeakScenario.monthly("8"));
        StandingPeaks standing = new StandingPeaks(eve, Map.of("Peak", Power.ofWatts(1_000_000)));

        List<PeakTarget> targets = targets(eve, usual(eve, 20), eight, standing);

        assertThat(targets)
                .extracting(target -> target.period().interval().start())
                .containsExactly(DECEMBER, JANUARY);
        assertThat(targets)
                .extracting(PeakTarget::ceiling)
                .containsExactly(Power.ofWatts(1_000_000), Power.ofWatts(2_100_000));
    }

    /** In spring a March has 743 hours: at 0.012 per kW and hour 8.916 in all. */
    @Test
    @DisplayName("counts the hours of a month with a clock change")
    void clockChange() {
        Instant march = Instant.parse("2026-02-28T23:00:00Z");

        assertThat(targets(
                        march,
                        usual(march, 20),
                        PeakScenario.costs(PeakScenario.monthly("8.91")),
                        StandingPeaks.none(march)))
                .extracting(PeakTarget::worthHaving)
                .containsExactly(Power.ofWatts(2_100_000));
        assertThat(targets(
                        march,
                        usual(march, 20),
                        PeakScenario.costs(PeakScenario.monthly("8.92")),
                        StandingPeaks.none(march)))
                .extracting(PeakTarget::worthHaving)
                .containsExactly(Power.ofWatts(100_000));
    }

    /** A year at 0.012 per kW and hour is 105.12; each of its months 8.06 to 8.93. */
    @Test
    @DisplayName("of a year's peak looks at all its months, each with a peak of its own to pay")
    void yearOfMonths() {
        Instant year = Instant.parse("2025-12-31T23:00:00Z");
        StandingPeaks none = StandingPeaks.none(year);

        assertThat(targets(year, usual(year, 20), yearAndMonth("60", "3"), none))
                .as("60 + 12 · 3 = 96")
                .extracting(PeakTarget::ceiling)
                .containsOnly(Power.ofWatts(2_100_000));
        assertThat(targets(year, usual(year, 20), yearAndMonth("60", "4"), none))
                .as("60 + 12 · 4 = 108")
                .extracting(PeakTarget::ceiling)
                .containsOnly(Power.ofWatts(100_000));
    }

    /** A whole December earns 8.93 a kW of the 2,000 at 12 a kW: no room is worth it by itself. */
    @Test
    @DisplayName("has room for what a floor would cost a penalty without, and no more")
    void floor() {
        assertThat(ceilingOf(TWELVE_PER_KW, aim(DrawTarget.Side.AT_LEAST, 1_100_000, "500")))
                .isEqualTo(Power.ofWatts(1_100_000));
        assertThat(ceilingOf(TWELVE_PER_KW, aim(DrawTarget.Side.AT_LEAST, 1_100_000, "1")))
                .as("744 hours at 12 + 1 per MWh are 9.67 a kW")
                .isEqualTo(Power.ofWatts(100_000));
        assertThat(ceilingOf(TWELVE_PER_KW, aim(DrawTarget.Side.AT_LEAST, 9_000_000, "500")))
                .as("more than there is cannot be had")
                .isEqualTo(Power.ofWatts(2_100_000));
    }

    @Test
    @DisplayName("has no room for what a soft limit makes dearer than it is worth")
    void softLimit() {
        PowerCosts eight = PeakScenario.costs(PeakScenario.monthly("8"));
        assertThat(ceilingOf(eight, aim(DrawTarget.Side.AT_MOST, 600_000, "2"))).isEqualTo(Power.ofWatts(600_000));
        assertThat(ceilingOf(eight, aim(DrawTarget.Side.AT_MOST, 600_000, "1")))
                .as("744 hours at 12 - 1 per MWh are 8.18 a kW")
                .isEqualTo(Power.ofWatts(2_100_000));
    }

    private static DrawTarget aim(DrawTarget.Side side, long watts, String penaltyPerMwh) {
        Validity always = new Validity.Once(new Interval(DECEMBER, JANUARY));
        return new DrawTarget(null, side, Power.ofWatts(watts), new BigDecimal(penaltyPerMwh), always);
    }

    private static Power ceilingOf(PowerCosts costs, DrawTarget target) {
        Site aiming = new Site(SITE.zone(), SITE.currency(), SITE.limits().aimingAt(List.of(target)), SITE.groups());
        double[] prices = new double[48];
        Arrays.fill(prices, 20);
        return PeakOutlook.targets(
                        PeakLoad.of(aiming, StandingPeaks.none(DECEMBER)),
                        PeakScenario.hours(DECEMBER, 48, prices),
                        costs,
                        usual(DECEMBER, 20))
                .getFirst()
                .ceiling();
    }

    private static PowerCosts yearAndMonth(String perKwOfYear, String perKwOfMonth) {
        DemandCharge year = new DemandCharge(
                "Year",
                new BigDecimal(perKwOfYear),
                DemandCharge.USUALLY_MEASURED,
                new BillingPeriod(12, Month.JANUARY),
                List.of());
        return PeakScenario.costs(year, PeakScenario.monthly(perKwOfMonth));
    }

    @Test
    @DisplayName("keeps dear hours dear: a step that pays in one hour of two is worth what it earns in that one")
    void noMeans() {
        PricesByHour usual = new PricesByHour(BERLIN, DECEMBER);
        for (int hour = 1; hour <= 28 * 24; hour++) {
            boolean firstFortnight = hour > 14 * 24;
            usual.add(
                    Interval.of(DECEMBER.minus(Duration.ofHours(hour)), Duration.ofHours(1)),
                    firstFortnight ? 200 : -136);
        }

        // at their mean, 32, nothing is earned; at -136 each kW earns 0.168 an hour, in half of 696 hours: 58.46
        assertThat(targets(
                        DECEMBER, usual, PeakScenario.costs(PeakScenario.monthly("58")), StandingPeaks.none(DECEMBER)))
                .extracting(PeakTarget::ceiling)
                .containsExactly(Power.ofWatts(2_100_000));
        assertThat(targets(
                        DECEMBER, usual, PeakScenario.costs(PeakScenario.monthly("60")), StandingPeaks.none(DECEMBER)))
                .extracting(PeakTarget::ceiling)
                .containsExactly(Power.ofWatts(100_000));
    }
}
