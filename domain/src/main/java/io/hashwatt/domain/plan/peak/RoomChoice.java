package io.hashwatt.domain.plan.peak;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/**
 * In which billing periods to make room for one more step, where gains need room in several of them at once: the choice whose
 * gains exceed its costs by most, of equal ones the smallest. It is a closure of greatest weight, found exactly as a minimum
 * cut (Picard, Management Science 22, 1976): gains flow through the periods that they need, as far as these can bear the cost.
 */
final class RoomChoice {

    /** What is left of a capacity below this share of it is rounding. */
    private static final double ROUNDING = 1e-12;

    private final int gains;
    private final int source;
    private final int sink;
    private final double[][] capacity;
    private final double[][] left;

    /**
     * @param gains each not negative
     * @param needs of each gain the periods that it needs
     * @param costs of each period, not negative
     */
    private RoomChoice(double[] gains, List<int[]> needs, double[] costs) {
        this.gains = gains.length;
        this.source = gains.length + costs.length;
        this.sink = source + 1;
        this.capacity = new double[sink + 1][sink + 1];
        for (int gain = 0; gain < gains.length; gain++) {
            capacity[source][gain] = gains[gain];
            for (int period : needs.get(gain)) {
                capacity[gain][gains.length + period] = Double.POSITIVE_INFINITY;
            }
        }
        for (int period = 0; period < costs.length; period++) {
            capacity[gains.length + period][sink] = costs[period];
        }
        this.left = Arrays.stream(capacity).map(double[]::clone).toArray(double[][]::new);
    }

    /** Per period whether to make room in it. */
    static boolean[] best(double[] gains, List<int[]> needs, double[] costs) {
        RoomChoice choice = new RoomChoice(gains, needs, costs);
        int[] cameFrom = choice.search();
        while (cameFrom[choice.sink] >= 0) {
            choice.push(cameFrom);
            cameFrom = choice.search();
        }
        boolean[] chosen = new boolean[costs.length];
        for (int period = 0; period < chosen.length; period++) {
            chosen[period] = cameFrom[choice.gains + period] >= 0;
        }
        return chosen;
    }

    /** Breadth first. @return for each node the one before it on the way from the source; -1: there is no way */
    private int[] search() {
        int[] cameFrom = new int[left.length];
        Arrays.fill(cameFrom, -1);
        cameFrom[source] = source;
        Deque<Integer> open = new ArrayDeque<>(List.of(source));
        while (!open.isEmpty()) {
            int node = open.remove();
            for (int next = 0; next < left.length; next++) {
                if (cameFrom[next] < 0 && isOpen(node, next)) {
                    cameFrom[next] = node;
                    open.add(next);
                }
            }
        }
        return cameFrom;
    }

    private boolean isOpen(int from, int to) {
        double most = Math.max(capacity[from][to], capacity[to][from]);
        return left[from][to] > (Double.isInfinite(most) ? 0 : most * ROUNDING);
    }

    private void push(int[] cameFrom) {
        double most = Double.POSITIVE_INFINITY;
        for (int node = sink; node != source; node = cameFrom[node]) {
            most = Math.min(most, left[cameFrom[node]][node]);
        }
        for (int node = sink; node != source; node = cameFrom[node]) {
            left[cameFrom[node]][node] -= most;
            left[node][cameFrom[node]] += most;
        }
    }
}
