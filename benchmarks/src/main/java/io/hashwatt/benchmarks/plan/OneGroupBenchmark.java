package io.hashwatt.benchmarks.plan;

import io.hashwatt.domain.plan.grid.PlanningGrid;
import io.hashwatt.domain.plan.group.GroupPlan;
import io.hashwatt.domain.plan.group.GroupPlanner;
import io.hashwatt.domain.plan.group.GroupPlanning;
import io.hashwatt.domain.plan.group.GroupTask;
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
import org.openjdk.jmh.infra.Blackhole;

/** One group on one thread: a week, four weeks, sixteen weeks and 700 days of quarter-hours. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(value = 1, jvmArgs = "-Xmx256m")
public class OneGroupBenchmark {

    @Param({"672", "2688", "10752", "67200"})
    public int slots;

    private PlanningGrid grid = SyntheticPrices.grid(1);
    private GroupTask plain = BenchmarkFleet.plain(500);
    private GroupTask everything = BenchmarkFleet.plain(500);
    private GroupTask changing = BenchmarkFleet.plain(500);

    @Setup
    public void prepare() {
        grid = SyntheticPrices.grid(slots);
        plain = BenchmarkFleet.plain(500);
        everything = BenchmarkFleet.withEverything(500, grid);
        changing = BenchmarkFleet.withLevelChanges(500, grid);
    }

    @Benchmark
    public GroupPlan plan() {
        return planned(plain);
    }

    @Benchmark
    public GroupPlan plan_with_every_limit() {
        return planned(everything);
    }

    /** Reads the explanation of every slot: level, next best, reason and both values as exact decimals. */
    @Benchmark
    public void plan_and_explain_with_every_limit(Blackhole reader) {
        planned(everything).slots().forEach(reader::consume);
    }

    /** The same where changes between levels are bound and cost something as well. */
    @Benchmark
    public void plan_and_explain_with_level_changes(Blackhole reader) {
        planned(changing).slots().forEach(reader::consume);
    }

    private GroupPlan planned(GroupTask task) {
        return switch (GroupPlanner.plan(task, grid)) {
            case GroupPlanning.Planned(GroupPlan plan) -> plan;
            case GroupPlanning.Impossible(var conflict) -> throw new IllegalStateException(conflict.toString());
        };
    }
}
