package io.hashwatt.domain.plan.group;

import static io.hashwatt.domain.kernel.Amounts.EUR;

import io.hashwatt.domain.fleet.GroupState;
import io.hashwatt.domain.fleet.LevelChange;
import io.hashwatt.domain.fleet.MinerGroup;
import io.hashwatt.domain.fleet.PowerLevel;
import io.hashwatt.domain.fleet.StartCost;
import io.hashwatt.domain.fleet.TransitionLimits;
import io.hashwatt.domain.kernel.Hashrate;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.kernel.LocalDays;
import io.hashwatt.domain.kernel.Power;
import io.hashwatt.domain.kernel.Timed;
import io.hashwatt.domain.market.Finality;
import io.hashwatt.domain.plan.grid.PlanningGrid;
import io.hashwatt.domain.plan.grid.Slot;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;

/**
 * Random planning problems with every kind of limit, from a seed. Prices have every sign, slots mix 15, 30 and 60
 * minutes, the horizon usually crosses a local midnight.
 */
public final class RandomTask {

    private static final Instant START = Instant.parse("2026-03-28T21:00:00Z");
    private static final LocalDays BERLIN = new LocalDays(ZoneId.of("Europe/Berlin"));

    private final Random random;
    private int slots = 7;
    private Instant start = START;
    private int[] minutes = {15, 15, 30, 60};
    private int lowestPrice = -60;
    private int highestPrice = 160;
    private boolean holes;
    private boolean gaps;
    private boolean offlineBands;
    private boolean levelChanges;

    private RandomTask(long seed) {
        this.random = new Random(seed);
    }

    public static RandomTask seeded(long seed) {
        return new RandomTask(seed);
    }

    public RandomTask withSlots(int count) {
        this.slots = count;
        return this;
    }

    public RandomTask withHoles() {
        this.holes = true;
        return this;
    }

    /** Time without a power price, so that it can be cut; {@link #withHoles} lacks the hashprice. */
    public RandomTask withGaps() {
        this.gaps = true;
        return this;
    }

    public RandomTask withEqualSlots() {
        this.minutes = new int[] {15};
        return this;
    }

    /** The lengths that slots may have. */
    public RandomTask withMinutes(int... lengths) {
        this.minutes = lengths;
        return this;
    }

    public RandomTask startingAt(Instant instant) {
        this.start = instant;
        return this;
    }

    /** Power prices per MWh in whole currency, the highest not included unless it is the lowest too. */
    public RandomTask withPrices(int lowest, int highest) {
        this.lowestPrice = lowest;
        this.highestPrice = highest;
        return this;
    }

    public RandomTask withStartCostByTimeOff() {
        this.offlineBands = true;
        return this;
    }

    /** Changes between levels above 0 are bound and cost something, and may have been made not long ago. */
    public RandomTask withLevelChanges() {
        this.levelChanges = true;
        return this;
    }

    public PlanningGrid grid() {
        List<Slot> result = new ArrayList<>();
        Instant at = start;
        for (int i = 0; i < slots; i++) {
            int length = minutes.length == 1 ? minutes[0] : minutes[random.nextInt(minutes.length)];
            Interval interval = Interval.of(at, Duration.ofMinutes(length));
            result.add(slot(interval));
            at = interval.end();
        }
        return new PlanningGrid(result, BERLIN, EUR);
    }

    private Slot slot(Interval interval) {
        if (gaps && random.nextInt(8) == 0) {
            return new Slot(interval, null, decimal(30, 70));
        }
        boolean hole = holes && random.nextInt(4) == 0;
        return new Slot(
                interval,
                new Slot.PowerQuote(decimal(lowestPrice, highestPrice), Finality.FINAL, interval.end()),
                hole ? null : decimal(30, 70));
    }

    public GroupTask task(PlanningGrid grid) {
        List<PowerLevel> levels = levels(2 + random.nextInt(3));
        MinerGroup group = new MinerGroup(
                "A", 1 + random.nextInt(50), levels, limits(levels), startCost(), random.nextInt(levels.size()));
        GroupState initial = initial(levels.size());
        return new GroupTask(group, initial, levelLimits(grid, levels.size() - 1));
    }

