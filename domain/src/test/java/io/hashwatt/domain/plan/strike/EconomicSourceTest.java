package io.hashwatt.domain.plan.strike;

import static io.hashwatt.domain.kernel.Amounts.EUR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.hashwatt.domain.fleet.MinerGroup;
import io.hashwatt.domain.fleet.PowerLevel;
import io.hashwatt.domain.fleet.RegisteredGroup;
import io.hashwatt.domain.fleet.RegisteredSite;
import io.hashwatt.domain.fleet.SiteLimits;
import io.hashwatt.domain.fleet.StartCost;
import io.hashwatt.domain.fleet.TransitionLimits;
import io.hashwatt.domain.kernel.GroupId;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.kernel.LocalDays;
import io.hashwatt.domain.kernel.Power;
import io.hashwatt.domain.kernel.ScheduleId;
import io.hashwatt.domain.kernel.SiteId;
import io.hashwatt.domain.kernel.TenantId;
import io.hashwatt.domain.kernel.Timed;
import io.hashwatt.domain.market.Finality;
import io.hashwatt.domain.plan.grid.PlanningGrid;
import io.hashwatt.domain.plan.grid.Slot;
import io.hashwatt.domain.plan.group.LevelRule;
import io.hashwatt.domain.schedule.ControlMode;
import io.hashwatt.domain.schedule.Intervention;
import io.hashwatt.domain.schedule.Origin;
import io.hashwatt.domain.schedule.StrikeContent;
import io.hashwatt.domain.schedule.StrikeContent.Patience;
import io.hashwatt.domain.schedule.StrikeContent.Strikes;
import io.hashwatt.domain.schedule.Target;
import io.hashwatt.domain.schedule.intent.Bound;
import io.hashwatt.domain.schedule.intent.Claim;
import io.hashwatt.domain.schedule.intent.Claims;
import io.hashwatt.domain.schedule.intent.Intent;
import io.hashwatt.domain.schedule.intent.IntentClass;
import io.hashwatt.domain.schedule.intent.LevelRange;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Level 1 of the group breaks even at 120, level 2 against level 1 at 80. */
@DisplayName("The economic source of a site")
class EconomicSourceTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final Instant MIDNIGHT = Instant.parse("2026-01-04T23:00:00Z");
    private static final Duration HOUR = Duration.ofHours(1);
    private static final MinerGroup MINERS = new MinerGroup(
            "A",
            1_000,
            List.of(
                    PowerLevel.of("off", 0, "0"),
                    PowerLevel.of("eco", 1_000, "60"),
                    PowerLevel.of("full", 2_000, "100")),
            TransitionLimits.NONE,
            StartCost.NONE,
            1);
    private static final RegisteredGroup GROUP = new RegisteredGroup(
            new GroupId(new UUID(0, 4)), new TenantId(new UUID(0, 3)), new SiteId(new UUID(0, 1)), MINERS, MIDNIGHT, 1);

    @Test
    @DisplayName("is the planner while it is observed, and when it is planned")
    void none() {
        assertThat(source(ControlMode.OBSERVE).intents(GROUP, grid("50"))).isEmpty();
        assertThat(source(ControlMode.PLANNED).wishes(List.of(), GROUP, grid("50")))
                .isEmpty();
    }

    @Test
    @DisplayName("holds the default level all of the time in SCHEDULE, in the lowest class")
    void schedule() {
        assertThat(source(ControlMode.SCHEDULE).intents(GROUP, grid("50", null, "500")))
                .containsExactly(new Intent(
                        new UUID(0, 1),
                        IntentClass.DEFAULT_LEVEL,
                        hours(0, 3),
                        Bound.exactly(1),
                        new Origin.DefaultLevel(ControlMode.SCHEDULE)));
    }

    @Test
    @DisplayName(
            "takes in REACTIVE the level that is worth most at the price of each slot, and names price and strikes")
    void reactive() {
        assertThat(reactions("52.1", "100", "120", "-5"))
                .containsExactly(
                        "2: strike rule: 52.10 EUR/MWh is below 80.00",
                        "1: strike rule: 100.00 EUR/MWh is below 120.00 and not below 80.00",
                        "0: strike rule: 120.00 EUR/MWh is not below 120.00",
                        "2: strike rule: -5.00 EUR/MWh is below 80.00");
    }

    @Test
    @DisplayName("holds the default level in REACTIVE where no price is known")
    void withoutPrice() {
        List<Intent> intents = source(ControlMode.REACTIVE).intents(GROUP, grid("50", null));

        assertThat(intents.getLast())
                .isEqualTo(new Intent(
                        new UUID(0, 1),
                        IntentClass.DEFAULT_LEVEL,
                        hours(1, 2),
                        Bound.exactly(1),
                        new Origin.NoPrice(null)));
    }

    @Test
    @DisplayName("says the same of neighbours once")
    void merged() {
        assertThat(source(ControlMode.REACTIVE).intents(GROUP, grid("50", "50", "50", null, null, "50")))
                .extracting(Intent::interval)
                .containsExactly(hours(0, 3), hours(3, 5), hours(5, 6));
    }

    @Test
    @DisplayName("never raises what people have bounded, and is named where it is overruled")
    void withinWhatPeopleWant() {
        Origin decision = new Origin.Decision(Intervention.Kind.LOCK_OUT, "anna", null, "fans");
        Intent lockOut =
                new Intent(new UUID(0, 2), IntentClass.MAINTENANCE, hours(1, 2), new Bound.Levels(null, 0), decision);
        Claim decided = new Claim(IntentClass.MAINTENANCE, new UUID(0, 2), decision);
        Claim cheap = new Claim(
                IntentClass.ECONOMIC,
                new UUID(0, 1),
                new Origin.Strike(null, EUR, new BigDecimal("50.00"), new BigDecimal("80.00"), null, false));

        assertThat(source(ControlMode.REACTIVE).wishes(List.of(lockOut), GROUP, grid("50", "50", "50")))
                .containsExactly(
                        new Timed<>(
                                hours(0, 1), new LevelRule(LevelRange.of(2), new Claims(List.of(cheap), List.of()))),
                        new Timed<>(
                                hours(1, 2),
                                new LevelRule(LevelRange.of(0), new Claims(List.of(decided), List.of(cheap)))),
                        new Timed<>(
                                hours(2, 3), new LevelRule(LevelRange.of(2), new Claims(List.of(cheap), List.of()))));
    }

    @Test
    @DisplayName("stays within watts of the whole group, at the highest level that they leave")
    void withinWatts() {
        Intent obligation = new Intent(
                new UUID(0, 2),
                IntentClass.DEMAND_RESPONSE,
                hours(1, 2),
                new Bound.Watts(null, Power.ofWatts(1_500_000)),
                new Origin.Told("demand response"));

        assertThat(source(ControlMode.REACTIVE).wishes(List.of(obligation), GROUP, grid("50", "50", "50")))
                .extracting(wish -> wish.value().levels())
                .containsExactly(LevelRange.of(2), LevelRange.of(1), LevelRange.of(2));
    }

    @Test
    @DisplayName(
            "follows the rules people have written, the lowest of those about a group, and names the one that ruled")
    void writtenRules() {
        StrikeContent everywhere = rule("flat 60", new Target.WholeSite(), "60");
        StrikeContent here = rule("careful", new Target.Groups(List.of(GROUP.id())), "100", "40");
        StrikeContent elsewhere = rule("other", new Target.Groups(List.of(new GroupId(new UUID(0, 5)))), "1");
        PlanningGrid grid = grid("50", "70", "30");
        EconomicSource source = source(
                ControlMode.REACTIVE, watch(1, everywhere, grid), watch(2, here, grid), watch(3, elsewhere, grid));

        assertThat(source.wishes(List.of(), GROUP, grid))
                .extracting(
                        limit -> limit.value().levels().lowest(),
                        limit -> limit.value().reason())
                .containsExactly(
                        tuple(
                                1,
                                "strike rule 'careful': 50.00 EUR/MWh is below 100.00 and not below 40.00"
                                        + " (overrules strike rule 'flat 60': 50.00 EUR/MWh is below 60.00)"),
                        tuple(
                                0,
                                "strike rule 'flat 60': 70.00 EUR/MWh is not below 60.00 (overrules strike rule"
                                        + " 'careful': 70.00 EUR/MWh is below 100.00 and not below 40.00)"),
                        tuple(2, "strike rule 'flat 60': 30.00 EUR/MWh is below 60.00"));
    }

    @Test
    @DisplayName("counts an adder as part of the price, and wants a margin beyond what power costs")
    void adderAndMargin() {
        StrikeContent rule = new StrikeContent(
                "net",
                new Target.WholeSite(),
                null,
                new Strikes.Automatic(BigDecimal.TEN),
                BigDecimal.valueOf(5),
                Patience.NONE);
        PlanningGrid grid = grid("64", "66");

        assertThat(source(ControlMode.REACTIVE, watch(1, rule, grid)).intents(GROUP, grid))
                .extracting(Intent::reason)
                .containsExactly(
                        "strike rule 'net': 69.00 EUR/MWh is below 70.00",
                        "strike rule 'net': 71.00 EUR/MWh is below 110.00 and not below 70.00");
    }

    private static StrikeContent rule(String name, Target target, String... strikes) {
        return new StrikeContent(
                name,
                target,
                null,
                new Strikes.Typed(EUR, Stream.of(strikes).map(BigDecimal::new).toList()),
                BigDecimal.ZERO,
                Patience.NONE);
    }

    private static StrikeWatch watch(int id, StrikeContent rule, PlanningGrid prices) {
        return new StrikeWatch(new ScheduleId(new UUID(1, id)), rule, prices);
    }

    private static List<String> reactions(String... prices) {
        return source(ControlMode.REACTIVE).intents(GROUP, grid(prices)).stream()
                .map(intent -> intent.bound().levelsOf(MINERS).lowest() + ": " + intent.reason())
                .toList();
    }

    private static EconomicSource source(ControlMode mode, StrikeWatch... rules) {
        RegisteredSite site = new RegisteredSite(
                new SiteId(new UUID(0, 1)),
                new TenantId(new UUID(0, 3)),
                "north",
                BERLIN,
                EUR,
                SiteLimits.NONE,
                MIDNIGHT,
                1);
        return new EconomicSource(site, mode, List.of(rules));
    }

    private static PlanningGrid grid(@Nullable String... prices) {
        List<Slot> slots = new ArrayList<>();
        for (String price : prices) {
            Interval hour = hours(slots.size(), slots.size() + 1);
            slots.add(new Slot(
                    hour,
                    price == null ? null : new Slot.PowerQuote(new BigDecimal(price), Finality.FINAL, MIDNIGHT),
                    BigDecimal.valueOf(48)));
        }
        return new PlanningGrid(slots, new LocalDays(BERLIN), EUR);
    }

    private static Interval hours(int from, int to) {
        return new Interval(MIDNIGHT.plus(HOUR.multipliedBy(from)), MIDNIGHT.plus(HOUR.multipliedBy(to)));
    }
}
