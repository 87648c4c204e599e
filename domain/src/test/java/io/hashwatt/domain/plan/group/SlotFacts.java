package io.hashwatt.domain.plan.group;

import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.kernel.Power;
import io.hashwatt.domain.kernel.Timed;
import io.hashwatt.domain.market.Valuation;
import io.hashwatt.domain.plan.grid.PlanningGrid;
import io.hashwatt.domain.plan.grid.Slot;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What can be said of a slot and a level alone, as the contract words it. Worked out once per task, so that {@link
 * BruteForce} need not do it for every sequence.
 */
final class SlotFacts {

    final int slots;
    final int levels;
    /** The site-local day in which the slot starts. */
    final LocalDate[] day;
    /** Per slot and level, in currency; in the last slot with the worth of ending there. */
    final BigDecimal[][] value;
    /** Per slot and level: weighted minutes away from the default level where no price is known. */
    final BigDecimal[][] away;
    /** Per slot and level. */
    final boolean[][] withinLimits;
    /** Per slot, from level, to level. */
    final boolean[][][] withinRamp;

    private final PlanningGrid grid;
    private final GroupTask task;

    SlotFacts(GroupTask task, PlanningGrid grid, TerminalWorth terminal) {
        this.grid = grid;
        this.task = task;
        this.slots = grid.size();
        this.levels = task.group().levels().size();
        this.day = new LocalDate[slots];
        this.value = new BigDecimal[slots][levels];
        this.away = new BigDecimal[slots][levels];
        this.withinLimits = new boolean[slots][levels];
        this.withinRamp = new boolean[slots][levels][levels];
        for (int slot = 0; slot < slots; slot++) {
            day[slot] = grid.days().dayOf(grid.slot(slot).interval().start());
            for (int level = 0; level < levels; level++) {
                value[slot][level] = valueOf(slot, level);
                away[slot][level] = minutesAwayFromDefault(slot, level);
                withinLimits[slot][level] = isWithinLimits(slot, level);
                for (int from = 0; from < levels; from++) {
                    withinRamp[slot][from][level] = isWithinRamp(slot, from, level);
                }
            }
        }
        List<BigDecimal> atEnd = terminal.perLevel();
        for (int level = 0; atEnd != null && level < levels; level++) {
            value[slots - 1][level] = value[slots - 1][level].add(atEnd.get(level));
        }
    }

    private BigDecimal valueOf(int slot, int level) {
        Slot.Prices prices = grid.slot(slot).prices();
        return prices == null
                ? BigDecimal.ZERO
                : Valuation.of(
                        task.group().level(level),
                        task.group().miners(),
                        grid.slot(slot).interval(),
                        prices.perMwh(),
                        prices.hashpricePerPhDay());
    }

    /** Of all that is lost in a slot if it earns nothing before an instant; none where no price is known. */
    BigDecimal worthOfHash(int slot, int level, Instant until) {
        Slot.Prices prices = grid.slot(slot).prices();
        Interval interval = grid.slot(slot).interval();
        if (prices == null || !until.isAfter(interval.start())) {
            return BigDecimal.ZERO;
        }
        Instant end = until.isBefore(interval.end()) ? until : interval.end();
        return Valuation.of(
                task.group().level(level),
                task.group().miners(),
                new Interval(interval.start(), end),
                BigDecimal.ZERO,
                prices.hashpricePerPhDay());
    }

    private boolean isWithinLimits(int slot, int level) {
        for (Timed<LevelRule> limit : task.limits()) {
            boolean overlaps = limit.interval().overlaps(grid.slot(slot).interval());
            if (overlaps && !limit.value().levels().contains(level)) {
                return false;
            }
        }
        return true;
    }

    private boolean isWithinRamp(int slot, int from, int to) {
        Power ramp = task.group().limits().rampPerMinute();
        if (ramp == null) {
            return true;
        }
        BigDecimal reach = ramp.watts().multiply(grid.slot(slot).interval().minutes());
        return distance(from, to).watts().compareTo(reach) <= 0;
    }

    private BigDecimal minutesAwayFromDefault(int slot, int level) {
        int wanted = task.group().defaultLevel();
        if (grid.slot(slot).isPriced() || level == wanted) {
            return BigDecimal.ZERO;
        }
        BigDecimal weight = BigDecimal.valueOf(levels + levelsNearerThan(level, wanted));
        return grid.slot(slot).interval().minutes().multiply(weight);
    }

    private long levelsNearerThan(int level, int wanted) {
        return IntStream.range(0, levels)
                .filter(other -> {
                    int order = distance(other, wanted).compareTo(distance(level, wanted));
                    return order < 0 || (order == 0 && other < level);
                })
                .count();
    }

    private Power distance(int level, int other) {
        return task.group().powerAt(level).distanceTo(task.group().powerAt(other));
    }
}