    private GroupState initial(int levels) {
        GroupState state = new GroupState(
                random.nextInt(levels),
                random.nextBoolean() ? null : Duration.ofMinutes(15L * random.nextInt(10)),
                random.nextInt(3));
        return levelChanges && random.nextBoolean()
                ? new GroupState(
                        state.level(),
                        state.inState(),
                        Duration.ofMinutes(5L * random.nextInt(15)),
                        state.startsToday())
                : state;
    }

    public TerminalWorth terminal(GroupTask task) {
        if (random.nextBoolean()) {
            return TerminalWorth.NONE;
        }
        List<BigDecimal> worth = new ArrayList<>();
        task.group().levels().forEach(level -> worth.add(decimal(-5, 5)));
        return new TerminalWorth(worth);
    }

    private List<PowerLevel> levels(int count) {
        List<PowerLevel> levels = new ArrayList<>();
        int watts = random.nextInt(30);
        levels.add(PowerLevel.of("off", watts, "0"));
        for (int i = 1; i < count; i++) {
            watts += 400 + random.nextInt(1500);
            BigDecimal terahash = decimal(20, 70).multiply(BigDecimal.valueOf(i));
            levels.add(new PowerLevel("level " + i, Power.ofWatts(watts), new Hashrate(terahash)));
        }
        return levels;
    }

    private TransitionLimits limits(List<PowerLevel> levels) {
        Power ramp = null;
        if (random.nextInt(3) == 0) {
            int percent = 20 + random.nextInt(100);
            BigDecimal top = levels.getLast().power().watts().multiply(BigDecimal.valueOf(50));
            ramp = new Power(top.multiply(BigDecimal.valueOf(percent)).movePointLeft(4));
        }
        TransitionLimits limits = TransitionLimits.NONE
                .withMinimumUp(Duration.ofMinutes(15L * random.nextInt(8)))
                .withMinimumDown(Duration.ofMinutes(15L * random.nextInt(6)))
                .withStartsPerDay(random.nextInt(3) > 0 ? OptionalInt.of(random.nextInt(4)) : OptionalInt.empty())
                .withRampPerMinute(ramp);
        return levelChanges ? withLevelChanges(limits) : limits;
    }

    /** Each of the three alone, and all together; the hash is lost over a part of a slot up to several slots. */
    private TransitionLimits withLevelChanges(TransitionLimits limits) {
        Duration withoutHash = Duration.ofMinutes(random.nextBoolean() ? 0 : 1 + random.nextInt(50));
        BigDecimal cost = random.nextBoolean() ? BigDecimal.ZERO : decimal(0, 4);
        return limits.withMinimumLevel(Duration.ofMinutes(15L * random.nextInt(6)))
                .withLevelChange(new LevelChange(withoutHash, cost));
    }

    private StartCost startCost() {
        if (!offlineBands || random.nextBoolean()) {
            return random.nextInt(3) == 0 ? StartCost.NONE : StartCost.flat(decimal(0, 8));
        }
        return new StartCost(List.of(
                new StartCost.Band(Duration.ZERO, decimal(0, 4)),
                new StartCost.Band(Duration.ofMinutes(45), decimal(2, 8)),
                new StartCost.Band(Duration.ofMinutes(120), decimal(0, 15))));
    }

    private List<Timed<LevelRule>> levelLimits(PlanningGrid grid, int top) {
        List<Timed<LevelRule>> limits = new ArrayList<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            Instant from = grid.period().start().plus(Duration.ofMinutes(10L * random.nextInt(30)));
            int lowest = random.nextInt(top + 1);
            int highest = lowest + random.nextInt(top - lowest + 1);
            Interval interval = Interval.of(from, Duration.ofMinutes(10L + random.nextInt(60)));
            limits.add(new Timed<>(interval, LevelRule.told(lowest, highest, "limit " + i)));
        }
        return limits;
    }

    private BigDecimal decimal(int low, int high) {
        int range = Math.max(1, (high - low) * 100);
        return BigDecimal.valueOf(low * 100L + random.nextInt(range), 2);
    }
}
