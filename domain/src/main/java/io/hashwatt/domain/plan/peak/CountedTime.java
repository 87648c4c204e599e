package io.hashwatt.domain.plan.peak;

import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.kernel.Timed;
import io.hashwatt.domain.market.tariff.DemandPeriod;
import io.hashwatt.domain.market.tariff.PowerCosts;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

/** Which of some billing periods count what is drawn at which time. */
final class CountedTime {

    private CountedTime() {}

    /** All of an interval, in order of time; neighbours differ. Each with the places of the periods in their list. */
    static List<Timed<Set<Integer>>> over(Interval interval, List<DemandPeriod> periods, PowerCosts costs) {
        NavigableMap<Instant, Set<Integer>> changes = new TreeMap<>();
        changes.put(interval.start(), new HashSet<>());
        changes.put(interval.end(), new HashSet<>());
        for (int period = 0; period < periods.size(); period++) {
            int place = period;
            DemandPeriod of = periods.get(period);
            of.interval()
                    .intersection(interval)
                    .map(part -> costs.counted(of.charge(), part))
                    .orElse(List.of())
                    .forEach(counted -> {
                        flip(place, counted.start(), changes);
                        flip(place, counted.end(), changes);
                    });
        }
        return pieces(changes);
    }

    private static void flip(int period, Instant at, NavigableMap<Instant, Set<Integer>> changes) {
        Set<Integer> here = changes.computeIfAbsent(at, instant -> new HashSet<>());
        if (!here.add(period)) {
            here.remove(period);
        }
    }

    private static List<Timed<Set<Integer>>> pieces(NavigableMap<Instant, Set<Integer>> changes) {
        List<Timed<Set<Integer>>> pieces = new ArrayList<>();
        Set<Integer> now = Set.of();
        Instant from = changes.firstKey();
        for (var change : changes.entrySet()) {
            if (from.isBefore(change.getKey())) {
                Timed.append(pieces, new Timed<>(new Interval(from, change.getKey()), now));
            }
            now = flipped(now, change.getValue());
            from = change.getKey();
        }
        return pieces;
    }

    private static Set<Integer> flipped(Set<Integer> now, Set<Integer> change) {
        Set<Integer> result = new HashSet<>(now);
        change.forEach(period -> {
            if (!result.add(period)) {
                result.remove(period);
            }
        });
        return Set.copyOf(result);
    }
}
