package io.hashwatt.benchmarks.plan;

import io.hashwatt.domain.fleet.GroupState;
import io.hashwatt.domain.fleet.LevelChange;
import io.hashwatt.domain.fleet.MinerGroup;
import io.hashwatt.domain.fleet.PowerLevel;
import io.hashwatt.domain.fleet.Site;
import io.hashwatt.domain.fleet.SiteLimits;
import io.hashwatt.domain.fleet.StartCost;
import io.hashwatt.domain.fleet.TransitionLimits;
import io.hashwatt.domain.kernel.CurrencyCode;
import io.hashwatt.domain.kernel.Hashrate;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.kernel.Power;
import io.hashwatt.domain.kernel.Timed;
import io.hashwatt.domain.plan.grid.PlanningGrid;
import io.hashwatt.domain.plan.group.GroupTask;
import io.hashwatt.domain.plan.group.LevelRule;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * Groups of one hundred miners with three levels above off: 70, 85 and 100 % of power. No two are alike, so nothing can be
 * planned once for many.
 */
final class BenchmarkFleet {

    private static final int MINERS = 100;
    private static final Duration TWO_HOURS = Duration.ofHours(2);
    private static final Duration HOUR = Duration.ofHours(1);

    private static final TransitionLimits TIMES =
            TransitionLimits.NONE.withMinimumUp(TWO_HOURS).withMinimumDown(HOUR);

    private BenchmarkFleet() {}

    /** Minimum times and a start cost. */
    static GroupTask plain(int number) {
        return GroupTask.of(group(number, TIMES));
    }

    /**
     * Every limit but those of changes between levels: also two starts a day, a ramp that binds, maintenance, must-run hours,
     * an initial state.
     */
    static GroupTask withEverything(int number, PlanningGrid grid) {
        return withEverything(number, TIMES, grid);
    }

    /** Also 30 minutes at least at a level, and a change that costs money and five minutes of hash. */
    static GroupTask withLevelChanges(int number, PlanningGrid grid) {
        LevelChange change = new LevelChange(Duration.ofMinutes(5), BigDecimal.valueOf(number % 3));
        TransitionLimits limits = TIMES.withMinimumLevel(Duration.ofMinutes(30)).withLevelChange(change);
        return withEverything(number, limits, grid);
    }

    private static GroupTask withEverything(int number, TransitionLimits times, PlanningGrid grid) {
        // Off to the lowest level and one level a quarter-hour fit, off to full power does not.
        Power ramp = new Power(BigDecimal.valueOf(topWatts(number) * MINERS * 3 / 4 / 15));
        TransitionLimits limits = times.withStartsPerDay(OptionalInt.of(2)).withRampPerMinute(ramp);
        GroupState initial = new GroupState(number % 4, Duration.ofMinutes(15 + number % 8 * 15), number % 2);
        return new GroupTask(group(number, limits), initial, levelLimits(grid));
    }

    static List<GroupTask> plain(IntStream numbers) {
        return numbers.mapToObj(BenchmarkFleet::plain).toList();
    }

    static List<GroupTask> withEverything(IntStream numbers, PlanningGrid grid) {
        return numbers.mapToObj(number -> withEverything(number, grid)).toList();
    }

    static List<GroupTask> withLevelChanges(IntStream numbers, PlanningGrid grid) {
        return numbers.mapToObj(number -> withLevelChanges(number, grid)).toList();
    }

    static Site site(List<GroupTask> tasks, PlanningGrid grid) {
        return new Site(
                grid.days().zone(),
                new CurrencyCode("EUR"),
                SiteLimits.NONE,
                tasks.stream().map(GroupTask::group).toList());
    }

    private static MinerGroup group(int number, TransitionLimits limits) {
        long top = topWatts(number);
        List<PowerLevel> levels = List.of(
                PowerLevel.of("off", 15, "0"),
                level("70 %", top * 70 / 100, "15.5"),
                level("85 %", top * 85 / 100, "17"),
                level("100 %", top, "18.5"));
        StartCost startCost = StartCost.flat(new BigDecimal(5 + number % 20));
        return new MinerGroup("group " + number, MINERS, levels, limits, startCost, 0);
    }

    private static long topWatts(int number) {
        return 3_000 + number % 1_000;
    }

    private static PowerLevel level(String name, long watts, String joulesPerTerahash) {
        BigDecimal terahash =
                BigDecimal.valueOf(watts).divide(new BigDecimal(joulesPerTerahash), 3, RoundingMode.HALF_EVEN);
        return new PowerLevel(name, Power.ofWatts(watts), new Hashrate(terahash));
    }

    /** Each week four hours of maintenance, six hours at least at the lowest level, six hours at most at the middle. */
    private static List<Timed<LevelRule>> levelLimits(PlanningGrid grid) {
        List<Timed<LevelRule>> limits = new ArrayList<>();
        for (int slot = 0; slot < grid.size(); slot += 7 * 96) {
            addLimit(limits, grid, slot + 34, 16, 0, 0, "maintenance");
            addLimit(limits, grid, slot + 60, 24, 1, 3, "heat for the greenhouse");
            addLimit(limits, grid, slot + 8, 24, 0, 2, "noise");
        }
        return limits;
    }

    private static void addLimit(
            List<Timed<LevelRule>> limits,
            PlanningGrid grid,
            int slot,
            int slots,
            int lowest,
            int highest,
            String reason) {
        if (slot < grid.size()) {
            Duration length = Duration.ofMinutes(15L * slots);
            Interval interval = Interval.of(grid.slot(slot).interval().start(), length);
            limits.add(new Timed<>(interval, LevelRule.told(lowest, highest, reason)));
        }
    }
}
