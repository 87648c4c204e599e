package io.hashwatt.domain.schedule.intent;

import io.hashwatt.domain.fleet.MinerGroup;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.kernel.Timed;
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

    /**
     * @param intents on the group, in any order
     * @return in order of time; nothing for the time in which nobody bounds the group
     */
    public static List<Timed<Ruling>> over(Interval period, Collection<Intent> intents, MinerGroup group) {
        List<Intent> coming = intents.stream().sorted(BY_START).toList();
        List<Timed<Ruling>> rulings = new ArrayList<>();
        LiveIntents live = new LiveIntents();
        Instant from = period.start();
        int next = 0;
        for (Instant to : bounds(period, intents)) {
            while (next < coming.size()
                    && !from.isBefore(coming.get(next).interval().start())) {
                live.add(ResolvedIntent.of(coming.get(next++), group));
            }
            Ruling ruling = IntentArbiter.rule(live.at(from), group.topLevel());
            if (!ruling.isFree()) {
                Timed.append(rulings, new Timed<>(new Interval(from, to), ruling));
            }
            from = to;
        }
        return rulings;
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
}
