package io.hashwatt.domain.schedule;

import io.hashwatt.domain.kernel.Interval;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Two intents that want different things at the same time.
 *
 * @param isContradiction whether they have no level in common
 */
record Clash(Interval interval, boolean isContradiction) {

    /** No slot lasts longer, nor does an hour that comes twice make it so. */
    private static final Duration LONGEST = Duration.ofDays(CalendarSlot.MOST_DAYS + 2L);

    /** Contradictions first, then the earliest. */
    private static final Comparator<Clash> WORST =
            Comparator.comparing(Clash::isContradiction).reversed().thenComparing(Clash::interval);

    /** The worst between two that want something. @param others in order of time */
    static Optional<Clash> between(List<Intent> own, List<Intent> others) {
        return own.stream().flatMap(intent -> with(intent, others)).min(WORST);
    }

    /** The worst among intents in order of time. */
    static Optional<Clash> within(List<Intent> own) {
        return IntStream.range(0, own.size())
                .boxed()
                .flatMap(at -> with(own.get(at), own.subList(at + 1, own.size())))
                .min(WORST);
    }

    private static Stream<Clash> with(Intent one, List<Intent> others) {
        int from = firstSince(others, one.interval().start().minus(LONGEST));
        return others.subList(from, others.size()).stream()
                .takeWhile(other ->
                        other.interval().start().isBefore(one.interval().end()))
                .flatMap(other -> of(one, other).stream());
    }

    /** By halves: calendars of a year are long. An intervention may have begun long before, but is compared alone. */
    private static int firstSince(List<Intent> intents, Instant since) {
        int low = 0;
        int high = intents.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (intents.get(middle).interval().start().isBefore(since)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static Optional<Clash> of(Intent one, Intent other) {
        boolean agree = Objects.equals(one.floor(), other.floor()) && Objects.equals(one.ceiling(), other.ceiling());
        return agree
                ? Optional.empty()
                : one.interval().intersection(other.interval()).map(both -> new Clash(both, excludes(one, other)));
    }

    private static boolean excludes(Intent one, Intent other) {
        return Math.max(one.floorOrNone(), other.floorOrNone())
                > Math.min(one.ceilingOr(Integer.MAX_VALUE), other.ceilingOr(Integer.MAX_VALUE));
    }
}
