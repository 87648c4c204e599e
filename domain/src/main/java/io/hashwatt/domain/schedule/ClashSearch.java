package io.hashwatt.domain.schedule;

import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.schedule.intent.Bound;
import io.hashwatt.domain.schedule.intent.Intent;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Goes through time once and meets, whenever an intent begins, what the others want then. Different wishes are few, however
 * often each comes again: of each only the one that ends first matters.
 */
final class ClashSearch {

    private final Map<Bound, PriorityQueue<Instant>> own = new HashMap<>();
    private final Map<Bound, PriorityQueue<Instant>> others;
    private @Nullable Clash worst;

    private record Begin(Intent intent, boolean isOwn) {

        private static final Comparator<Begin> IN_TIME =
                Comparator.comparing(begin -> begin.intent.interval().start());
    }

    /** @param isWithin whether an intent may clash with others of its own side */
    private ClashSearch(boolean isWithin) {
        this.others = isWithin ? own : new HashMap<>();
    }

    static Optional<Clash> between(List<Intent> own, List<Intent> others) {
        return new ClashSearch(false)
                .search(Stream.concat(
                        own.stream().map(intent -> new Begin(intent, true)),
                        others.stream().map(intent -> new Begin(intent, false))));
    }

    static Optional<Clash> within(List<Intent> own) {
        return new ClashSearch(true).search(own.stream().map(intent -> new Begin(intent, true)));
    }

    private Optional<Clash> search(Stream<Begin> begins) {
        for (Begin begin : begins.sorted(Begin.IN_TIME).toList()) {
            Interval interval = begin.intent().interval();
            if (worst != null
                    && worst.isContradiction()
                    && worst.interval().start().isBefore(interval.start())) {
                break; // what comes later is no worse
            }
            Bound bound = begin.intent().bound();
            meet(begin.isOwn() ? others : own, bound, interval);
            (begin.isOwn() ? own : others)
                    .computeIfAbsent(bound, first -> new PriorityQueue<>())
                    .add(interval.end());
        }
        return Optional.ofNullable(worst);
    }

    private void meet(Map<Bound, PriorityQueue<Instant>> wishes, Bound bound, Interval interval) {
        wishes.forEach((other, ends) -> {
            while (!ends.isEmpty() && !interval.start().isBefore(ends.element())) {
                ends.remove();
            }
            if (!ends.isEmpty() && !other.equals(bound)) {
                Instant end = ends.element().isBefore(interval.end()) ? ends.element() : interval.end();
                consider(new Clash(new Interval(interval.start(), end), bound.excludes(other)));
            }
        });
    }

    private void consider(Clash clash) {
        if (worst == null || Clash.WORST.compare(clash, worst) < 0) {
            worst = clash;
        }
    }
}
