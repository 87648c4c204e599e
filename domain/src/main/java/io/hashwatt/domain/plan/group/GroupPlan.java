package io.hashwatt.domain.plan.group;

import io.hashwatt.domain.fleet.MinerGroup;
import io.hashwatt.domain.kernel.Money;
import io.hashwatt.domain.kernel.Power;
import io.hashwatt.domain.market.Valuation;
import io.hashwatt.domain.plan.grid.PlanningGrid;
import io.hashwatt.domain.plan.grid.Slot;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A level for every slot of a group, valued exactly. Explanations are worked out when asked for, because most plans are
 * looked at in part.
 *
 * <p>Single amounts are bare numbers in the currency of the grid, which is that of the group's costs of starts and changes
 * too: whoever plans a site sees to it.
 */
public final class GroupPlan {

    private final GroupTask task;
    private final PlanningGrid grid;
    private final byte[] levels;
    private final @Nullable RoomLeft room;

    public GroupPlan(GroupTask task, PlanningGrid grid, byte[] levels) {
        this(task, grid, levels, null);
    }

    /** @param room what others leave it; null: nobody else is in its way */
    public GroupPlan(GroupTask task, PlanningGrid grid, byte[] levels, @Nullable RoomLeft room) {
        this.task = task;
        this.grid = grid;
        this.levels = levels;
        this.room = room;
    }

    public MinerGroup group() {
        return task.group();
    }

    public GroupTask task() {
        return task;
    }

    /** The slots of this plan; the same as the planning grid's unless a gap had to be cut for this group. */
    public PlanningGrid grid() {
        return grid;
    }

    public int level(int slot) {
        return levels[slot];
    }

    /**
     * The cap that is why the group is not at another level in a slot: others leave no room for it, or it is worth less than
     * its room. Null: it is not that.
     */
    @Nullable CapPrice capAgainst(int slot, int other) {
        if (room == null || other <= levels[slot]) {
            return null;
        }
        CapPrice price = room.prices().get(slot);
        return price == null || room.highest()[slot] < other || !isWorthItsRoom(slot, other, price) ? price : null;
    }

    /** What the site is to draw that is why the group is not at another level in a slot. Null: it is not that. */
    @Nullable TargetPrice targetAgainst(int slot, int other) {
        BigDecimal value = valueOrNull(slot, levels[slot]);
        BigDecimal instead = valueOrNull(slot, other);
        return room == null || value == null || instead == null
                ? null
                : room.targets().against(slot, other, instead.subtract(value));
    }

    /** Whether a level would be worth more than the present one if power cost as much more as the room does. */
    private boolean isWorthItsRoom(int slot, int other, CapPrice room) {
        Slot.Prices prices = Objects.requireNonNull(grid.slot(slot).prices());
        BigDecimal perMwh = prices.perMwh().add(room.perMwh());
        return Valuation.margin(group().level(other), perMwh, prices.hashpricePerPhDay())
                        .compareTo(Valuation.margin(group().level(levels[slot]), perMwh, prices.hashpricePerPhDay()))
                > 0;
    }

    /** What the group draws in a slot. */
    public Power power(int slot) {
        return group().powerAt(levels[slot]);
    }

    /** The worth of a slot at a level, in the currency of the grid; empty where no price is known. */
    public Optional<BigDecimal> valueAt(int slot, int level) {
        return Optional.ofNullable(valueOrNull(slot, level));
    }

    @Nullable BigDecimal valueOrNull(int slot, int level) {
        Slot.Prices prices = grid.slot(slot).prices();
        return prices == null
                ? null
                : Valuation.of(
                        group().level(level),
                        group().miners(),
                        grid.slot(slot).interval(),
                        prices.perMwh(),
                        prices.hashpricePerPhDay());
    }

    /** The worth of all slots less what all starts and changes of level cost. */
    public Money profit() {
        BigDecimal margins = BigDecimal.ZERO;
        BigDecimal costs = BigDecimal.ZERO;
        SwitchingCosts switching = switching();
        for (int slot = 0; slot < levels.length; slot++) {
            margins = margins.add(marginOver(slot));
            costs = costs.add(costOfEntering(slot, switching));
        }
        BigDecimal profit = Valuation.ofMargins(margins, group().miners()).subtract(costs);
        return new Money(profit, grid.currency());
    }

    /** How often it goes from level 0 to a higher one, the first slot against the initial state included. */
    public int starts() {
        return count(SwitchingCosts::starts);
    }

    /** How often it goes from a level above 0 to another one, the first slot against the initial state included. */
    public int levelChanges() {
        return count(SwitchingCosts::changesLevel);
    }

    private int count(Predicate<SwitchingCosts> counted) {
        int count = 0;
        SwitchingCosts switching = switching();
        for (int slot = 0; slot < levels.length; slot++) {
            switching.enter(grid.startMillis(slot), levels[slot]);
            count += counted.test(switching) ? 1 : 0;
        }
        return count;
    }

    /** All slots with their explanations. Each is made anew when it is asked for: copy the list to keep them. */
    public List<PlannedSlot> slots() {
        return PlanExplanation.of(this);
    }

    public byte[] levels() {
        return levels;
    }

    /** Of one miner over a slot, as {@link Valuation#marginOver}; nothing where no price is known. */
    public BigDecimal marginOver(int slot) {
        Slot.Prices prices = grid.slot(slot).prices();
        return prices == null
                ? BigDecimal.ZERO
                : Valuation.marginOver(
                        group().level(levels[slot]),
                        grid.slot(slot).interval(),
                        prices.perMwh(),
                        prices.hashpricePerPhDay());
    }

    /** Goes with the group from its initial state on; to be asked of every slot once, in their order. */
    public SwitchingCosts switching() {
        return new SwitchingCosts(group(), KernelTerms.standing(task.initial(), grid.startMillis(0)));
    }

    /** What it costs to enter a slot as planned, and the hash that is lost in it. */
    public BigDecimal costOfEntering(int slot, SwitchingCosts switching) {
        return costOfEntering(slot, levels[slot], switching);
    }

    BigDecimal costOfEntering(int slot, int level, SwitchingCosts switching) {
        Slot about = grid.slot(slot);
        Slot.Prices prices = about.prices();
        return switching.of(about.interval(), level, prices == null ? null : prices.hashpricePerPhDay());
    }

    /** How much of the beginning of each slot earns no hash after a change of level, in milliseconds. */
    public long[] withoutHash() {
        long[] millis = new long[levels.length];
        SwitchingCosts switching = switching();
        for (int slot = 0; slot < millis.length; slot++) {
            switching.enter(grid.startMillis(slot), levels[slot]);
            millis[slot] = switching.withoutHash(grid.startMillis(slot), grid.lengthMillis(slot));
        }
        return millis;
    }
}
