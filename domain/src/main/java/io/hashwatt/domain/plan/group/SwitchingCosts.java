package io.hashwatt.domain.plan.group;

import io.hashwatt.domain.fleet.GroupState;
import io.hashwatt.domain.fleet.LevelChange;
import io.hashwatt.domain.fleet.MinerGroup;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.market.Valuation;
import io.hashwatt.domain.plan.dp.Standing;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Goes with a group from slot to slot and says what its starts and changes of level cost, exactly. Amounts are for the whole
 * group, in the currency of its start cost and of the hashprice.
 */
public final class SwitchingCosts {

    private final MinerGroup group;
    private final LevelChange change;
    private final long withoutHash;
    private int level;
    private long since;
    private long hashFrom;
    private boolean starts;
    private boolean changesLevel;
    private BigDecimal cost = BigDecimal.ZERO;

    SwitchingCosts(MinerGroup group, Standing standing) {
        this.group = group;
        this.change = group.limits().levelChange();
        this.withoutHash = change.withoutHash().toMillis();
        this.level = standing.level();
        this.since = standing.since();
        this.hashFrom = standing.hasChangedLevel() ? standing.levelSince() + withoutHash : Standing.LONG_AGO;
    }

    /** @param begin when it stands so */
    public static SwitchingCosts from(Instant begin, MinerGroup group, GroupState state) {
        return new SwitchingCosts(group, KernelTerms.standing(state, begin.toEpochMilli()));
    }

    /** @param start of the next slot in epoch milliseconds */
    void enter(long start, int next) {
        starts = level == 0 && next > 0;
        changesLevel = level > 0 && next > 0 && next != level;
        cost = BigDecimal.ZERO;
        if (starts) {
            cost = startCost(start);
            hashFrom = start;
        } else if (changesLevel) {
            cost = change.cost();
            hashFrom = start + withoutHash;
        }
        if ((level > 0) != (next > 0)) {
            since = start;
        }
        level = next;
    }

    boolean starts() {
        return starts;
    }

    boolean changesLevel() {
        return changesLevel;
    }

    /** How much of the beginning of the entered slot earns no hash, in milliseconds. */
    long withoutHash(long start, long length) {
        return level == 0 ? 0 : Math.clamp(hashFrom - start, 0, length);
    }

    /**
     * What it costs to enter the next slot at a level, and the hash that is lost in it.
     *
     * @param hashpricePerPhDay null: the slot has no price, and its hash counts for nothing
     */
    public BigDecimal of(Interval slot, int next, @Nullable BigDecimal hashpricePerPhDay) {
        long start = slot.start().toEpochMilli();
        enter(start, next);
        if (withoutHash == 0 || hashpricePerPhDay == null) {
            return cost;
        }
        long lost = withoutHash(start, slot.length().toMillis());
        return lost == 0 ? cost : cost.add(worthOfHash(slot.start(), lost, hashpricePerPhDay));
    }

    private BigDecimal worthOfHash(Instant start, long millis, BigDecimal hashpricePerPhDay) {
        Interval lost = Interval.of(start, Duration.ofMillis(millis));
        return Valuation.of(group.level(level), group.miners(), lost, BigDecimal.ZERO, hashpricePerPhDay);
    }

    private BigDecimal startCost(long start) {
        return since == Standing.LONG_AGO
                ? group.startCost().cold()
                : group.startCost().after(Duration.ofMillis(start - since));
    }
}
