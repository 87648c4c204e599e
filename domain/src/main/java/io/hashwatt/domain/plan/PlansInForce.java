package io.hashwatt.domain.plan;

import io.hashwatt.domain.kernel.Interval;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.PriorityQueue;
import java.util.Queue;
import java.util.TreeSet;

/** Which plan counted when: at any instant the newest of those that were made by then and are about it. No hindsight. */
final class PlansInForce {

    private static final Comparator<PlanRecord> NEWEST_FIRST = Comparator.comparing(PlanRecord::createdAt)
            .thenComparing(PlanRecord::id)
            .reversed();

    private PlansInForce() {}

    /** Time for which the same plan counted. */
    record Stretch(Interval interval, PlanRecord plan) {}

    /** @return in order of time; nothing for the time about which there was no plan yet */
    static List<Stretch> over(Interval period, List<PlanRecord> plans) {
        Queue<PlanRecord> ahead = new ArrayDeque<>(plans.stream()
                .sorted(Comparator.comparing(PlansInForce::beginning))
                .toList());
        Queue<PlanRecord> begun = new PriorityQueue<>(NEWEST_FIRST);
        List<Stretch> stretches = new ArrayList<>();
        Instant from = period.start();
        for (Instant to : bounds(period, plans)) {
            goTo(from, ahead, begun);
            if (!begun.isEmpty()) {
                add(stretches, new Interval(from, to), begun.element());
            }
            from = to;
        }
        return stretches;
    }

    /** What counts then is the first that has begun. Newer ones that are over never count again. */
    private static void goTo(Instant instant, Queue<PlanRecord> ahead, Queue<PlanRecord> begun) {
        while (!ahead.isEmpty() && !beginning(ahead.element()).isAfter(instant)) {
            begun.add(ahead.remove());
        }
        while (!begun.isEmpty() && !begun.element().period().end().isAfter(instant)) {
            begun.remove();
        }
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

    private static void add(List<Stretch> stretches, Interval interval, PlanRecord plan) {
        Interval joined = interval;
        if (!stretches.isEmpty() && isContinued(stretches.getLast(), interval, plan)) {
            joined = new Interval(stretches.removeLast().interval().start(), interval.end());
        }
        stretches.add(new Stretch(joined, plan));
    }

    private static boolean isContinued(Stretch last, Interval interval, PlanRecord plan) {
        return last.plan().id().equals(plan.id()) && last.interval().end().equals(interval.start());
    }

    /** When it is there and about the time: to the millisecond, which is as finely as plans are valued. */
    private static Instant beginning(PlanRecord plan) {
        Instant made = plan.createdAt().truncatedTo(ChronoUnit.MILLIS);
        Instant start = plan.period().start();
        return made.isBefore(start) ? start : made;
    }
}
