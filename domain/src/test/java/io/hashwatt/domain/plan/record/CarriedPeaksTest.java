package io.hashwatt.domain.plan.record;

import static org.assertj.core.api.Assertions.assertThat;

import io.hashwatt.domain.kernel.CurrencyCode;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.kernel.LocalDays;
import io.hashwatt.domain.kernel.Money;
import io.hashwatt.domain.kernel.PlanId;
import io.hashwatt.domain.kernel.Power;
import io.hashwatt.domain.kernel.SiteId;
import io.hashwatt.domain.kernel.Timed;
import io.hashwatt.domain.market.tariff.BillingPeriod;
import io.hashwatt.domain.market.tariff.DemandCharge;
import io.hashwatt.domain.market.tariff.DemandPeriod;
import io.hashwatt.domain.market.tariff.PeakReading;
import io.hashwatt.domain.market.tariff.PowerCosts;
import io.hashwatt.domain.market.tariff.Tariff;
import io.hashwatt.domain.market.tariff.TariffVersion;
import io.hashwatt.domain.plan.grid.PlanGrounds;
import io.hashwatt.domain.plan.peak.PeakTarget;
import io.hashwatt.domain.plan.peak.PlannedPeak;
import io.hashwatt.domain.schedule.ControlMode;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A site in Chicago, whose clocks go back on the first of November 2026 at two: what it draws in an hour counts. */
@DisplayName("Peaks that are carried on from plan to plan")
class CarriedPeaksTest {

    private static final LocalDays CHICAGO = new LocalDays(ZoneId.of("America/Chicago"));
    private static final CurrencyCode USD = new CurrencyCode("USD");
    private static final Instant NOVEMBER = Instant.parse("2026-11-01T05:00:00Z");
    private static final Duration HOUR = Duration.ofHours(1);

    private static final DemandCharge HOURLY = charge("Peak", HOUR);
    private static final PowerCosts COSTS = costs(HOURLY);

    private static DemandCharge charge(String name, Duration measured) {
        return new DemandCharge(name, BigDecimal.TEN, measured, BillingPeriod.MONTH, List.of());
    }

    private static PowerCosts costs(DemandCharge... charges) {
        return PowerCosts.of(
                new Tariff(USD, new TreeSet<>(), List.of(new TariffVersion(null, null, List.of(), List.of(charges)))),
                CHICAGO);
    }

    @Test
    @DisplayName("are none where nothing was planned and nobody has told any")
    void none() {
        CarriedPeaks peaks = new CarriedPeaks(NOVEMBER.plusSeconds(60), COSTS, List.of(), null);

        assertThat(peaks.measured()).isEmpty();
        assertThat(peaks.with(List.of()).byCharge()).isEqualTo(Map.of("Peak", Power.NONE));
    }

    @Test
    @DisplayName("are those of the plan before, and what was drawn since in measured intervals that are over")
    void since() {
        Instant noon = NOVEMBER.plus(HOUR.multipliedBy(13));
        CarriedPeaks peaks = new CarriedPeaks(
                noon.plusSeconds(4_000), COSTS, List.of(), plan(noon.minusSeconds(600), 1, standing(NOVEMBER, 500)));

        assertThat(peaks.measured()).contains(new Interval(noon.minus(HOUR), noon.plus(HOUR)));
        // the second hour: 400 and 800 for half an hour each
        assertThat(stands(peaks, drawn(noon.minus(HOUR), 30, 100, 100, 400, 800)))
                .isEqualTo("600");
        assertThat(stands(peaks, drawn(noon.minus(HOUR), 30, 100, 100, 400, 500)))
                .isEqualTo("500");
    }

    @Test
    @DisplayName("begin at nothing with the month, whatever the plan before has seen of the last one")
    void monthBegins() {
        PlanRecord before = plan(NOVEMBER.minus(HOUR.multipliedBy(3)), 1, standing(NOVEMBER.minusSeconds(1), 900));

        CarriedPeaks last = new CarriedPeaks(NOVEMBER.minusSeconds(60), COSTS, List.of(), before);
        assertThat(last.measured()).contains(new Interval(NOVEMBER.minus(HOUR.multipliedBy(3)), NOVEMBER.minus(HOUR)));
        assertThat(stands(last, drawn(NOVEMBER.minus(HOUR.multipliedBy(3)), 60, 100, 100)))
                .isEqualTo("900");

        CarriedPeaks next = new CarriedPeaks(NOVEMBER.plus(HOUR.multipliedBy(2)), COSTS, List.of(), before);
        assertThat(next.measured()).contains(new Interval(NOVEMBER, NOVEMBER.plus(HOUR.multipliedBy(2))));
        assertThat(stands(next, drawn(NOVEMBER, 60, 100, 200))).isEqualTo("200");
    }

