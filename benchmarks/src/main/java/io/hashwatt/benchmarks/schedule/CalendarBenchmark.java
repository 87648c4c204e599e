package io.hashwatt.benchmarks.schedule;

import io.hashwatt.calendars.Calendars;
import io.hashwatt.domain.schedule.CalendarDays;
import io.hashwatt.domain.schedule.CalendarIntents;
import io.hashwatt.domain.schedule.Schedule;
import io.hashwatt.domain.schedule.intent.TargetedIntent;
import java.util.List;
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

/** Compiling calendars to intents, on one thread and in 512 MB. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(
        value = 1,
        jvmArgs = {"-Xmx512m", "-XX:ActiveProcessorCount=2"})
public class CalendarBenchmark {

    @Param({"10", "100", "1000"})
    public int schedules;

    private final CalendarDays days = Calendars.expander();
    private final CalendarIntents compiler = new CalendarIntents(days, BenchmarkSchedules.ZONE);
    private List<Schedule> all = List.of();
    private int edited;

    @Setup
    public void prepare() {
        all = BenchmarkSchedules.of(schedules);
    }

    /** All of a site for a year. */
    @Benchmark
    public List<TargetedIntent> year() {
        return compiler.ofActive(all, BenchmarkSchedules.YEAR);
    }

    /** What a plan asks for: a day and a half. */
    @Benchmark
    public List<TargetedIntent> plan() {
        return compiler.ofActive(all, BenchmarkSchedules.PLAN);
    }

    /** Somebody has changed one of them: nothing but its own year is compiled. */
    @Benchmark
    public List<TargetedIntent> edit() {
        Schedule changed = all.get(edited++ % all.size());
        return compiler.ofActive(List.of(changed), BenchmarkSchedules.YEAR);
    }
}
