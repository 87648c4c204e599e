package io.hashwatt.domain.plan.group;

import static org.assertj.core.api.Assertions.assertThat;

import io.hashwatt.domain.fleet.GroupState;
import io.hashwatt.domain.fleet.MinerGroup;
import io.hashwatt.domain.fleet.RegisteredGroup;
import io.hashwatt.domain.fleet.RegisteredSite;
import io.hashwatt.domain.fleet.Site;
import io.hashwatt.domain.fleet.SiteLimits;
import io.hashwatt.domain.fleet.TransitionLimits;
import io.hashwatt.domain.kernel.CurrencyCode;
import io.hashwatt.domain.kernel.GroupId;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.kernel.SiteId;
import io.hashwatt.domain.kernel.TenantId;
import io.hashwatt.domain.kernel.Timed;
import io.hashwatt.domain.market.AdvancePrices;
import io.hashwatt.domain.market.QuotedHashprice;
import io.hashwatt.domain.plan.grid.PaidPrices;
import io.hashwatt.domain.plan.grid.PlanningGrid;
import io.hashwatt.domain.plan.replay.BacktestSetup;
import io.hashwatt.domain.plan.replay.GroupReplay;
import io.hashwatt.domain.plan.replay.Policy;
import io.hashwatt.domain.plan.replay.Sight;
import io.hashwatt.domain.plan.site.SitePlanner;
import io.hashwatt.domain.plan.strike.EconomicSource;
import io.hashwatt.domain.schedule.ControlMode;
import io.hashwatt.domain.schedule.Origin;
import io.hashwatt.domain.schedule.intent.Intent;
import io.hashwatt.domain.schedule.intent.IntentClass;
import io.hashwatt.domain.schedule.intent.RandomBound;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A group that is told its levels, whatever limits it has and whatever people decide,")
class FollowingPlannerPropertyTest {

    private static final int CASES = 2_000;
    private static final CurrencyCode EUR = new CurrencyCode("EUR");
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    private record Case(GroupTask task, PlanningGrid grid) {

        static Case of(long seed) {
            RandomTask any = RandomTask.seeded(seed).withSlots(8).withHoles().withGaps();
            RandomTask random = seed % 2 == 0 ? any : any.withLevelChanges();
            PlanningGrid grid = random.grid();
            GroupTask task = random.task(grid);
            return of(task.group(), task.initial(), decisions(task.group(), grid, new Random(seed)), grid);
        }

        /** Without limits of its own, and left alone by people. */
        static Case ofFreeGroup(long seed) {
            RandomTask random =
                    RandomTask.seeded(seed).withSlots(12).withHoles().withGaps();
            PlanningGrid grid = random.grid();
            GroupTask task = random.task(grid);
            MinerGroup group = task.group();
            MinerGroup free = new MinerGroup(
                    group.name(),
                    group.miners(),
                    group.levels(),
                    TransitionLimits.NONE,
                    group.startCost(),
                    group.defaultLevel());
            return of(free, task.initial(), List.of(), grid);
        }

        private static Case of(MinerGroup group, GroupState initial, List<Intent> decisions, PlanningGrid grid) {
            EconomicSource source = new EconomicSource(
                    new RegisteredSite(
                            new SiteId(new UUID(0, 9)),
                            new TenantId(new UUID(0, 8)),
                            "site",
                            BERLIN,
                            EUR,
                            SiteLimits.NONE,
                            Instant.EPOCH,
                            1),
                    ControlMode.REACTIVE,
                    List.of());
            RegisteredGroup registered = new RegisteredGroup(
                    new GroupId(new UUID(0, 7)),
                    new TenantId(new UUID(0, 8)),
                    new SiteId(new UUID(0, 9)),
                    group,
                    Instant.EPOCH,
                    1);
            List<Timed<LevelRule>> limits = LevelRule.over(grid.period(), decisions, group);
            return new Case(new GroupTask(group, initial, limits, source.wishes(decisions, registered, grid)), grid);
        }

        private static List<Intent> decisions(MinerGroup group, PlanningGrid grid, Random random) {
            List<Intent> intents = new ArrayList<>();
            for (int i = random.nextInt(4); i > 0; i--) {
                Instant from = grid.period().start().plus(Duration.ofMinutes(random.nextInt(240)));
                intents.add(new Intent(
                        new UUID(0, i),
                        IntentClass.values()[random.nextInt(3)],
                        Interval.of(from, Duration.ofMinutes(1 + random.nextInt(120))),
                        RandomBound.on(group, random),
                        new Origin.Told("reason " + i)));
            }
            return intents;
        }

        GroupPlan followed() {
            Site site = new Site(BERLIN, EUR, SiteLimits.NONE, List.of(task.group()));
            return ((SitePlanner.Outcome.Planned) SitePlanner.insist(site, List.of(task), grid))
                    .plan()
                    .groups()
                    .getFirst();
        }
    }

    @Test
    @DisplayName("does at every instant what people have decided, and breaks no limit that has not yielded to them")
    void obeys() {
        int held = 0;
        for (long seed = 0; seed < CASES; seed++) {
            Case one = Case.of(seed);
            GroupPlan plan = one.followed();

            assertThat(LimitCheck.firstBreach(plan)).as("seed " + seed).isEmpty();
            for (int slot = 0; slot < plan.grid().size(); slot++) {
                Interval interval = plan.grid().slot(slot).interval();
                int level = plan.level(slot);
                assertThat(one.task().limits())
                        .as("seed " + seed)
                        .noneMatch(limit -> limit.interval().overlaps(interval)
                                && !limit.value().levels().contains(level));
            }
            held += plan.task().limits().stream()
                            .anyMatch(limit -> limit.value().held())
                    ? 1
                    : 0;
        }
        assertThat(held).as("the cases are worth something").isBetween(CASES / 20, CASES - CASES / 20);
    }

    @Test
    @DisplayName(
            "does just what it is told where nothing speaks against it, and that is what the back-test's rule would do")
    void asTheBacktest() {
        for (long seed = 0; seed < CASES; seed++) {
            Case one = Case.ofFreeGroup(seed);
            GroupPlan plan = one.followed();
            GroupPlan replayed = replayed(one);

            assertThat(plan.profit()).as("seed " + seed).isEqualByComparingTo(replayed.profit());
            assertThat(plan.task().limits()).noneMatch(limit -> limit.value().held());
        }
    }

    /** Knows the price of the slot itself, as a plan does. */
    private static GroupPlan replayed(Case one) {
        BacktestSetup setup = new BacktestSetup(
                new Site(BERLIN, EUR, SiteLimits.NONE, List.of(one.task().group())),
                List.of(one.task()),
                PaidPrices.atMarket(one.grid()),
                new QuotedHashprice(EUR, List.of()),
                AdvancePrices.NONE,
                LocalTime.NOON,
                List.of());
        return new GroupReplay(setup, one.task(), setup.schedules().getFirst(), one.grid(), Sight.OF_THE_PRESENT)
                .under(Policy.STRIKE_LEVELS);
    }
}
