package io.hashwatt.domain.plan.coupling;

import io.hashwatt.domain.plan.dp.Horizon;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Groups that share limits on what they draw, over one horizon. */
public final class CoupledProblem {

    private static final double MILLIS_PER_HOUR = 3_600_000.0;
    static final double MILLIWATTS_PER_MEGAWATT = 1e9;
    private static final int FEW = 8;

    /** Groups that are one object and share the same limits. @param member one of them */
    record Kind(CoupledGroup group, int[] limits, int member) {}

    final Horizon horizon;
    final List<CoupledGroup> groups;
    final List<DrawLimit> limits;
    final double[] hours;
    /** Per group the limits that bind it, rising. */
    final int[][] limitsOf;
    /** Those of them that must not be exceeded. */
    final int[][] capsOf;
    /** Those of them that only cost something. */
    final int[][] targetsOf;
    /** Per slot the limits that cost something in it. */
    final int[][] targetsIn;

    /** Null: nobody has asked yet. */
    private int @Nullable [][] mostRunning;

    final List<Kind> kinds = new ArrayList<>();
    /** Per group its kind. */
    final int[] kindOf;

    public CoupledProblem(Horizon horizon, List<CoupledGroup> groups, List<DrawLimit> limits) {
        this.horizon = horizon;
        this.groups = List.copyOf(groups);
        this.limits = List.copyOf(limits);
        this.hours = new double[horizon.size()];
        for (int slot = 0; slot < hours.length; slot++) {
            hours[slot] = horizon.lengthMillis(slot) / MILLIS_PER_HOUR;
        }
        this.limitsOf = limitsOfGroups(limit -> true);
        this.capsOf = limitsOfGroups(DrawLimit::isCap);
        this.targetsOf = limitsOfGroups(limit -> !limit.isCap());
        this.targetsIn = targetsInSlots();
        this.kindOf = kinds();
    }

    /** The same, in which a group has no other levels in a slot. */
    CoupledProblem narrowed(int number, int slot, int low, int high) {
        List<CoupledGroup> narrowed = new ArrayList<>(groups);
        narrowed.set(number, groups.get(number).narrowed(slots(), slot, low, high));
        return new CoupledProblem(horizon, narrowed, limits);
    }

    /** Per limit and slot, as of {@link MostRunning}; only plans that price running need it. */
    int[][] mostRunning() {
        int[][] most = mostRunning == null ? MostRunning.of(this) : mostRunning;
        mostRunning = most;
        return most;
    }

    int slots() {
        return hours.length;
    }

    boolean isPriced(int slot) {
        return !Double.isNaN(horizon.price[slot]) && !Double.isNaN(horizon.hashprice[slot]);
    }

    /** Of every kind; on all cores where there are many. */
    <T> Stream<T> each(Function<Kind, T> work) {
        Stream<Kind> stream = kinds.size() < FEW ? kinds.stream() : kinds.parallelStream();
        return stream.map(work);
    }

    /** Whether any limit is none that must not be exceeded, but costs something. */
    boolean hasTargets() {
        return limits.stream().anyMatch(limit -> !limit.isCap());
    }

    /** What it costs in a slot that so much is drawn of a limit, which is no cap; nothing where no price is known. */
    double costOf(int limit, int slot, long drawn) {
        DrawLimit about = limits.get(limit);
        return isPriced(slot) ? hours[slot] * about.costPerHour(slot, drawn - about.room()[slot]) : 0;
    }

    /** More than all that can be paid for what is drawn: what rounding in it is a share of. */
    double mostCost() {
        long most = groups.stream().mapToLong(CoupledGroup::mostDrawn).sum();
        double sum = 0;
        for (int slot = 0; slot < slots(); slot++) {
            for (int limit : targetsIn[slot]) {
                sum += Math.max(costOf(limit, slot, 0), costOf(limit, slot, most));
            }
        }
        return sum;
    }

    private int[][] targetsInSlots() {
        int[] targets = IntStream.range(0, limits.size())
                .filter(limit -> !limits.get(limit).isCap())
                .toArray();
        return IntStream.range(0, slots())
                .mapToObj(slot -> Arrays.stream(targets)
                        .filter(limit -> limits.get(limit).costsIn(slot))
                        .toArray())
                .toArray(int[][]::new);
    }

    private int[][] limitsOfGroups(Predicate<DrawLimit> which) {
        int[][] result = new int[groups.size()][0];
        for (int limit = 0; limit < limits.size(); limit++) {
            for (int member : which.test(limits.get(limit)) ? limits.get(limit).members() : new int[0]) {
                int[] longer = Arrays.copyOf(result[member], result[member].length + 1);
                longer[longer.length - 1] = limit;
                result[member] = longer;
            }
        }
        return result;
    }

    private int[] kinds() {
        Map<CoupledGroup, Map<List<Integer>, Integer>> seen = new IdentityHashMap<>();
        int[] result = new int[groups.size()];
        for (int group = 0; group < result.length; group++) {
            CoupledGroup like = groups.get(group);
            List<Integer> bound = Arrays.stream(limitsOf[group]).boxed().toList();
            int member = group;
            result[group] = seen.computeIfAbsent(like, key -> new HashMap<>()).computeIfAbsent(bound, key -> {
                kinds.add(new Kind(like, limitsOf[member], member));
                return kinds.size() - 1;
            });
        }
        return result;
    }
}
