package io.hashwatt.domain.plan.group;

import static io.hashwatt.domain.kernel.Amounts.EUR;

import io.hashwatt.domain.fleet.GroupState;
import io.hashwatt.domain.fleet.LevelChange;
import io.hashwatt.domain.fleet.MinerGroup;
import io.hashwatt.domain.fleet.PowerLevel;
import io.hashwatt.domain.fleet.Site;
import io.hashwatt.domain.fleet.SiteLimits;
import io.hashwatt.domain.fleet.StartCost;
import io.hashwatt.domain.fleet.TransitionLimits;
import io.hashwatt.domain.kernel.CurrencyCode;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.kernel.LocalDays;
import io.hashwatt.domain.kernel.Power;
import io.hashwatt.domain.kernel.Timed;
import io.hashwatt.domain.market.Finality;
import io.hashwatt.domain.plan.grid.PlanningGrid;
import io.hashwatt.domain.plan.grid.Slot;
import io.hashwatt.domain.plan.site.SitePlanner;
import io.hashwatt.domain.schedule.Origin;
import io.hashwatt.domain.schedule.intent.Bound;
import io.hashwatt.domain.schedule.intent.Intent;
import io.hashwatt.domain.schedule.intent.IntentClass;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.UUID;

/**
 * One group of 1,000 miners from midnight in Berlin (2026-01-04T23:00Z) on, at a hashprice of 48 per PH/s and day.
 *
 * <p>At a power price of p an hour is worth 120 − p at level 1 (1 MW, 60 TH/s a miner) and 200 − 2p at level 2 (2 MW, 100
 * TH/s): level 1 breaks even at 120, the step to level 2 at 80. Level 0 draws nothing and is worth 0.
 */
public final class PlanScenario {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    public static final Instant MIDNIGHT = Instant.parse("2026-01-04T23:00:00Z");

    private final List<Slot> slots = new ArrayList<>();
    private final List<Timed<LevelRule>> limits = new ArrayList<>();
    private final List<Intent> calls = new ArrayList<>();
    private TransitionLimits transitions = TransitionLimits.NONE;
    private StartCost startCost = StartCost.NONE;
    private GroupState initial = GroupState.OFF;
    private int defaultLevel;
    private Instant end = MIDNIGHT;
    private boolean insisting;

    /** Slots of one length, one for each price. */
    public PlanScenario prices(int minutes, int... perMwh) {
        for (int price : perMwh) {
            Slot.PowerQuote quote = new Slot.PowerQuote(BigDecimal.valueOf(price), Finality.FINAL, end);
            add(new Slot(next(minutes), quote, BigDecimal.valueOf(48)));
        }
        return this;
    }

    /** Time for which no power price is known. */
    public PlanScenario gap(int minutes) {
        return add(new Slot(next(minutes), null, BigDecimal.valueOf(48)));
    }

    /** A slot with a power price but without a hashprice. */
    PlanScenario withoutHashprice(int minutes) {
        return add(new Slot(next(minutes), new Slot.PowerQuote(BigDecimal.TEN, Finality.ESTIMATED, end), null));
    }

    PlanScenario minimumUp(int minutes) {
        transitions = transitions.withMinimumUp(Duration.ofMinutes(minutes));
        return this;
    }

    PlanScenario minimumDown(int minutes) {
        transitions = transitions.withMinimumDown(Duration.ofMinutes(minutes));
        return this;
    }

    PlanScenario minimumLevel(int minutes) {
        transitions = transitions.withMinimumLevel(Duration.ofMinutes(minutes));
        return this;
    }

    /** What a change between levels above 0 costs, and for how long it earns no hash. */
    public PlanScenario levelChange(int cost, int minutes) {
        transitions =
                transitions.withLevelChange(new LevelChange(Duration.ofMinutes(minutes), BigDecimal.valueOf(cost)));
        return this;
    }

    PlanScenario startsPerDay(int starts) {
        transitions = transitions.withStartsPerDay(OptionalInt.of(starts));
        return this;
    }

    PlanScenario rampPerMinute(int kilowatts) {
        transitions = transitions.withRampPerMinute(Power.ofWatts(kilowatts * 1_000L));
        return this;
    }

    public PlanScenario startCost(int cost) {
        startCost = StartCost.flat(BigDecimal.valueOf(cost));
        return this;
    }

    /** On or off at a level for so many minutes. */
    public PlanScenario initially(int level, int minutes) {
        return initially(level, minutes, 0);
    }

    PlanScenario initially(int level, int minutes, int startsToday) {
        initial = new GroupState(level, Duration.ofMinutes(minutes), startsToday);
        return this;
    }

    public PlanScenario defaultLevel(int level) {
        defaultLevel = level;
        return this;
    }

    /** A limit on the level between two times, in minutes from the beginning. */
    public PlanScenario limit(String reason, int from, int to, int lowest, int highest) {
        limits.add(new Timed<>(new Interval(at(from), at(to)), LevelRule.told(lowest, highest, reason)));
        return this;
    }

    /** What the grid wants of it between two times, in minutes from the beginning. */
    PlanScenario called(Bound bound, int from, int to) {
        Interval time = new Interval(at(from), at(to));
        calls.add(new Intent(
                new UUID(0, 1), IntentClass.DEMAND_RESPONSE, time, bound, new Origin.Told("demand response")));
        return this;
    }

    /** Its limits hold in any case. */
    public PlanScenario insisting() {
        insisting = true;
        return this;
    }

    public GroupPlan plan() {
        return insisting ? insisted() : ((GroupPlanning.Planned) planning()).plan();
    }

    LimitConflict conflict() {
        return ((GroupPlanning.Impossible) planning()).conflict();
    }

    /** The level of each slot and how many minutes it lasts: {@code 2x60 0x15}. */
    String levels() {
        StringBuilder text = new StringBuilder();
        for (PlannedSlot slot : plan().slots()) {
            long minutes = slot.interval().length().toMinutes();
            text.append(text.isEmpty() ? "" : " ")
                    .append(slot.level())
                    .append('x')
                    .append(minutes);
        }
        return text.toString();
    }

    String reason(int slot) {
        return plan().slots().get(slot).reason().describe(new CurrencyCode("EUR"));
    }

    static Instant at(int minutes) {
        return MIDNIGHT.plus(Duration.ofMinutes(minutes));
    }

    private GroupPlanning planning() {
        return GroupPlanner.plan(task(), grid());
    }

    private GroupPlan insisted() {
        Site site = new Site(BERLIN, EUR, SiteLimits.NONE, List.of(task().group()));
        return ((SitePlanner.Outcome.Planned) SitePlanner.insist(site, List.of(task()), grid()))
                .plan()
                .groups()
                .getFirst();
    }

    private PlanningGrid grid() {
        return new PlanningGrid(slots, new LocalDays(BERLIN), EUR);
    }

    private GroupTask task() {
        List<PowerLevel> levels = List.of(
                PowerLevel.of("off", 0, "0"), PowerLevel.of("eco", 1_000, "60"), PowerLevel.of("full", 2_000, "100"));
        MinerGroup group = new MinerGroup("A", 1_000, levels, transitions, startCost, defaultLevel);
        List<Timed<LevelRule>> all = new ArrayList<>(limits);
        all.addAll(LevelRule.over(new Interval(MIDNIGHT, end), calls, group));
        return new GroupTask(group, initial, all);
    }

    private PlanScenario add(Slot slot) {
        slots.add(slot);
        end = slot.interval().end();
        return this;
    }

    private Interval next(int minutes) {
        return Interval.of(end, Duration.ofMinutes(minutes));
    }
}
