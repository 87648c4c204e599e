package io.hashwatt.benchmarks.schedule;

import io.hashwatt.benchmarks.Timing;
import io.hashwatt.calendars.Calendars;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.schedule.CalendarIntents;
import io.hashwatt.domain.schedule.Schedule;
import java.util.List;

/** How compiling grows with the number of schedules, and how many intervals come of a year. */
public final class CalendarGrowth {

    private static final int RUNS = 15;
    private static final int MANY_RUNS = 500;

    private CalendarGrowth() {}

    public static void main(String[] arguments) {
        CalendarIntents compiler = new CalendarIntents(Calendars.expander(), BenchmarkSchedules.ZONE);
        System.out.println("schedules  intervals a year  year, ms  plan, ms  one edit, ms");
        for (int count : List.of(10, 100, 1_000)) {
            List<Schedule> all = BenchmarkSchedules.of(count);
            System.out.printf(
                    "%d  %d  %s  %s  %s%n",
                    count,
                    compiler.ofActive(all, BenchmarkSchedules.YEAR).size(),
                    timed(compiler, all, BenchmarkSchedules.YEAR, RUNS),
                    timed(compiler, all, BenchmarkSchedules.PLAN, RUNS),
                    timed(compiler, all.subList(count - 1, count), BenchmarkSchedules.YEAR, MANY_RUNS));
        }
    }

    private static String timed(CalendarIntents compiler, List<Schedule> schedules, Interval period, int runs) {
        return Timing.of(runs, () -> compiler.ofActive(schedules, period)).text();
    }
}
