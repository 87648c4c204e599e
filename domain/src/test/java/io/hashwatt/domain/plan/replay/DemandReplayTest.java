package io.hashwatt.domain.plan.replay;

import static io.hashwatt.domain.plan.replay.Policy.ALWAYS_ON;
import static io.hashwatt.domain.plan.replay.Policy.DAY_AHEAD;
import static io.hashwatt.domain.plan.replay.Policy.PERFECT;
import static io.hashwatt.domain.plan.replay.Policy.ROLLING;
import static io.hashwatt.domain.plan.replay.Policy.STRIKE_LEVELS;
import static org.assertj.core.api.Assertions.assertThat;

import io.hashwatt.domain.fleet.BaseLoadChange;
import io.hashwatt.domain.fleet.DrawTarget;
import io.hashwatt.domain.fleet.SiteLimits;
import io.hashwatt.domain.fleet.Validity;
import io.hashwatt.domain.kernel.CalendarWindow;
import io.hashwatt.domain.kernel.CurrencyCode;
import io.hashwatt.domain.kernel.Money;
import io.hashwatt.domain.kernel.Power;
import io.hashwatt.domain.market.tariff.BillingPeriod;
import io.hashwatt.domain.market.tariff.DemandCharge;
import io.hashwatt.domain.market.tariff.Tariff;
import io.hashwatt.domain.market.tariff.TariffComponent;
import io.hashwatt.domain.market.tariff.TariffStep;
import io.hashwatt.domain.market.tariff.TariffVersion;
import io.hashwatt.domain.plan.peak.ChargedPeak;
import io.hashwatt.domain.plan.site.DailyProfit;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.util.EnumSet;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Of the one group eco draws 1 MW and earns 120 an hour, full 2 MW and 200; January has 744 hours, 120 of them replayed. */
@DisplayName("Back-test with a demand charge:")
class DemandReplayTest {

    private static final int DAYS = 5;

    private static Tariff perKw(String amount, TariffComponent... components) {
        DemandCharge charge = new DemandCharge(
                "Peak", new BigDecimal(amount), DemandCharge.USUALLY_MEASURED, BillingPeriod.MONTH, List.of());
        return new Tariff(
                new CurrencyCode("USD"),
                new TreeSet<>(),
                List.of(new TariffVersion(null, null, List.of(components), List.of(charge))));
    }

    private static BacktestReport replay(String perKw, int... prices) {
        return new ReplayScenario()
                .withHours(DAYS * 24, prices)
                .withTariff(perKw(perKw))
                .replay(ALWAYS_ON, STRIKE_LEVELS, ROLLING, PERFECT);
    }

    private static PolicyResult result(BacktestReport report, Policy policy) {
        return report.resultOf(policy).orElseThrow();
    }

    private static Power peak(PolicyResult result) {
        return result.peaks().stream()
                .map(ChargedPeak::drawn)
                .reduce((one, other) -> other)
                .orElseThrow();
    }

    /** At 60 per MWh eco earns 60 an hour and MW, the step to full 20: in 120 hours 7.2 and 2.4 per kW; 120 h are 5/31. */
    @Test
    @DisplayName("every policy pays its share of the month; perfect foresight draws what is worth it")
    void settled() {
        BacktestReport report = replay("31", 60);

        PolicyResult always = result(report, ALWAYS_ON);
        assertThat(peak(always)).isEqualTo(Power.ofWatts(2_000_000));
        assertThat(always.demandCost()).isEqualByComparingTo("10000");
        assertThat(always.profit().amount()).isEqualByComparingTo("-400");
        PolicyResult perfect = result(report, PERFECT);
        assertThat(peak(perfect)).isEqualTo(Power.ofWatts(1_000_000));
        assertThat(perfect.profit().amount()).isEqualByComparingTo("2200");
        assertThat(perfect.upliftCaptureOfBound())
                .as("nobody could have earned more")
                .satisfies(share -> {
                    if (share != null) {
                        assertThat(share)
                                .isCloseTo(BigDecimal.ONE, org.assertj.core.data.Offset.offset(new BigDecimal("1e-6")));
                    }
                });
    }

    @Test
    @DisplayName("a peak that costs more than it earns is drawn by rules, and not by who plans")
    void notWorthIt() {
        BacktestReport report = replay("46.5", 60);

        assertThat(peak(result(report, STRIKE_LEVELS))).isEqualTo(Power.ofWatts(2_000_000));
        assertThat(result(report, PERFECT).profit().amount()).isZero();
        assertThat(result(report, PERFECT).demandCost()).isZero();
        assertThat(result(report, ROLLING).demandCost()).isZero();
    }

    /** What is left of January are 27 days: 648 hours, at 60 of profit 38.88 per kW for eco, and 12.96 for the step to full. */
    @Test
    @DisplayName("who re-plans sees the rest of the month, not only the days that he plans")
    void rolling() {
        BacktestReport report = replay("20", 60);

        PolicyResult rolling = result(report, ROLLING);

        assertThat(peak(rolling)).isEqualTo(Power.ofWatts(1_000_000));
        assertThat(rolling.plans().getFirst().level(4 * 24)).isEqualTo(1);
    }

    @Test
    @DisplayName("whoever plans by day-ahead prices starts on the first day of the period")
    void dayAhead() {
        Integer[] auction = new Integer[DAYS * 24];
        java.util.Arrays.fill(auction, 60);
        PolicyResult result = new ReplayScenario()
                .withHours(DAYS * 24, 60)
                .withDayAhead(0, auction)
                .withTariff(perKw("20"))
                .replay(DAY_AHEAD)
                .resultOf(DAY_AHEAD)
                .orElseThrow();

        assertThat(result.plans().getFirst().levels()).containsOnly(1);
    }

