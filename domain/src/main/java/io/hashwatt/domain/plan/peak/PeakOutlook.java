package io.hashwatt.domain.plan.peak;

import io.hashwatt.domain.fleet.DrawTarget;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.kernel.Power;
import io.hashwatt.domain.kernel.Stepwise;
import io.hashwatt.domain.kernel.Timed;
import io.hashwatt.domain.market.tariff.DemandPeriod;
import io.hashwatt.domain.market.tariff.PowerCosts;
import io.hashwatt.domain.market.tariff.PriceLine;
import io.hashwatt.domain.plan.dp.Horizon;
import io.hashwatt.domain.plan.outlook.PricesByHour;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Lays out the time that demand charges are decided over, by which of their billing periods count it: the slots of a plan at
 * their prices, and behind them the rest of the periods at usual ones.
 *
 * <p>Not for several threads.
 */
public final class PeakOutlook {

    private static final double MILLIS_PER_HOUR = 3_600_000.0;

    private final PowerCosts costs;
    private final List<DemandPeriod> periods;
    private final PeakLoad load;
    /** In the order of time, so that sums are always made in the same one. */
    private final Map<TimeKind, PricedTime> time = new LinkedHashMap<>();

    private PeakOutlook(PeakLoad load, PowerCosts costs, List<DemandPeriod> periods) {
        this.load = load;
        this.costs = costs;
        this.periods = periods;
    }

    /**
     * The peaks worth having in the billing periods that the slots are part of.
     *
     * @param slots what is known and expected
     * @param usual for what is left of the periods behind them
     */
    public static List<PeakTarget> targets(PeakLoad load, Horizon slots, PowerCosts costs, PricesByHour usual) {
        Interval near = slots.interval();
        PeakOutlook outlook = new PeakOutlook(load.withUsualBase(near), costs, reaching(near, costs));
        outlook.addSlots(slots);
        outlook.addUsual(near, usual, hashpriceAfter(slots));
        return outlook.choice().targets().stream()
                .filter(target -> target.period().interval().overlaps(near))
                .toList();
    }

    /** The same to somebody who looks at nothing but the slots: each period at its share of its cost. */
    public static List<PeakTarget> targetsWithin(PeakLoad load, Horizon slots, PowerCosts costs) {
        return within(slots, costs, load.withUsualBase(slots.interval())).targets();
    }

    /** What nobody earns more than who looks at nothing but the slots, with the least base load of them. */
    public static PeakChoice within(PeakLoad load, Horizon slots, PowerCosts costs) {
        PeakLoad least = load.withLeastBase(slots.interval());
        return within(slots, costs, load.isJagged(slots.interval()) ? least.withoutTargets() : least);
    }

    private static PeakChoice within(Horizon slots, PowerCosts costs, PeakLoad load) {
        Interval near = slots.interval();
        List<DemandPeriod> parts = costs.demandPeriods(near).stream()
                .map(period -> period.shareIn(near))
                .toList();
        PeakOutlook outlook = new PeakOutlook(load, costs, parts);
        outlook.addSlots(slots);
        return outlook.choice();
    }

    private PeakChoice choice() {
        return new PeakChoice(load, periods, time);
    }

    /** All periods until the last one ends that the interval is part of: a year's peak is one of each of its months too. */
    private static List<DemandPeriod> reaching(Interval near, PowerCosts costs) {
        Instant end = costs.demandPeriods(near).stream()
                .map(period -> period.interval().end())
                .max(Instant::compareTo)
                .orElse(near.end());
        return costs.demandPeriods(new Interval(near.start(), end.isAfter(near.end()) ? end : near.end()));
    }

    private static double hashpriceAfter(Horizon slots) {
        int last = slots.size() - 1;
        while (last > 0 && Double.isNaN(slots.hashprice[last])) {
            last--;
        }
        return slots.hashprice[last];
    }

    private void addSlots(Horizon slots) {
        int slot = 0;
        for (Timed<TimeKind> piece : over(slots.interval())) {
            long from = piece.interval().start().toEpochMilli();
            long until = piece.interval().end().toEpochMilli();
            while (slot < slots.size() && slots.startMillis(slot) < until) {
                long end = slots.startMillis(slot) + slots.lengthMillis(slot);
                double hours = (Math.min(end, until) - Math.max(slots.startMillis(slot), from)) / MILLIS_PER_HOUR;
                timeOf(piece.value()).add(slots.price[slot], slots.hashprice[slot], hours);
                if (end > until) {
                    break;
                }
                slot++;
            }
        }
    }

    private void addUsual(Interval near, PricesByHour usual, double hashprice) {
        Instant end = periods.stream()
                .map(period -> period.interval().end())
                .max(Instant::compareTo)
                .orElse(near.end());
        if (!end.isAfter(near.end())) {
            return;
        }
        Interval rest = new Interval(near.end(), end);
        List<Timed<TimeKind>> counted = over(rest);
        int piece = 0;
        for (Timed<PriceLine> line : costs.over(rest)) {
            double factor = line.value().factor().doubleValue();
            double perMwh = line.value().perMwh().doubleValue();
            while (piece < counted.size()
                    && !counted.get(piece)
                            .interval()
                            .end()
                            .isAfter(line.interval().start())) {
                piece++;
            }
            for (int at = piece;
                    at < counted.size()
                            && counted.get(at)
                                    .interval()
                                    .start()
                                    .isBefore(line.interval().end());
                    at++) {
                PricedTime room = timeOf(counted.get(at).value());
                usual.tell(
                        counted.get(at).interval().intersection(line.interval()).orElseThrow(),
                        (market, hours) -> room.add(market * factor + perMwh, hashprice, hours));
            }
        }
    }

    private PricedTime timeOf(TimeKind kind) {
        return time.computeIfAbsent(kind, here -> new PricedTime());
    }

    /** All of an interval by its kinds, in order of time. */
    private List<Timed<TimeKind>> over(Interval interval) {
        Stepwise<List<DrawTarget>> held = held(interval);
        Stepwise<Power> base = load.isJagged(interval) ? new Stepwise<>(load.base()) : load.baseOver(interval);
        NavigableSet<Instant> borders =
                new TreeSet<>(Stream.concat(held.changes(), base.changes()).toList());
        List<Timed<TimeKind>> pieces = new ArrayList<>();
        for (Timed<Set<Integer>> counted : CountedTime.over(interval, periods, costs)) {
            Instant from = counted.interval().start();
            Instant end = counted.interval().end();
            for (Instant border : borders.subSet(from, false, end, false)) {
                Timed.append(
                        pieces,
                        new Timed<>(new Interval(from, border), kind(counted.value(), held.at(from), base.at(from))));
                from = border;
            }
            Timed.append(
                    pieces, new Timed<>(new Interval(from, end), kind(counted.value(), held.at(from), base.at(from))));
        }
        return pieces;
    }

    /** What draws else matters to targets alone. */
    private TimeKind kind(Set<Integer> counting, List<DrawTarget> held, Power base) {
        return new TimeKind(counting, held, held.isEmpty() ? load.base() : base);
    }

    private Stepwise<List<DrawTarget>> held(Interval interval) {
        Stepwise<List<DrawTarget>> held = new Stepwise<>(List.of());
        for (DrawTarget target : load.targets()) {
            target.when()
                    .in(interval, costs.days())
                    .forEach(time -> held.change(
                            time,
                            others -> Stream.concat(others.stream(), Stream.of(target))
                                    .toList()));
        }
        return held;
    }
}
