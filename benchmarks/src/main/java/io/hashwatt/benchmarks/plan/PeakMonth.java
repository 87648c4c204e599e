package io.hashwatt.benchmarks.plan;

import io.hashwatt.domain.fleet.Site;
import io.hashwatt.domain.kernel.Power;
import io.hashwatt.domain.kernel.Timed;
import io.hashwatt.domain.market.tariff.BillingPeriod;
import io.hashwatt.domain.market.tariff.DemandCharge;
import io.hashwatt.domain.market.tariff.PowerCosts;
import io.hashwatt.domain.market.tariff.Tariff;
import io.hashwatt.domain.market.tariff.TariffVersion;
import io.hashwatt.domain.plan.grid.PlanningGrid;
import io.hashwatt.domain.plan.group.GroupTask;
import io.hashwatt.domain.plan.outlook.PricesByHour;
import io.hashwatt.domain.plan.peak.DemandOutlook;
import io.hashwatt.domain.plan.peak.PeakLoad;
import io.hashwatt.domain.plan.peak.PeakOutlook;
import io.hashwatt.domain.plan.peak.PlannedPeak;
import io.hashwatt.domain.plan.peak.StandingPeaks;
import io.hashwatt.domain.plan.site.CapUse;
import io.hashwatt.domain.plan.site.SitePlan;
import io.hashwatt.domain.plan.site.SitePlanner;
import io.hashwatt.domain.plan.site.TimeLimit;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** One January of quarter-hours, sixteen groups with minimum times and start costs, at several demand charges. */
public final class PeakMonth {

    private static final int SLOTS = 31 * 96;
    private static final int GROUPS = 16;
    /** Peaks to compare with. */
    private static final int OTHERS = 20;

    private static final double WATTS_PER_KILOWATT = 1_000;
    private static final double NANOS_PER_MILLI = 1e6;

    private PeakMonth() {}

    public static void main(String[] args) {
        PlanningGrid month = SyntheticPrices.grid(SLOTS);
        List<GroupTask> tasks = BenchmarkFleet.plain(IntStream.range(0, GROUPS));
        Site site = BenchmarkFleet.site(tasks, month);
        System.out.println(
                "per kW    ms   worth having   planned   profit after it   best other peak   gap   by levels at will");
        for (String perKw : List.of("0.2", "0.2", "0.5", "1", "8", "16", "24")) {
            System.out.println(row(perKw, site, tasks, month));
        }
    }

    private static String row(String perKw, Site site, List<GroupTask> tasks, PlanningGrid month) {
        PowerCosts costs = costs(perKw, month);
        StandingPeaks none = StandingPeaks.none(month.period().start());
        PricesByHour usual = new PricesByHour(month.days(), month.period().end());
        long start = System.nanoTime();
        SitePlan plan = plan(SitePlanner.plan(
                site, tasks, month, new DemandOutlook(costs, none, usual), CapUse.OBEYED, TimeLimit.NONE));
        double millis = (System.nanoTime() - start) / NANOS_PER_MILLI;
        double most = PeakOutlook.within(PeakLoad.of(site, none), month.horizon(), costs)
                .mostEarned()
                .doubleValue();
        double profit = plan.profit().minus(plan.demandCost()).amount().doubleValue();
        PlannedPeak peak = plan.peaks().getFirst();
        double other = IntStream.rangeClosed(0, OTHERS)
                .mapToDouble(step -> profitUnder(step, perKw, site, tasks, month))
                .max()
                .orElseThrow();
        return String.format(
                Locale.ROOT,
                "%6s %5.0f %11s kW %6s kW %17.2f %17.2f %7.4f %% %10.2f",
                perKw,
                millis,
                kilowatts(peak.target().worthHaving()),
                kilowatts(peak.planned()),
                profit,
                other,
                plan.gap().amount().doubleValue() / plan.profit().amount().doubleValue() * 100,
                most);
    }

    /** After the charge, at a peak in equal steps from nothing to all. */
    private static double profitUnder(int step, String perKw, Site site, List<GroupTask> tasks, PlanningGrid month) {
        Power all = site.groups().stream()
                .map(group -> group.powerAt(group.topLevel()))
                .reduce(Power.NONE, Power::plus);
        BigDecimal share = BigDecimal.valueOf(step).divide(BigDecimal.valueOf(OTHERS), 4, RoundingMode.HALF_EVEN);
        Power peak = new Power(all.watts().multiply(share));
        List<Timed<Power>> ceilings = List.of(new Timed<>(month.period(), peak));
        double profit = plan(SitePlanner.plan(site, tasks, month, ceilings, CapUse.OBEYED, TimeLimit.NONE))
                .profit()
                .amount()
                .doubleValue();
        return profit - peak.watts().doubleValue() / WATTS_PER_KILOWATT * Double.parseDouble(perKw);
    }

    private static BigDecimal kilowatts(Power power) {
        return power.watts().movePointLeft(3).setScale(0, RoundingMode.HALF_EVEN);
    }

    private static PowerCosts costs(String perKw, PlanningGrid month) {
        DemandCharge charge = new DemandCharge(
                "Peak", new BigDecimal(perKw), DemandCharge.USUALLY_MEASURED, BillingPeriod.MONTH, List.of());
        TariffVersion version = new TariffVersion(null, null, List.of(), List.of(charge));
        return PowerCosts.of(new Tariff(month.currency(), new TreeSet<>(), List.of(version)), month.days());
    }

    private static SitePlan plan(SitePlanner.Outcome outcome) {
        return switch (outcome) {
            case SitePlanner.Outcome.Planned(SitePlan plan) -> plan;
            case SitePlanner.Outcome other -> throw new IllegalStateException(other.toString());
        };
    }
}
