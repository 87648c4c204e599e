package io.hashwatt.domain.market.tariff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hashwatt.domain.kernel.CalendarWindow;
import io.hashwatt.domain.kernel.CurrencyCode;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.kernel.LocalDays;
import io.hashwatt.domain.kernel.Power;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A demand charge")
class DemandChargeTest {

    private static final LocalDays BERLIN = new LocalDays(ZoneId.of("Europe/Berlin"));
    private static final Set<DayOfWeek> WEEKDAYS = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);

    private static DemandCharge charge(BillingPeriod period, CalendarWindow... when) {
        return new DemandCharge("Peak", new BigDecimal("12"), DemandCharge.USUALLY_MEASURED, period, List.of(when));
    }

    private static CalendarWindow weekdays(String from, String to) {
        return new CalendarWindow(WEEKDAYS, EnumSet.allOf(Month.class), LocalTime.parse(from), LocalTime.parse(to));
    }

    private static TariffVersion from(String day, DemandCharge... charges) {
        return new TariffVersion(LocalDate.parse(day), null, List.of(), List.of(charges));
    }

    private static PowerCosts costs(TariffVersion... versions) {
        return PowerCosts.of(
                new Tariff(
                        new CurrencyCode("EUR"),
                        new TreeSet<>(Set.of(LocalDate.parse("2026-12-25"))),
                        List.of(versions)),
                BERLIN);
    }

    private static Interval interval(String from, String to) {
        return new Interval(Instant.parse(from), Instant.parse(to));
    }

    private static List<Interval> periods(PowerCosts costs, Interval within) {
        return costs.demandPeriods(within).stream().map(DemandPeriod::interval).toList();
    }

    @Test
    @DisplayName("begins again at each local month, also where the clocks change")
    void months() {
        PowerCosts costs = costs(from("2026-01-01", charge(BillingPeriod.MONTH)));

        assertThat(periods(costs, interval("2026-03-31T12:00:00Z", "2026-04-01T12:00:00Z")))
                .containsExactly(
                        interval("2026-02-28T23:00:00Z", "2026-03-31T22:00:00Z"),
                        interval("2026-03-31T22:00:00Z", "2026-04-30T22:00:00Z"));
        assertThat(periods(costs, interval("2026-10-31T22:59:00Z", "2026-10-31T23:01:00Z")))
                .containsExactly(
                        interval("2026-09-30T22:00:00Z", "2026-10-31T23:00:00Z"),
                        interval("2026-10-31T23:00:00Z", "2026-11-30T23:00:00Z"));
    }

    @Test
    @DisplayName("of a season counts across New Year")
    void season() {
        PowerCosts costs = costs(from("2025-01-01", charge(new BillingPeriod(6, Month.OCTOBER))));

        assertThat(periods(costs, interval("2026-12-31T12:00:00Z", "2027-01-01T12:00:00Z")))
                .containsExactly(interval("2026-09-30T22:00:00Z", "2027-03-31T22:00:00Z"));
    }

    @Test
    @DisplayName("goes on in the next version as it was; another one begins a period of its own")
    void versions() {
        DemandCharge year = charge(new BillingPeriod(12, Month.JANUARY));
        DemandCharge dearer = new DemandCharge("Peak", BigDecimal.TWO, year.measured(), year.period(), List.of());
        Interval june = interval("2026-06-10T00:00:00Z", "2026-07-10T00:00:00Z");

        assertThat(periods(costs(from("2026-01-01", year), from("2026-07-01", year)), june))
                .containsExactly(interval("2025-12-31T23:00:00Z", "2026-12-31T23:00:00Z"));
        assertThat(periods(costs(from("2026-01-01", year), from("2026-07-01", dearer)), june))
                .containsExactly(
                        interval("2025-12-31T23:00:00Z", "2026-06-30T22:00:00Z"),
                        interval("2026-06-30T22:00:00Z", "2026-12-31T23:00:00Z"));
        assertThat(periods(costs(from("2026-01-01"), from("2026-07-01", year)), june))
                .containsExactly(interval("2026-06-30T22:00:00Z", "2026-12-31T23:00:00Z"));
    }

    @Test
    @DisplayName("counts only in its windows: weekdays from 7 to 22, and no holiday")
    void windows() {
        DemandCharge charge = charge(BillingPeriod.MONTH, weekdays("07:00", "22:00"));
        PowerCosts costs = costs(from("2026-01-01", charge));

        assertThat(costs.counted(charge, interval("2026-12-24T12:00:00Z", "2026-12-28T12:00:00Z")))
                .containsExactly(
                        interval("2026-12-24T12:00:00Z", "2026-12-24T21:00:00Z"),
                        interval("2026-12-28T06:00:00Z", "2026-12-28T12:00:00Z"));
    }

    @Test
    @DisplayName("costs what is above the peak that stands: 12 per kW of 1,500 kW are 18,000")
    void cost() {
        DemandPeriod december = costs(from("2026-01-01", charge(BillingPeriod.MONTH)))
                .demandPeriods(interval("2026-12-02T00:00:00Z", "2026-12-03T00:00:00Z"))
                .getFirst();

        assertThat(december.costOf(Power.ofWatts(8_500_000), Power.ofWatts(7_000_000)))
                .isEqualByComparingTo("18000");
        assertThat(december.costOf(Power.ofWatts(6_999_999), Power.ofWatts(7_000_000)))
                .isZero();
    }

    @Test
    @DisplayName("of a part of a month is asked at its share: 3 of 31 days at 12 per kW are 1.16 per kW")
    void share() {
        Interval threeDays = interval("2026-12-01T23:00:00Z", "2026-12-04T23:00:00Z");
        DemandPeriod share = costs(from("2026-01-01", charge(BillingPeriod.MONTH)))
                .demandPeriods(threeDays)
                .getFirst()
                .shareIn(threeDays);

        assertThat(share.interval()).isEqualTo(threeDays);
        assertThat(share.charge().perKw()).isCloseTo(new BigDecimal("1.16129"), within("0.00001"));
    }

    private static org.assertj.core.data.Offset<BigDecimal> within(String offset) {
        return org.assertj.core.data.Offset.offset(new BigDecimal(offset));
    }

    @Test
    @DisplayName("has windows that cut no measured interval")
    void wholeIntervals() {
        CalendarWindow odd = weekdays("07:10", "22:00");
        Duration quarter = DemandCharge.USUALLY_MEASURED;

        assertThat(DemandCharge.isMeasuredWhole(odd, quarter)).isFalse();
        assertThatThrownBy(() -> charge(BillingPeriod.MONTH, odd)).hasMessageContaining("measured interval");
    }
}
