package io.hashwatt.domain.plan.peak;

import io.hashwatt.domain.fleet.MinerGroup;
import io.hashwatt.domain.fleet.PowerLevel;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;

/**
 * Something that can draw more, and what it makes of it.
 *
 * @param watts above 0
 * @param terahash per second
 */
record MeritStep(double watts, double terahash) {

    /** Of all groups, those first that make most of a watt; of levels that no mixture of two others betters. */
    static List<MeritStep> of(List<MinerGroup> groups) {
        List<MeritStep> steps = new ArrayList<>();
        groups.forEach(group -> steps.addAll(of(group)));
        steps.sort(Comparator.comparingDouble(MeritStep::terahashPerWatt).reversed());
        return steps;
    }

    private static Deque<MeritStep> of(MinerGroup group) {
        Deque<MeritStep> steps = new ArrayDeque<>();
        for (int level = 1; level <= group.topLevel(); level++) {
            MeritStep step = between(group.level(level - 1), group.level(level), group.miners());
            while (!steps.isEmpty() && steps.getLast().terahashPerWatt() <= step.terahashPerWatt()) {
                MeritStep before = steps.removeLast();
                step = new MeritStep(before.watts + step.watts, before.terahash + step.terahash);
            }
            steps.addLast(step);
        }
        return steps;
    }

    private static MeritStep between(PowerLevel lower, PowerLevel upper, int miners) {
        return new MeritStep(
                upper.power().distanceTo(lower.power()).watts().doubleValue() * miners,
                (upper.hashrate().terahashPerSecond().doubleValue()
                                - lower.hashrate().terahashPerSecond().doubleValue())
                        * miners);
    }

    double terahashPerWatt() {
        return terahash / watts;
    }

    MeritStep part(double ofWatts) {
        return new MeritStep(ofWatts, terahash * ofWatts / watts);
    }
}
