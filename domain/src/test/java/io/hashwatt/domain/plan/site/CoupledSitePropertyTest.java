package io.hashwatt.domain.plan.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.hashwatt.domain.fleet.FeederCap;
import io.hashwatt.domain.fleet.MinerGroup;
import io.hashwatt.domain.fleet.Placement;
import io.hashwatt.domain.fleet.Site;
import io.hashwatt.domain.fleet.SiteLimits;
import io.hashwatt.domain.kernel.CurrencyCode;
import io.hashwatt.domain.kernel.Money;
import io.hashwatt.domain.kernel.Power;
import io.hashwatt.domain.plan.grid.PlanningGrid;
import io.hashwatt.domain.plan.group.GroupPlan;
import io.hashwatt.domain.plan.group.GroupTask;
import io.hashwatt.domain.plan.group.LimitCheck;
import io.hashwatt.domain.plan.group.RandomTask;
import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Groups that share caps, on random small sites")
class CoupledSitePropertyTest {

    private static final int SITES = 5_500;
    private static final CurrencyCode EUR = new CurrencyCode("EUR");

    private record Case(long seed, Site site, List<GroupTask> tasks, PlanningGrid grid) {

        static Case of(long seed) {
            Random random = new Random(seed);
            int groups = 2 + random.nextInt(2);
            PlanningGrid grid = RandomTask.seeded(seed)
                    .withSlots(groups == 2 ? 5 : 3)
                    .withPrices(-20, 110)
                    .grid();
            List<GroupTask> tasks = new ArrayList<>();
            for (int i = 0; i < groups; i++) {
                RandomTask maker = RandomTask.seeded(seed * 31 + i);
                GroupTask task = (seed % 3 == 0 ? maker.withLevelChanges() : maker).task(grid);
                tasks.add(named(task, "group " + i, i % 2 == 0 ? "North" : "South"));
            }
            Power top = tasks.stream()
                    .map(task -> task.group().powerAt(task.group().topLevel()))
                    .reduce(Power.NONE, Power::plus);
            Power base = seed % 4 == 0 ? share(top, 5) : Power.NONE;
            List<FeederCap> feeders = seed % 5 == 0 ? List.of(new FeederCap("North", share(top, 35))) : List.of();
            Power cap = share(top, 20 + random.nextInt(60));
            List<MinerGroup> all = tasks.stream().map(GroupTask::group).toList();
            return new Case(
                    seed,
                    new Site(ZoneId.of("Europe/Berlin"), EUR, new SiteLimits(cap, feeders, base), all),
                    tasks,
                    grid);
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

        static Power share(Power power, int percent) {
            return new Power(power.watts().multiply(BigDecimal.valueOf(percent)).movePointLeft(2));
        }

        Case withCap(Power cap) {
            SiteLimits limits =
                    new SiteLimits(cap, site.limits().feeders(), site.limits().baseLoad());
            Site other = new Site(site.zone(), site.currency(), limits, site.groups());
            return new Case(seed, other, tasks, grid);
        }

        /** Empty: a group has no plan within its own limits. */
        Optional<SitePlan> planned() {
            return SitePlanner.plan(site, tasks, grid) instanceof SitePlanner.Outcome.Planned(SitePlan plan)
                    ? Optional.of(plan)
                    : Optional.empty();
        }

        PlanningGrid cut() {
            return GroupTask.cut(grid, tasks);
        }

        /** Whether nothing that is wanted, and no limit of a group, had to yield to a cap. */
        boolean keepsItsLimits(SitePlan plan) {
            return plan.groups().stream().map(GroupPlan::task).toList().equals(tasks);
        }

        boolean isSmall() {
            return cut().size() <= 6;
        }
    }

