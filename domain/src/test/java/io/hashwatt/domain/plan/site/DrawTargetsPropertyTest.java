package io.hashwatt.domain.plan.site;

import static io.hashwatt.domain.kernel.Amounts.EUR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.hashwatt.domain.fleet.DrawTarget;
import io.hashwatt.domain.fleet.FeederCap;
import io.hashwatt.domain.fleet.MinerGroup;
import io.hashwatt.domain.fleet.Placement;
import io.hashwatt.domain.fleet.Site;
import io.hashwatt.domain.fleet.SiteLimits;
import io.hashwatt.domain.fleet.Validity;
import io.hashwatt.domain.kernel.CalendarWindow;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.kernel.Power;
import io.hashwatt.domain.kernel.Timed;
import io.hashwatt.domain.market.tariff.PaidBlock;
import io.hashwatt.domain.market.tariff.PriceLine;
import io.hashwatt.domain.market.tariff.TariffStep;
import io.hashwatt.domain.plan.grid.PlanningGrid;
import io.hashwatt.domain.plan.group.GroupTask;
import io.hashwatt.domain.plan.group.LimitCheck;
import io.hashwatt.domain.plan.group.RandomTask;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.Month;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Floors, soft limits and take-or-pay blocks, on random small sites")
class DrawTargetsPropertyTest {

    private static final int SITES = 1_900;
    private static final int MOST_SLOTS = 6;
    /** What two ways of adding up the same amounts differ by. */
    private static final double ROUNDING = 1e-9;
    /** Nobody looks closer; in EUR. */
    private static final double CLOSE = 1e-4;

    private record Case(Site site, List<GroupTask> tasks, PlanningGrid grid) {

        static Case of(long seed) {
            Random random = new Random(seed);
            int groups = 2 + random.nextInt(2);
            RandomTask slots = RandomTask.seeded(seed).withSlots(groups == 2 ? 4 : 3);
            PlanningGrid prices = (seed % 7 == 0 ? slots.withHoles() : slots)
                    .withPrices(-20, 130)
                    .grid();
            List<GroupTask> tasks = new ArrayList<>();
            for (int i = 0; i < groups; i++) {
                RandomTask maker = RandomTask.seeded(seed * 31 + i);
                GroupTask task = (seed % 3 == 0 ? maker.withLevelChanges() : maker).task(prices);
                tasks.add(named(task, "group " + i, i % 2 == 0 ? "North" : "South"));
            }
            Power top = tasks.stream()
                    .map(task -> task.group().powerAt(task.group().topLevel()))
                    .reduce(Power.NONE, Power::plus);
            SiteLimits limits = new SiteLimits(
                            random.nextInt(3) == 0 ? share(top, 40 + random.nextInt(70)) : null,
                            List.of(new FeederCap("North", share(top, 30 + random.nextInt(70)))),
                            random.nextInt(4) == 0 ? share(top, 15) : Power.NONE)
                    .aimingAt(seed % 4 == 1 ? List.of() : targets(top, prices, random));
            PlanningGrid grid = seed % 2 == 0 ? prices : prices.paying(blocks(top, prices, new Random(-seed)));
            return new Case(
                    new Site(
                            ZoneId.of("Europe/Berlin"),
                            EUR,
                            limits,
                            tasks.stream().map(GroupTask::group).toList()),
                    tasks,
                    grid);
        }

        private static List<DrawTarget> targets(Power top, PlanningGrid grid, Random random) {
            List<DrawTarget> targets = new ArrayList<>();
            for (int i = 1 + random.nextInt(3); i > 0; i--) {
                targets.add(new DrawTarget(
                        random.nextInt(4) == 0 ? "North" : null,
                        random.nextBoolean() ? DrawTarget.Side.AT_LEAST : DrawTarget.Side.AT_MOST,
                        share(top, 10 + random.nextInt(80)),
                        random.nextInt(5) == 0
                                ? new BigDecimal("3000")
                                : BigDecimal.valueOf(1 + random.nextInt(12_000), 2),
                        when(grid, random)));
            }
            return targets;
        }

        /** One until some time, and another one of another power behind it. */
        private static List<Timed<PaidBlock>> blocks(Power top, PlanningGrid grid, Random random) {
            Interval period = grid.period();
            Instant middle = period.start().plus(period.length().dividedBy(1 + random.nextInt(3)));
            List<Timed<PaidBlock>> blocks = new ArrayList<>();
            blocks.add(new Timed<>(new Interval(period.start(), middle), block(top, random)));
            if (middle.isBefore(period.end()) && random.nextBoolean()) {
                blocks.add(new Timed<>(new Interval(middle, period.end()), block(top, random)));
            }
            return blocks;
        }

        private static PaidBlock block(Power top, Random random) {
            return new PaidBlock(
                    new TariffStep.Block(
                            share(top, 10 + random.nextInt(100)), BigDecimal.valueOf(48), TariffStep.Unused.LOST),
                    new PriceLine(new BigDecimal("1.19"), BigDecimal.valueOf(random.nextInt(5_000), 2)));
        }

        private static Validity when(PlanningGrid grid, Random random) {
            if (random.nextBoolean()) {
                int from = random.nextInt(grid.size());
                int to = from + random.nextInt(grid.size() - from);
                return new Validity.Once(new Interval(
                        grid.slot(from).interval().start(),
                        grid.slot(to).interval().end()));
            }
            return new Validity.Recurring(new CalendarWindow(
                    EnumSet.allOf(DayOfWeek.class),
                    EnumSet.allOf(Month.class),
                    LocalTime.of(random.nextInt(3) * 11, 0),
                    LocalTime.of(random.nextInt(24), 30 * random.nextInt(2))));
        }

