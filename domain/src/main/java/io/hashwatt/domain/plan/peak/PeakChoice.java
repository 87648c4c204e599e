package io.hashwatt.domain.plan.peak;

import io.hashwatt.domain.kernel.Power;
import io.hashwatt.domain.market.tariff.DemandPeriod;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;

/**
 * The peaks worth having, found step by step in order of merit. What room for a step is worth falls from step to step, and what
 * it costs does not; so there is room for the first steps that are worth it, and for no others. Steps are divided at draw targets of
 * the meter, below or above which they pay a penalty or save one, and where a peak
 * stands already, up to which room costs nothing. That is the best choice for groups that may change their levels at will: it
 * knows nothing of minimum times, starts and what changes cost.
 */
public final class PeakChoice {

    private static final double WATTS_PER_KILOWATT = 1_000;
    /** Of a sum of powers, in digits of a watt. */
    private static final int EXACT_DIGITS = 3;
    /** By which what is worked out in binary fractions may be wrong. */
    private static final double ROUNDING = 1e-9;

    private final PeakLoad load;
    private final List<DemandPeriod> periods;
    private final Map<TimeKind, PricedTime> time;
    /** By the places of the periods that count it; not that which none does. */
    private final List<List<Map.Entry<TimeKind, PricedTime>>> counted;

    private final List<int[]> needs;
    private final List<Map.Entry<TimeKind, PricedTime>> uncounted;
    private final double[] standing;
    private final double[] perWatt;
    /** Where what room costs changes, in watts. */
    private final TreeSet<Double> borders;

    private final double[] worthHaving;
    /** Of each period what the first kW that it has no room for would earn; NaN: nothing could draw more. */
    private final double[] nextPerKw;

    private double worth;
    /** What rounding in that is a share of. */
    private final double atStake;

    PeakChoice(PeakLoad load, List<DemandPeriod> periods, Map<TimeKind, PricedTime> time) {
        this.load = load;
        this.periods = periods;
        this.time = time;
        Map<Set<Integer>, List<Map.Entry<TimeKind, PricedTime>>> kinds = new LinkedHashMap<>();
        time.entrySet()
                .forEach(kind -> kinds.computeIfAbsent(kind.getKey().counting(), counting -> new ArrayList<>())
                        .add(kind));
        this.uncounted = kinds.getOrDefault(Set.of(), List.of());
        kinds.remove(Set.of());
        this.counted = List.copyOf(kinds.values());
        this.needs = kinds.keySet().stream()
                .map(counting -> counting.stream().mapToInt(Integer::intValue).toArray())
                .toList();
        this.standing = periods.stream()
                .mapToDouble(period -> watts(load.standing().in(period)))
                .toArray();
        this.borders = DoubleStream.concat(
                        Arrays.stream(standing),
                        time.keySet().stream().flatMapToDouble(kind -> kind.borders(load.base())))
                .boxed()
                .collect(Collectors.toCollection(TreeSet::new));
        this.perWatt = periods.stream()
                .mapToDouble(period -> period.charge().perKw().doubleValue() / WATTS_PER_KILOWATT)
                .toArray();
        this.worthHaving = new double[periods.size()];
        this.nextPerKw = new double[periods.size()];
        Arrays.fill(worthHaving, watts(load.base()));
        Arrays.fill(nextPerKw, Double.NaN);
        choose();
        double paidByBase = costOfBase() + penaltiesOfBase();
        this.atStake = Math.abs(worth) + paidByBase;
        worth -= paidByBase;
    }

    /** Of what draws in counted time whatever is decided. */
    private double costOfBase() {
        double cost = 0;
        for (int period = 0; period < standing.length; period++) {
            int place = period;
            if (needs.stream().anyMatch(need -> isAmong(place, need))) {
                cost += perWatt[period] * Math.max(0, watts(load.base()) - standing[period]);
            }
        }
        return cost;
    }

