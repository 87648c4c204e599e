package io.hashwatt.domain.plan.site;

import static io.hashwatt.domain.kernel.Amounts.EUR;
import static org.assertj.core.api.Assertions.assertThat;

import io.hashwatt.domain.fleet.MinerGroup;
import io.hashwatt.domain.fleet.Site;
import io.hashwatt.domain.fleet.SiteLimits;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.kernel.Power;
import io.hashwatt.domain.kernel.Timed;
import io.hashwatt.domain.plan.grid.PlanningGrid;
import io.hashwatt.domain.plan.grid.Slot;
import io.hashwatt.domain.plan.group.GroupPlan;
import io.hashwatt.domain.plan.group.GroupTask;
import io.hashwatt.domain.plan.group.LimitCheck;
import io.hashwatt.domain.plan.group.RandomTask;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Ceilings of a site that hold for a while, on random small sites")
class CeilingsPropertyTest {

    private static final Duration FIVE_MINUTES = Duration.ofMinutes(5);

    /** Two groups under ceilings that begin and end at any five minutes; every other site has a cap, too. */
    private record Case(Site site, List<GroupTask> tasks, PlanningGrid grid, List<Timed<Power>> ceilings) {

        static Case of(long seed) {
            Random random = new Random(seed);
            RandomTask grids = RandomTask.seeded(seed).withSlots(3).withPrices(-20, 110);
            PlanningGrid grid = (seed % 4 == 1 ? grids.withGaps() : grids).grid();
            List<GroupTask> tasks = new ArrayList<>();
            for (int i = 0; i < 2; i++) {
                tasks.add(named(RandomTask.seeded(seed * 31 + i).task(grid), "group " + i));
            }
            Power top = tasks.stream()
                    .map(task -> task.group().powerAt(task.group().topLevel()))
                    .reduce(Power.NONE, Power::plus);
            List<MinerGroup> groups = tasks.stream().map(GroupTask::group).toList();
            SiteLimits limits = seed % 2 == 0 ? SiteLimits.NONE : SiteLimits.of(share(top, 30 + random.nextInt(60)));
            Site site = new Site(ZoneId.of("Europe/Berlin"), EUR, limits, groups);
            List<Timed<Power>> ceilings = new ArrayList<>();
            for (int i = 0; i <= random.nextInt(2); i++) {
                ceilings.add(new Timed<>(part(grid.period(), random), share(top, 10 + random.nextInt(80))));
            }
            return new Case(site, tasks, grid, ceilings);
        }

        private static GroupTask named(GroupTask task, String name) {
            MinerGroup group = task.group();
            return new GroupTask(
                    new MinerGroup(
                            name,
                            group.miners(),
                            group.levels(),
                            group.limits(),
                            group.startCost(),
                            group.defaultLevel()),
                    task.initial(),
                    task.limits());
        }

        private static Interval part(Interval period, Random random) {
            int steps = (int) period.length().dividedBy(FIVE_MINUTES);
            int from = random.nextInt(steps);
            return Interval.of(
                    period.start().plus(FIVE_MINUTES.multipliedBy(from)),
                    FIVE_MINUTES.multipliedBy(1 + random.nextInt(steps - from)));
        }

        static Power share(Power power, int percent) {
            return new Power(power.watts().multiply(BigDecimal.valueOf(percent)).movePointLeft(2));
        }

        /** What there is room for at an instant; empty: anything. */
        Optional<Power> room(Instant at) {
            return Stream.concat(
                            Optional.ofNullable(site.limits().powerCap()).stream(),
                            ceilings.stream()
                                    .filter(ceiling -> ceiling.interval().contains(at))
                                    .map(Timed::value))
                    .min(Comparator.naturalOrder());
        }

        boolean isUnderCaps(SitePlan plan) {
            return DrawCheck.firstAbove(plan, group -> true, this::room, FIVE_MINUTES)
                    .isEmpty();
        }

        Optional<SitePlan> planned() {
            return SitePlanner.plan(site, tasks, grid, ceilings, CapUse.OBEYED, TimeLimit.NONE)
                            instanceof SitePlanner.Outcome.Planned(SitePlan plan)
                    ? Optional.of(plan)
                    : Optional.empty();
        }

        /** The slots, cut where there is room for more or less than just before. */
        PlanningGrid cut() {
            return GroupTask.cut(
                    grid.cutAtInstants(ceilings.stream()
                            .flatMap(ceiling -> Stream.of(
                                    ceiling.interval().start(),
                                    ceiling.interval().end()))
                            .filter(at -> !room(at).equals(room(at.minusMillis(1))))),
                    tasks);
        }
    }

    @Test
    @DisplayName("are never exceeded, at any instant, unless by what cannot be switched off; and exceedances are told")
    void obeyed() {
        int kept = 0;
        for (long seed = 0; seed < 1_500; seed++) {
            Case one = Case.of(seed);
            Optional<SitePlan> planned = one.planned();
            if (planned.isEmpty()) {
                continue;
            }
            SitePlan plan = planned.get();
            PlanningGrid cut = one.cut();
            SitePlan off = new SitePlan(
                    one.site(),
                    one.tasks().stream()
                            .map(task -> new GroupPlan(task, cut, new byte[cut.size()]))
                            .toList());
            boolean canBeKept = one.isUnderCaps(off);
            assertThat(one.isUnderCaps(plan)).as("seed %d", seed).isEqualTo(canBeKept);
            assertThat(plan.capExceedances().isEmpty()).as("seed %d", seed).isEqualTo(canBeKept);
            assertThat(plan.groups())
                    .as("seed %d", seed)
                    .allMatch(group -> LimitCheck.firstBreach(group).isEmpty());
            kept += plan.coupling() != null && canBeKept ? 1 : 0;
        }
        assertThat(kept).isGreaterThan(800);
    }

    @Test
    @DisplayName("cost no more than they must: no plan on the cut slots earns more than the one that is made")
    void best() {
        int coupled = 0;
        for (long seed = 0; seed < 1_500; seed++) {
            Case one = Case.of(seed);
            Optional<SitePlan> planned = one.planned();
            PlanningGrid cut = one.cut();
            if (planned.isEmpty()
                    || planned.get().coupling() == null
                    || cut.size() > 6
                    || cut.slots().stream().anyMatch(slot -> !slot.isPriced())) {
                continue;
            }
            SitePlan plan = planned.get();
            Optional<BigDecimal> best = new CoupledBruteForce(one.site(), one.tasks(), cut, one.ceilings()).profit();
            if (best.isPresent()) {
                coupled++;
                assertThat(plan.profit().amount())
                        .as("seed %d", seed)
                        .isBetween(best.get().subtract(new BigDecimal("0.000001")), best.get());
                assertThat(plan.bound().amount()).as("seed %d", seed).isGreaterThanOrEqualTo(best.get());
            }
        }
        assertThat(coupled).isGreaterThan(400);
    }

    @Test
    @DisplayName("cut slots where they begin and end, and only there")
    void cuts() {
        for (long seed = 0; seed < 300; seed++) {
            Case one = Case.of(seed);
            one.planned()
                    .filter(plan -> plan.coupling() != null)
                    .ifPresent(plan -> assertThat(one.cut().slots().stream()
                                    .map(Slot::interval)
                                    .map(Interval::start))
                            .containsAll(plan.groups().stream()
                                    .flatMap(group -> group.grid().slots().stream())
                                    .filter(Slot::isPriced)
                                    .map(slot -> slot.interval().start())
                                    .toList()));
        }
    }
}