        private static GroupTask named(GroupTask task, String name, String feeder) {
            MinerGroup group = task.group();
            MinerGroup named = new MinerGroup(
                    name,
                    group.miners(),
                    group.levels(),
                    group.limits(),
                    group.startCost(),
                    group.defaultLevel(),
                    Placement.of(feeder, List.of()));
            return new GroupTask(named, task.initial(), task.limits());
        }

        private static Power share(Power power, int percent) {
            return new Power(power.watts().multiply(BigDecimal.valueOf(percent)).movePointLeft(2));
        }

        Case aimingAt(List<DrawTarget> targets) {
            Site other = new Site(site.zone(), site.currency(), site.limits().aimingAt(targets), site.groups());
            return new Case(other, tasks, grid);
        }

        Optional<SitePlan> planned() {
            return SitePlanner.plan(site, tasks, grid) instanceof SitePlanner.Outcome.Planned(SitePlan plan)
                    ? Optional.of(plan)
                    : Optional.empty();
        }

        PlanningGrid cut() {
            return GroupTask.cut(
                    SiteCaps.of(site, grid.period(), List.of(), grid.takeOrPay())
                            .cut(grid),
                    tasks);
        }
    }

    @Test
    @DisplayName("are weighed against what they cost as well as they can be, and the bound is never below the best")
    void gapAndBound() {
        int coupled = 0;
        int missed = 0;
        int unused = 0;
        for (long seed = 0; seed < SITES; seed++) {
            Case one = Case.of(seed);
            Optional<SitePlan> planned = one.planned();
            if (planned.isEmpty() || one.cut().size() > MOST_SLOTS || one.cut().hasHoles()) {
                continue;
            }
            SitePlan plan = planned.get();
            double best = new TargetsBruteForce(one.site(), one.tasks(), one.cut()).profit();
            if (Double.isInfinite(best)) {
                continue;
            }
            if (plan.coupling() != null) {
                coupled++;
                assertThat(plan.coupling().isAimed())
                        .as("aimed, seed %d", seed)
                        .isEqualTo(SiteCaps.of(
                                        one.site(),
                                        one.grid().period(),
                                        List.of(),
                                        one.cut().takeOrPay())
                                .canMiss());
            }
            missed += plan.penalty().signum() > 0 ? 1 : 0;
            unused +=
                    plan.targetMisses().stream().anyMatch(miss -> miss.target().isBlock()) ? 1 : 0;
            double profit = plan.profit().amount().doubleValue();
            double bound = plan.bound().amount().doubleValue();
            assertThat(bound).as("bound, seed %d", seed).isGreaterThanOrEqualTo(best - ROUNDING);
            assertThat(profit).as("profit, seed %d", seed).isCloseTo(best, within(CLOSE));
            assertThat(bound - profit).as("gap, seed %d", seed).isLessThan(CLOSE);
        }
        assertThat(coupled).isGreaterThan(900);
        assertThat(missed).isGreaterThan(500);
        assertThat(unused).isGreaterThan(300);
    }

    @Test
    @DisplayName("cost what is missing or too much, and never keep a group from its own limits or a cap")
    void penalties() {
        for (long seed = 0; seed < 500; seed++) {
            Case one = Case.of(seed);
            Optional<SitePlan> planned = one.planned();
            if (planned.isEmpty()) {
                continue;
            }
            SitePlan plan = planned.get();
            if (plan.groups().stream()
                    .allMatch(group -> group.grid().size() == one.cut().size())) {
                assertThat(plan.penalty().amount().doubleValue())
                        .as("seed %d", seed)
                        .isCloseTo(new PenaltyCheck(one.site(), one.cut()).of(plan.groups()), within(ROUNDING));
            }
            assertThat(plan.groups())
                    .as("seed %d", seed)
                    .allMatch(group -> LimitCheck.firstBreach(group).isEmpty());
        }
    }

    @Test
    @DisplayName("that were not planned for bound nothing: a plan that pays for them is not the best by itself")
    void notPlannedFor() {
        int paying = 0;
        for (long seed = 0; seed < 300; seed++) {
            Case one = Case.of(seed);
            if (SitePlanner.plan(one.site(), one.tasks(), one.cut(), CapUse.REPORTED)
                            instanceof SitePlanner.Outcome.Planned(SitePlan apart)
                    && apart.capExceedances().isEmpty()) {
                SitePlan together = one.planned().orElse(apart);
                assertThat(apart.bound()).as("seed %d", seed).isGreaterThanOrEqualTo(together.profit());
                paying += together.profit().compareTo(apart.profit()) > 0 ? 1 : 0;
            }
        }
        assertThat(paying).isGreaterThan(50);
    }

    @Test
    @DisplayName("that nobody can miss change nothing")
    void outOfReach() {
        for (long seed = 0; seed < 300; seed++) {
            Case one = Case.of(seed);
            Case without = one.aimingAt(List.of());
            Case kept = one.aimingAt(List.of(new DrawTarget(
                    null,
                    DrawTarget.Side.AT_MOST,
                    Power.ofWatts(1_000_000_000),
                    BigDecimal.TEN,
                    new Validity.Once(one.grid().period()))));
            assertThat(levels(kept)).as("seed %d", seed).isEqualTo(levels(without));
        }
    }

    private static List<String> levels(Case one) {
        return one.planned().stream()
                .flatMap(plan -> plan.groups().stream())
                .map(group -> Arrays.toString(group.levels()))
                .toList();
    }
}
