package io.hashwatt.domain.schedule.intent;

import io.hashwatt.domain.kernel.Interval;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;

/** Lays the arbiter's answers over time: stretches without overlap, each with one ruling, so that none contradicts another. */
public final class Rulings {

    private static final Comparator<Intent> BY_START =
            Comparator.comparing((Intent intent) -> intent.interval().start()).thenComparing(Intent.ORDER);

    private Rulings() {}

    /** A time for which the same rules. */
    public record Stretch(Interval interval, Ruling ruling) {}

    /**
     * @param intents of one group, in any order
     * @param top its highest level
     * @return in order of time; nothing for the time in which nobody bounds the group
     */
    public static List<Stretch> over(Interval period, Collection<Intent> intents, int top) {
        List<Intent> coming = intents.stream().sorted(BY_START).toList();
        List<Stretch> stretches = new ArrayList<>();
        LiveIntents live = new LiveIntents();
        Instant from = period.start();
        int next = 0;
        for (Instant to : bounds(period, intents)) {
            while (next < coming.size()
                    && !from.isBefore(coming.get(next).interval().start())) {
                live.add(coming.get(next++));
            }
            add(stretches, new Interval(from, to), IntentArbiter.rule(live.at(from), top));
            from = to;
        }
        return stretches;
    }

    /** The instants after the period's start at which another ruling may begin, its end included. */
    private static NavigableSet<Instant> bounds(Interval period, Collection<Intent> intents) {
        NavigableSet<Instant> bounds = new TreeSet<>();
        for (Intent intent : intents) {
            bounds.add(intent.interval().start());
            bounds.add(intent.interval().end());
        }
        bounds.add(period.end());
        return bounds.subSet(period.start(), false, period.end(), true);
    }

    private static void add(List<Stretch> stretches, Interval interval, Ruling ruling) {
        if (ruling.isFree()) {
            return;
        }
        Stretch last = stretches.isEmpty() ? null : stretches.getLast();
        if (last != null
                && last.interval().end().equals(interval.start())
                && last.ruling().equals(ruling)) {
            stretches.removeLast();
            stretches.add(new Stretch(new Interval(last.interval().start(), interval.end()), ruling));
        } else {
            stretches.add(new Stretch(interval, ruling));
        }
    }
}
