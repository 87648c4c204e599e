package io.hashwatt.benchmarks.plan;

import io.hashwatt.domain.fleet.MinerGroup;
import io.hashwatt.domain.fleet.PowerLevel;
import io.hashwatt.domain.fleet.StartCost;
import io.hashwatt.domain.fleet.TransitionLimits;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.kernel.LocalDays;
import io.hashwatt.domain.kernel.Power;
import io.hashwatt.domain.market.Finality;
import io.hashwatt.domain.plan.GroupPlanner;
import io.hashwatt.domain.plan.GroupPlanning;
import io.hashwatt.domain.plan.GroupTask;
import io.hashwatt.domain.plan.PlanningGrid;
import io.hashwatt.domain.plan.Slot;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** One group with four levels, quarter-hour prices, minimum times and starts per day; with and without a ramp. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
@SuppressWarnings("NullAway.Init") // JMH sets the parameters and calls setUp before anything else
public class PlanGroupBenchmark {

    private static final Duration QUARTER = Duration.ofMinutes(15);
    private static final BigDecimal HASHPRICE = BigDecimal.valueOf(48);

    @Param({"1", "30", "365"})
    int days;

    @Param({"false", "true"})
    boolean ramp;

    private GroupTask task;
    private PlanningGrid grid;

    @Setup
    public void setUp() {
        task = task();
        grid = grid();
    }

    @Benchmark
    public GroupPlanning plan() {
        return GroupPlanner.plan(task, grid);
    }

    private GroupTask task() {
        return GroupTask.of(new MinerGroup(
                "A",
                100,
                List.of(
                        PowerLevel.of("off", 15, "0"),
                        PowerLevel.of("eco", 2052, "96"),
                        PowerLevel.of("normal", 3360, "140"),
                        PowerLevel.of("boost", 4100, "160")),
                new TransitionLimits(
                        Duration.ofMinutes(120),
                        Duration.ofMinutes(60),
                        OptionalInt.of(4),
                        ramp ? Power.ofWatts(10_000) : null),
                StartCost.flat(BigDecimal.valueOf(15)),
                0));
    }

    /** Prices with a daily swing and noise, mostly around what mining is worth: the hard case for a planner. */
    private PlanningGrid grid() {
        Random random = new Random(1);
        List<Slot> slots = new ArrayList<>();
        Instant start = Instant.parse("2026-01-01T00:00:00Z");
        for (int quarter = 0; quarter < days * 96; quarter++) {
            double swing = 40 * Math.sin(quarter * Math.PI / 48) + 20 * random.nextGaussian();
            Interval interval = Interval.of(start.plus(QUARTER.multipliedBy(quarter)), QUARTER);
            slots.add(new Slot(
                    interval,
                    new Slot.PowerQuote(BigDecimal.valueOf(Math.round(85 + swing)), Finality.FINAL, start),
                    HASHPRICE));
        }
        return new PlanningGrid(slots, new LocalDays(ZoneId.of("Europe/Berlin")));
    }
}
