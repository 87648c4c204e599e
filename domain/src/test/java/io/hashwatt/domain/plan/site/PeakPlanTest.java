package io.hashwatt.domain.plan.site;

import static io.hashwatt.domain.kernel.Amounts.EUR;
import static org.assertj.core.api.Assertions.assertThat;

import io.hashwatt.domain.fleet.GroupState;
import io.hashwatt.domain.fleet.MinerGroup;
import io.hashwatt.domain.fleet.PowerLevel;
import io.hashwatt.domain.fleet.Site;
import io.hashwatt.domain.fleet.SiteLimits;
import io.hashwatt.domain.fleet.StartCost;
import io.hashwatt.domain.fleet.TransitionLimits;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.kernel.LocalDays;
import io.hashwatt.domain.kernel.Power;
import io.hashwatt.domain.kernel.Timed;
import io.hashwatt.domain.market.Finality;
import io.hashwatt.domain.market.tariff.BillingPeriod;
import io.hashwatt.domain.market.tariff.DemandCharge;
import io.hashwatt.domain.market.tariff.PowerCosts;
import io.hashwatt.domain.market.tariff.Tariff;
import io.hashwatt.domain.market.tariff.TariffVersion;
import io.hashwatt.domain.plan.grid.PlanningGrid;
import io.hashwatt.domain.plan.grid.Slot;
import io.hashwatt.domain.plan.group.GroupTask;
import io.hashwatt.domain.plan.group.LevelRule;
import io.hashwatt.domain.plan.outlook.PricesByHour;
import io.hashwatt.domain.plan.peak.DemandOutlook;
import io.hashwatt.domain.plan.peak.PlannedPeak;
import io.hashwatt.domain.plan.peak.StandingPeaks;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * Two days from the first of December on, at 20 per MWh, as the 28 days before were. The good group draws 2 MW and earns 40 an
 * hour and MW with it, the poor one likewise 5: in 744 hours 29.76 and 3.72 per kW.
 */
@DisplayName("A plan with a demand charge")
class PeakPlanTest {

    private static final LocalDays BERLIN = new LocalDays(ZoneId.of("Europe/Berlin"));
    private static final Instant DECEMBER = Instant.parse("2026-11-30T23:00:00Z");
    private static final Interval TWO_DAYS = Interval.of(DECEMBER, Duration.ofDays(2));
    private static final Duration HOUR = Duration.ofHours(1);

    private static final PlanningGrid GRID = new PlanningGrid(
            IntStream.range(0, 48)
                    .mapToObj(hour -> new Slot(
                            Interval.of(DECEMBER.plus(HOUR.multipliedBy(hour)), HOUR),
                            new Slot.PowerQuote(BigDecimal.valueOf(20), Finality.FINAL, DECEMBER),
                            BigDecimal.valueOf(48)))
                    .toList(),
            BERLIN,
            EUR);

    private final GroupTask good = group("good", "60000");
    private final GroupTask poor = group("poor", "25000");

    private static GroupTask group(String name, String terahash) {
        List<PowerLevel> levels = List.of(PowerLevel.of("off", 0, "0"), PowerLevel.of("on", 2_000_000, terahash));
        return GroupTask.of(new MinerGroup(name, 1, levels, TransitionLimits.NONE, StartCost.NONE, 0));
    }

    private static SitePlan planned(String perKw, StandingPeaks standing, GroupTask... tasks) {
        DemandCharge charge = new DemandCharge(
                "Peak", new BigDecimal(perKw), DemandCharge.USUALLY_MEASURED, BillingPeriod.MONTH, List.of());
        PowerCosts costs = PowerCosts.of(
                new Tariff(EUR, new TreeSet<>(), List.of(new TariffVersion(null, null, List.of(), List.of(charge)))),
                BERLIN);
        PricesByHour usual = new PricesByHour(BERLIN, TWO_DAYS.end());
        for (int hour = 1; hour <= 28 * 24; hour++) {
            usual.add(Interval.of(TWO_DAYS.end().minus(HOUR.multipliedBy(hour)), HOUR), BigDecimal.valueOf(20));
        }
        Site site = new Site(
                BERLIN.zone(),
                EUR,
                SiteLimits.NONE,
                List.of(tasks).stream().map(GroupTask::group).toList());
        return SitePlanner.insist(site, List.of(tasks), GRID, new DemandOutlook(costs, standing, usual), TimeLimit.NONE)
                        instanceof SitePlanner.Outcome.Planned(SitePlan plan)
                ? plan
                : org.assertj.core.api.Assertions.fail("no plan");
    }

    private static List<Integer> levels(SitePlan plan) {
        return plan.groups().stream()
                .map(group -> {
                    assertThat(group.levels()).containsOnly(group.levels()[0]);
                    return (int) group.levels()[0];
                })
                .toList();
    }

    @Test
    @DisplayName("runs what earns its charge over the month, although it does not over two days, and nothing else")
    void overTheMonth() {
        SitePlan plan = planned("12", StandingPeaks.none(DECEMBER), good, poor);

        assertThat(levels(plan)).containsExactly(1, 0);
        assertThat(plan.profit().amount()).isEqualByComparingTo("3840");
        assertThat(plan.demandCost().amount()).isEqualByComparingTo("24000");
        assertThat(plan.peaks()).extracting(PlannedPeak::planned).containsExactly(Power.ofWatts(2_000_000));
        assertThat(plan.peaks().getFirst().target().nextPerKw()).isEqualByComparingTo("3.72");
        assertThat(plan.capExceedances()).isEmpty();
        Coupling coupling = Objects.requireNonNull(plan.coupling());
        assertThat(coupling.worths()).isNotEmpty().allMatch(Coupling.CapWorth::isPeak);
        assertThat(coupling.worthOfMegawatt(TWO_DAYS)).isZero();
        assertThat(plan.groups().getLast().slots().iterator().next().reason().describe(EUR))
                .contains("the peak worth having");
    }

    @Test
    @DisplayName("runs whatever a peak leaves room for that stands already, at no cost")
    void standing() {
        StandingPeaks standing = new StandingPeaks(DECEMBER, Map.of("Peak", Power.ofWatts(4_000_000)));

        SitePlan plan = planned("12", standing, good, poor);

        assertThat(levels(plan)).containsExactly(1, 1);
        assertThat(plan.demandCost().amount()).isZero();
    }

    @Test
    @DisplayName("stops nobody who was told to run, nor one that has to run on")
    void demanded() {
        GroupTask told = new GroupTask(
                poor.group(), GroupState.OFF, List.of(new Timed<>(TWO_DAYS, LevelRule.told(1, 1, "heat"))));

        SitePlan plan = planned("100", StandingPeaks.none(DECEMBER), good, told);

        assertThat(levels(plan)).containsExactly(0, 1);
        assertThat(plan.demandCost().amount()).isEqualByComparingTo("200000");
    }
}