    @Test
    @DisplayName("are planned as well as they can be and known to be, and the bound is never below the best")
    void gapAndBound() {
        int coupled = 0;
        int exact = 0;
        int closed = 0;
        for (long seed = 0; seed < SITES; seed++) {
            Case one = Case.of(seed);
            Optional<SitePlan> planned = one.planned();
            if (planned.isEmpty() || planned.get().coupling() == null || !one.isSmall()) {
                continue;
            }
            SitePlan plan = planned.get();
            Optional<BigDecimal> best = new CoupledBruteForce(one.site(), one.tasks(), one.cut()).profit();
            if (best.isEmpty()) {
                continue;
            }
            coupled++;
            assertThat(plan.bound().amount()).as("bound, seed %d", seed).isGreaterThanOrEqualTo(best.get());
            assertThat(plan.profit().amount()).as("profit, seed %d", seed).isLessThanOrEqualTo(best.get());
            assertThat(best.get().subtract(plan.profit().amount()))
                    .as("gap, seed %d", seed)
                    .isLessThanOrEqualTo(plan.gap().amount());
            closed += plan.gap().amount().compareTo(new BigDecimal("0.00001")) <= 0 ? 1 : 0;
            exact += best.get().subtract(plan.profit().amount()).compareTo(new BigDecimal("0.000001")) <= 0 ? 1 : 0;
        }
        assertThat(coupled).isGreaterThan(2_000);
        assertThat(exact).as("best plans found").isEqualTo(coupled);
        assertThat(closed).as("and known to be the best").isEqualTo(coupled);
    }

    @Test
    @DisplayName("get the same plan whenever they are planned")
    void determinism() {
        for (long seed = 0; seed < 200; seed++) {
            Case one = Case.of(seed);
            assertThat(levels(one)).as("seed %d", seed).isEqualTo(levels(one));
        }
    }

    private static List<String> levels(Case one) {
        return one.planned().stream()
                .flatMap(plan -> plan.groups().stream())
                .map(group -> Arrays.toString(group.levels()))
                .toList();
    }

    @Test
    @DisplayName("obey every cap and every limit of their own; without a plan that does, the caps come first")
    void limits() {
        for (long seed = 0; seed < 1_500; seed++) {
            Case one = Case.of(seed);
            Optional<SitePlan> planned = one.planned();
            if (planned.isEmpty()) {
                continue;
            }
            SitePlan plan = planned.get();
            boolean off = CoupledBruteForce.isUnderCaps(
                    one.site(),
                    one.tasks().stream().map(task -> off(task, one.cut())).toList());
            assertThat(plan.capExceedances().isEmpty()).as("seed %d", seed).isEqualTo(off);
            assertThat(plan.groups())
                    .as("seed %d", seed)
                    .allMatch(group -> LimitCheck.firstBreach(group).isEmpty());
        }
    }

    private static GroupPlan off(GroupTask task, PlanningGrid grid) {
        return new GroupPlan(task, grid, new byte[grid.size()]);
    }

    @Test
    @DisplayName("that no cap is in the way of are planned as if there were none")
    void uncoupled() {
        for (long seed = 0; seed < 300; seed++) {
            Case one = Case.of(seed);
            if (SitePlanner.plan(one.site(), one.tasks(), one.grid(), CapUse.REPORTED)
                            instanceof SitePlanner.Outcome.Planned(SitePlan apart)
                    && apart.capExceedances().isEmpty()) {
                SitePlan together = one.planned().orElseThrow();
                assertThat(together.coupling()).isNull();
                assertThat(together.gap()).isEqualTo(Money.zero(EUR));
                assertThat(together.profit()).isEqualTo(apart.profit());
            }
        }
    }

    @Test
    @DisplayName("never earn more under a tighter cap than a wider one allows")
    void tighterCaps() {
        for (long seed = 0; seed < 300; seed++) {
            Case wide = Case.of(seed);
            Case tight = wide.withCap(
                    Case.share(Objects.requireNonNull(wide.site().limits().powerCap()), 90));
            Optional<SitePlan> more = wide.planned();
            Optional<SitePlan> less = tight.planned();
            if (more.isPresent() && less.isPresent() && tight.keepsItsLimits(less.get())) {
                assertThat(less.get().profit())
                        .as("seed %d", seed)
                        .isLessThanOrEqualTo(more.get().bound());
            }
        }
    }
}