    @Test
    @DisplayName("measure both hours apart that a clock change makes of one")
    void clockChange() {
        Instant one = NOVEMBER.plus(HOUR);
        Instant oneAgain = one.plus(HOUR);
        CarriedPeaks peaks =
                new CarriedPeaks(oneAgain.plus(HOUR), COSTS, List.of(), plan(one, 1, standing(NOVEMBER, 0)));

        assertThat(peaks.measured()).contains(new Interval(one, oneAgain.plus(HOUR)));
        assertThat(stands(peaks, drawn(one, 60, 300, 700))).isEqualTo("700");
    }

    @Test
    @DisplayName("are what somebody has read from the meter since that plan, and what was drawn from then on")
    void told() {
        Instant noon = NOVEMBER.plus(HOUR.multipliedBy(13));
        PlanRecord before = plan(noon.minus(HOUR), 3, standing(NOVEMBER, 900));
        Instant later = noon.plus(HOUR);

        CarriedPeaks news = new CarriedPeaks(later, COSTS, List.of(reading(noon.plusSeconds(60), 200, 4)), before);
        assertThat(news.measured()).contains(new Interval(noon, later));
        assertThat(stands(news, drawn(noon, 60, 100))).isEqualTo("200");
        assertThat(stands(news, drawn(noon, 60, 300))).isEqualTo("300");

        CarriedPeaks known = new CarriedPeaks(later, COSTS, List.of(reading(noon, 200, 3)), before);
        assertThat(stands(known, drawn(noon.minus(HOUR), 60, 100, 100))).isEqualTo("900");

        CarriedPeaks old = new CarriedPeaks(later, COSTS, List.of(reading(NOVEMBER.minusSeconds(1), 200, 4)), before);
        assertThat(stands(old, drawn(noon.minus(HOUR), 60, 100, 100))).isEqualTo("900");
    }

    @Test
    @DisplayName("stand under each charge as it measures, and under a new one as far as it is known")
    void severalCharges() {
        Instant noon = NOVEMBER.plus(HOUR.multipliedBy(13));
        CarriedPeaks peaks = new CarriedPeaks(
                noon.plusSeconds(1_900),
                costs(HOURLY, charge("Quarter", Duration.ofMinutes(15))),
                List.of(),
                plan(noon, 1, standing(NOVEMBER, 500)));

        assertThat(peaks.measured()).contains(new Interval(noon, noon.plusSeconds(1_800)));
        assertThat(peaks.with(drawn(noon, 15, 300, 800)).byCharge())
                .isEqualTo(Map.of("Peak", Power.ofWatts(500), "Quarter", Power.ofWatts(800)));
    }

    private static String stands(CarriedPeaks peaks, List<Timed<Power>> drawn) {
        return Objects.requireNonNull(peaks.with(drawn).byCharge().get("Peak"))
                .watts()
                .stripTrailingZeros()
                .toPlainString();
    }

    private static List<Timed<Power>> drawn(Instant from, int minutes, int... watts) {
        Duration length = Duration.ofMinutes(minutes);
        return IntStream.range(0, watts.length)
                .mapToObj(i ->
                        new Timed<>(Interval.of(from.plus(length.multipliedBy(i)), length), Power.ofWatts(watts[i])))
                .toList();
    }

    private static PeakReading reading(Instant asOf, int watts, long since) {
        return new PeakReading("Peak", Power.ofWatts(watts), asOf, since);
    }

    private static PlannedPeak standing(Instant in, int watts) {
        DemandPeriod period =
                COSTS.demandPeriods(Interval.of(in, Duration.ofSeconds(1))).getFirst();
        return new PlannedPeak(new PeakTarget(period, Power.ofWatts(watts), Power.NONE, null), Power.NONE);
    }

    private static PlanRecord plan(Instant start, long marketVersion, PlannedPeak peak) {
        return new PlanRecord(
                new PlanId(new UUID(0, 1)),
                new SiteId(new UUID(0, 2)),
                start,
                "USER:x",
                PlanRecord.Trigger.PRICES,
                PlanRecord.Kind.OPERATIVE,
                ControlMode.OBSERVE,
                Interval.of(start, HOUR.multipliedBy(36)),
                CHICAGO.zone(),
                Money.zero(USD),
                0,
                null,
                new PlanRecord.Inputs(1, marketVersion, start),
                List.of(),
                List.of(),
                PlanGrounds.UNKNOWN,
                null,
                List.of(peak));
    }
}
