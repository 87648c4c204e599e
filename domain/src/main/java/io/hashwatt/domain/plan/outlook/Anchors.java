package io.hashwatt.domain.plan.outlook;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The prices that say something about those that come after them, each with how far it is believed: by how much it is expected
 * that prices are away from their base, which fades with the time since the start of what was seen.
 */
final class Anchors {

    static final int HALF_LIFE_MINUTES = 15;

    private static final long MILLIS_PER_MINUTE = 60_000;
    private static final double MILLIS_PER_HALF_LIFE = HALF_LIFE_MINUTES * MILLIS_PER_MINUTE;
    /** By whole minutes, because deliveries begin at whole minutes and every decision asks again. */
    private static final double[] FADES = IntStream.range(0, 4_320)
            .mapToDouble(minute -> faded(minute * MILLIS_PER_MINUTE))
            .toArray();

    private final List<Anchor> anchors = new ArrayList<>();

    /**
     * @param start of the delivery that was seen, in epoch milliseconds
     * @param away by how much the price that comes next is expected to be away from its base
     * @param weight how far it is believed, from 0 to 1
     */
    private record Anchor(long start, double away, double weight) {}

    /** Something newer, which takes its weight from all that came before. */
    void add(long start, double away, double weight) {
        anchors.replaceAll(earlier -> new Anchor(earlier.start(), earlier.away(), earlier.weight() * (1 - weight)));
        anchors.add(new Anchor(start, away, weight));
    }

    /** By how much the price of a delivery that starts then is expected to be away from its base. */
    double away(long start) {
        double away = 0;
        for (Anchor anchor : anchors) {
            away += anchor.weight() * anchor.away() * left(start - anchor.start());
        }
        return away;
    }

    /** What is left of a difference after a time. */
    private static double left(long millis) {
        long minutes = millis / MILLIS_PER_MINUTE;
        return minutes < FADES.length && minutes * MILLIS_PER_MINUTE == millis ? FADES[(int) minutes] : faded(millis);
    }

    private static double faded(long millis) {
        return Math.min(1, Math.pow(0.5, millis / MILLIS_PER_HALF_LIFE - 1));
    }
}
