package io.hashwatt.benchmarks.plan;

import io.hashwatt.domain.plan.grid.PlanningGrid;
import io.hashwatt.domain.plan.group.GroupTask;
import io.hashwatt.domain.plan.site.SitePlan;
import io.hashwatt.domain.plan.site.SitePlanner;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
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

/** A day of quarter-hours for all groups of a site, on two cores and in 256 MB. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(
        value = 1,
        jvmArgs = {"-Xmx256m", "-XX:ActiveProcessorCount=2"})
public class SiteBenchmark {

    @Param({"10", "100", "1000", "10000"})
    public int groups;

    private PlanningGrid grid = SyntheticPrices.grid(1);
    private List<GroupTask> plain = List.of();
    private List<GroupTask> everything = List.of();
    private List<GroupTask> changing = List.of();

    @Setup
    public void prepare() {
        grid = SyntheticPrices.grid(96);
        plain = BenchmarkFleet.plain(IntStream.range(0, groups));
        everything = BenchmarkFleet.withEverything(IntStream.range(0, groups), grid);
        changing = BenchmarkFleet.withLevelChanges(IntStream.range(0, groups), grid);
    }

    @Benchmark
    public SitePlan plan() {
        return planned(plain);
    }

    /** Reads the explanation of every slot of every group: level, next best, reason and both values as exact decimals. */
    @Benchmark
    public void plan_and_explain_with_every_limit(Blackhole reader) {
        planned(everything).groups().parallelStream()
                .forEach(plan -> plan.slots().forEach(reader::consume));
    }

    /** The same where changes between levels are bound and cost something as well. */
    @Benchmark
    public void plan_and_explain_with_level_changes(Blackhole reader) {
        planned(changing).groups().parallelStream().forEach(plan -> plan.slots().forEach(reader::consume));
    }

    private SitePlan planned(List<GroupTask> tasks) {
        return switch (SitePlanner.plan(BenchmarkFleet.site(tasks, grid), tasks, grid)) {
            case SitePlanner.Outcome.Planned(SitePlan plan) -> plan;
            case SitePlanner.Outcome other -> throw new IllegalStateException(other.toString());
        };
    }
}
