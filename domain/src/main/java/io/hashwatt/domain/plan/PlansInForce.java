package io.hashwatt.domain.plan;

import io.hashwatt.domain.kernel.Interval;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;

/** Which plan counted when: at any instant the newest of those that were made by then and are about it. No hindsight. */
final class PlansInForce {

    private PlansInForce() {}

    /** Time for which the same plan counted. */
    record Stretch(Interval interval, PlanRecord plan) {}

    /** @return in order of time; nothing for the time about which there was no plan yet */
    static List<Stretch> over(Interval period, List<PlanRecord> plans) {
        List<PlanRecord> newestFirst = plans.stream()
                .sorted(Comparator.comparing(PlanRecord::createdAt)
                        .thenComparing(PlanRecord::id)
                        .reversed())
                .toList();
        List<Stretch> stretches = new ArrayList<>();
        Instant from = period.start();
        for (Instant to : bounds(period, plans)) {
            add(stretches, new Interval(from, to), newestFirst);
            from = to;
        }
        return stretches;
    }

    private static NavigableSet<Instant> bounds(Interval period, List<PlanRecord> plans) {
        NavigableSet<Instant> bounds = new TreeSet<>();
        for (PlanRecord plan : plans) {
            bounds.add(beginning(plan));
            bounds.add(plan.period().end());
        }
        bounds.add(period.end());
        return bounds.subSet(period.start(), false, period.end(), true);
    }

    private static void add(List<Stretch> stretches, Interval interval, List<PlanRecord> newestFirst) {
        Optional<PlanRecord> counting = newestFirst.stream()
                .filter(plan -> !interval.start().isBefore(beginning(plan)))
                .filter(plan -> plan.period().contains(interval.start()))
                .findFirst();
        counting.ifPresent(plan -> {
            Interval joined = interval;
            if (!stretches.isEmpty() && isContinued(stretches.getLast(), interval, plan)) {
                joined = new Interval(stretches.removeLast().interval().start(), interval.end());
            }
            stretches.add(new Stretch(joined, plan));
        });
    }

    private static boolean isContinued(Stretch last, Interval interval, PlanRecord plan) {
        return last.plan().equals(plan) && last.interval().end().equals(interval.start());
    }

    /** When it is there and about the time: to the millisecond, which is as finely as plans are valued. */
    private static Instant beginning(PlanRecord plan) {
        Instant made = plan.createdAt().truncatedTo(ChronoUnit.MILLIS);
        Instant start = plan.period().start();
        return made.isBefore(start) ? start : made;
    }
}