    @Test
    @DisplayName(
            "no policy earns more than nobody could, and none more than perfect foresight where all prices are alike")
    void best() {
        for (String perKw : List.of("5", "12", "25", "60")) {
            BacktestReport report = replay(perKw, 20, 70, 110, 40);
            Money perfect = result(report, PERFECT).profit();
            report.results()
                    .forEach(other -> assertThat(other.profit().amount().subtract(perfect.amount()))
                            .as("%s at %s", other.policy(), perKw)
                            .isLessThan(new BigDecimal("1e-6")));
        }
    }

    @Test
    @DisplayName("nor does any where draw targets are missed too, and more or less draws beside the group at times")
    void bound() {
        int known = 0;
        for (SiteLimits limits : List.of(
                aiming(DrawTarget.Side.AT_LEAST, 1_500, "30"),
                aiming(DrawTarget.Side.AT_LEAST, 2_100, "90"),
                aiming(DrawTarget.Side.AT_MOST, 1_200, "25"),
                aiming(DrawTarget.Side.AT_MOST, 300, "75"))) {
            for (String perKw : List.of("5", "25", "60")) {
                BacktestReport report = new ReplayScenario()
                        .withHours(DAYS * 24, 20, 70, 110, 40)
                        .withTariff(perKw(perKw))
                        .withSiteLimits(limits)
                        .replay(ALWAYS_ON, STRIKE_LEVELS, ROLLING, PERFECT);
                for (PolicyResult result : report.results()) {
                    BigDecimal share = result.upliftCaptureOfBound();
                    known += share == null ? 0 : 1;
                    assertThat(share == null ? BigDecimal.ONE : share)
                            .as("%s at %s under %s", result.policy(), perKw, limits.targets())
                            .isLessThan(new BigDecimal("1.000001"));
                }
            }
        }
        assertThat(known).isGreaterThan(30);
    }

    /** From 6 to 18, with 400 kW beside the group from 10 to 14 and 100 kW at other times. */
    private static SiteLimits aiming(DrawTarget.Side side, int kilowatts, String penalty) {
        BaseLoadChange more = new BaseLoadChange(Power.ofWatts(400_000), daily(10, 14));
        return new SiteLimits(null, List.of(), Power.ofWatts(100_000))
                .changing(List.of(), List.of(more))
                .aimingAt(List.of(new DrawTarget(
                        null, side, Power.ofWatts(kilowatts * 1_000L), new BigDecimal(penalty), daily(6, 18))));
    }

    private static Validity daily(int from, int to) {
        return new Validity.Recurring(new CalendarWindow(
                EnumSet.allOf(DayOfWeek.class),
                EnumSet.allOf(Month.class),
                LocalTime.of(from, 0),
                LocalTime.of(to, 0)));
    }

    @Test
    @DisplayName(
            "with a take-or-pay block beside it nobody earns more than the bound, though the peak is chosen without it")
    void besideABlock() {
        for (String perKw : List.of("5", "12", "25", "60")) {
            BacktestReport report = new ReplayScenario()
                    .withHours(DAYS * 24, 20, 150, 130, 40, 300)
                    .withTariff(perKw(
                            perKw,
                            new TariffComponent(
                                    "",
                                    new TariffStep.Block(
                                            Power.ofWatts(1_500_000), BigDecimal.valueOf(48), TariffStep.Unused.LOST),
                                    List.of())))
                    .replay(ALWAYS_ON, STRIKE_LEVELS, ROLLING, PERFECT);

            assertThat(result(report, STRIKE_LEVELS).penalty()).isPositive();
            assertThat(result(report, PERFECT).profit())
                    .isGreaterThan(result(report, STRIKE_LEVELS).profit());
            report.results().stream()
                    .flatMap(result -> Stream.ofNullable(result.upliftCaptureOfBound()))
                    .forEach(share -> assertThat(share).as("at %s", perKw).isLessThanOrEqualTo(BigDecimal.ONE));
        }
    }

    @Test
    @DisplayName("a charge that a later version of the tariff asks for holds nobody back before it does")
    void later() {
        Tariff charging = perKw("60");
        Tariff later = new Tariff(
                charging.currency(),
                new TreeSet<>(),
                List.of(
                        new TariffVersion(null, null, List.of()),
                        new TariffVersion(
                                LocalDate.of(2026, 1, 8),
                                null,
                                List.of(),
                                charging.versions().getFirst().demandCharges())));

        BacktestReport report =
                new ReplayScenario().withHours(DAYS * 24, 60).withTariff(later).replay(ROLLING, PERFECT);

        for (PolicyResult result : report.results()) {
            assertThat(result.plans().getFirst().level(24)).as("before").isEqualTo(2);
            assertThat(result.plans().getFirst().level(4 * 24)).as("then").isZero();
        }
    }

    @Test
    @DisplayName("the days add up to the profit, the charge on the last day of its period")
    void days() {
        PolicyResult always = result(replay("31", 60), ALWAYS_ON);

        List<Money> days = DailyProfit.of(
                always.plans(),
                always.peaks(),
                always.targetMisses(),
                always.plans().getFirst().grid().period(),
                ReplayScenario.CHICAGO,
                new CurrencyCode("USD"));

        assertThat(days).extracting(day -> day.amount().intValue()).containsExactly(1920, 1920, 1920, 1920, -8080);
    }
}