    /** Of what draws whatever is decided. */
    private double penaltiesOfBase() {
        return time.entrySet().stream()
                .mapToDouble(each -> each.getValue().hours() * each.getKey().penaltyPerHour())
                .sum();
    }

    private static double watts(Power power) {
        return power.watts().doubleValue();
    }

    private void choose() {
        double from = watts(load.base());
        for (MeritStep step : load.steps()) {
            double until = Math.min(from + step.watts(), load.room());
            for (double cut : cuts(from, until)) {
                choose(step.part(cut - from), from, cut);
                from = cut;
            }
        }
    }

    /** Where a step is divided, and its end. */
    private Iterable<Double> cuts(double from, double until) {
        TreeSet<Double> cuts = new TreeSet<>();
        if (from < until) {
            cuts.addAll(borders.subSet(from, false, until, false));
            cuts.add(until);
        }
        return cuts;
    }

    private void choose(MeritStep step, double from, double until) {
        double[] gains = counted.stream()
                .mapToDouble(kinds -> worthOf(kinds, step, from, until))
                .toArray();
        double[] costs = new double[periods.size()];
        Arrays.setAll(costs, period -> until > standing[period] ? perWatt[period] * step.watts() : 0);
        boolean[] chosen = RoomChoice.best(gains, needs, costs);
        worth += worthOf(uncounted, step, from, until);
        for (int gain = 0; gain < gains.length; gain++) {
            worth += isPossible(needs.get(gain), chosen, -1) ? gains[gain] : 0;
        }
        for (int period = 0; period < chosen.length; period++) {
            if (chosen[period]) {
                worthHaving[period] = until;
                worth -= costs[period];
            } else if (Double.isNaN(nextPerKw[period]) && until > standing[period]) {
                nextPerKw[period] = gained(period, gains, chosen) / step.watts() * WATTS_PER_KILOWATT;
            }
        }
    }

    private double worthOf(List<Map.Entry<TimeKind, PricedTime>> kinds, MeritStep step, double from, double until) {
        return kinds.stream()
                .mapToDouble(kind ->
                        kind.getValue().worthOf(step, kind.getKey().penaltyPerMwh(from, until, load.base())))
                .sum();
    }

    /** What room in one more period would earn. */
    private double gained(int period, double[] gains, boolean[] chosen) {
        double sum = 0;
        for (int gain = 0; gain < gains.length; gain++) {
            if (isAmong(period, needs.get(gain)) && isPossible(needs.get(gain), chosen, period)) {
                sum += gains[gain];
            }
        }
        return sum;
    }

    private static boolean isAmong(int period, int[] needs) {
        return Arrays.stream(needs).anyMatch(need -> need == period);
    }

    private static boolean isPossible(int[] needs, boolean[] chosen, int also) {
        return Arrays.stream(needs).allMatch(need -> chosen[need] || need == also);
    }

    /** One for each period, in their order. */
    public List<PeakTarget> targets() {
        List<PeakTarget> targets = new ArrayList<>();
        for (int period = 0; period < worthHaving.length; period++) {
            DemandPeriod of = periods.get(period);
            targets.add(new PeakTarget(
                    of,
                    load.standing().in(of),
                    wholeWatts(worthHaving[period]),
                    Double.isNaN(nextPerKw[period]) ? null : amount(nextPerKw[period])));
        }
        return targets;
    }

    /** A sum of powers whose last digits are rounding, up to whole watts, so that what adds up to it is not above it. */
    private static Power wholeWatts(double watts) {
        return new Power(BigDecimal.valueOf(watts)
                .setScale(EXACT_DIGITS, RoundingMode.HALF_UP)
                .setScale(0, RoundingMode.CEILING));
    }

    private static BigDecimal amount(double value) {
        return BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP);
    }

    /**
     * What no choice of levels can exceed: what all steps earn that there is room for, less what the peaks cost, in the
     * currency of the prices; above it by a rounding. What groups earn that are off is not in it.
     */
    public BigDecimal mostEarned() {
        return BigDecimal.valueOf(worth + atStake * ROUNDING);
    }
}
