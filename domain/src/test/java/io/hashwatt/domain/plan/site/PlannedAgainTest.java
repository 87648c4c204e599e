package io.hashwatt.domain.plan.site;

import static io.hashwatt.domain.kernel.Amounts.EUR;
import static org.assertj.core.api.Assertions.assertThat;

import io.hashwatt.domain.fleet.GroupState;
import io.hashwatt.domain.fleet.Site;
import io.hashwatt.domain.fleet.SiteLimits;
import io.hashwatt.domain.kernel.Timed;
import io.hashwatt.domain.plan.grid.PlanningGrid;
import io.hashwatt.domain.plan.group.GroupPlan;
import io.hashwatt.domain.plan.group.GroupRules;
import io.hashwatt.domain.plan.group.GroupTask;
import io.hashwatt.domain.plan.group.OpenLevels;
import io.hashwatt.domain.plan.group.RandomTask;
import io.hashwatt.domain.plan.group.RunState;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A plan that is made again at the same prices some slots later")
class PlannedAgainTest {

    private static final int[] LATER = {1, 10, 20, 40};
    private static final BigDecimal LITTLE = new BigDecimal("0.00001");

    /** A plan from then on, and the one that was made again. */
    private record Again(SitePlan before, SitePlan again) {

        boolean isTheSame() {
            return levels(before).equals(levels(again));
        }

        private static List<String> levels(SitePlan plan) {
            return plan.groups().stream()
                    .map(group -> Arrays.toString(group.levels()))
                    .toList();
        }
    }

    @Test
    @DisplayName("under a cap that binds goes on as it was, unless another one earns more")
    void underCap() {
        int same = 0;
        for (int day = 0; day < 5; day++) {
            SitePlan plan = planned(TightSite.of(day), TightSite.running(TightSite.of(day)), TightSite.prices(day));
            assertThat(plan.coupling()).isNotNull();
            for (int later : LATER) {
                Again replanned = again(plan, later);
                if (replanned.isTheSame()) {
                    same++;
                } else {
                    assertThat(replanned.again().profit())
                            .as("day %d, %d slots later", day, later)
                            .isGreaterThan(replanned
                                    .before()
                                    .profit()
                                    .plus(replanned.before().profit().times(LITTLE)));
                }
            }
        }
        assertThat(same).isGreaterThan(5 * LATER.length / 2);
    }

    @Test
    @DisplayName("for longer than it was planned before is worth no less than one that does not know that plan")
    void reachesLess() {
        for (int number = 0; number < 5; number++) {
            SitePlan again = plannedForLonger(number, true);
            SitePlan anew = plannedForLonger(number, false);

            assertThat(again.coupling()).isNotNull();
            assertThat(again.profit())
                    .as("day %d", number)
                    .isGreaterThanOrEqualTo(anew.profit().minus(anew.profit().times(LITTLE)));
        }
    }

    private static SitePlan plannedForLonger(int number, boolean isKnown) {
        Site site = TightSite.of(number);
        PlanningGrid day = TightSite.prices(number);
        SitePlan plan =
                planned(site, TightSite.running(site), day.withSlots(day.slots().subList(0, 60)));
        List<GroupTask> tasks = plan.groups().stream()
                .map(group -> isKnown ? standing(group, 59).after(levels(group)) : standing(group, 59))
                .toList();
        return planned(site, tasks, day.withSlots(day.slots().subList(59, TightSite.SLOTS)));
    }

    @Test
    @DisplayName("is another one where the plan from before is above a cap by now")
    void lowerCap() {
        SitePlan plan = planned(TightSite.of(0), TightSite.running(TightSite.of(0)), TightSite.prices(0));
        List<GroupTask> known = plan.groups().stream()
                .map(group -> group.task().after(levels(group)))
                .toList();

        SitePlan again = planned(TightSite.capped(plan.site().groups(), 40), known, TightSite.prices(0));

        assertThat(again.capExceedances()).isEmpty();
        assertThat(again.profit()).isLessThan(plan.profit());
    }

    @Test
    @DisplayName("of a group by itself always goes on as it was, also where many plans are worth the same")
    void byItself() {
        for (long seed = 0; seed < 3_000; seed++) {
            PlanningGrid grid =
                    RandomTask.seeded(seed).withSlots(12).withPrices(40, 44).grid();
            GroupTask task = (seed % 2 == 0
                            ? RandomTask.seeded(seed)
                            : RandomTask.seeded(seed).withLevelChanges())
                    .task(grid);
            Site site = new Site(grid.days().zone(), EUR, SiteLimits.NONE, List.of(task.group()));
            if (SitePlanner.plan(site, List.of(task), grid) instanceof SitePlanner.Outcome.Planned(SitePlan plan)) {
                int later = 1 + (int) (seed % 5);
                assertThat(again(plan, later).isTheSame()).as("seed %d", seed).isTrue();
            }
        }
    }

    private static Again again(SitePlan plan, int later) {
        PlanningGrid grid = plan.groups().getFirst().grid();
        PlanningGrid rest = grid.withSlots(grid.slots().subList(later, grid.size()));
        List<GroupTask> tasks = plan.groups().stream()
                .map(group -> standing(group, later).after(levels(group)))
                .toList();
        List<GroupPlan> before = IntStream.range(0, tasks.size())
                .mapToObj(group -> new GroupPlan(
                        tasks.get(group),
                        rest,
                        Arrays.copyOfRange(plan.groups().get(group).levels(), later, grid.size())))
                .toList();
        return new Again(new SitePlan(plan.site(), before), planned(plan.site(), tasks, rest));
    }

    private static SitePlan planned(Site site, List<GroupTask> tasks, PlanningGrid grid) {
        return ((SitePlanner.Outcome.Planned) SitePlanner.plan(site, tasks, grid)).plan();
    }

    private static List<Timed<Integer>> levels(GroupPlan plan) {
        return IntStream.range(0, plan.grid().size())
                .mapToObj(slot -> new Timed<>(plan.grid().slot(slot).interval(), plan.level(slot)))
                .toList();
    }

    /** The group as it stands when it has followed its plan for so many slots. */
    private static GroupTask standing(GroupPlan plan, int slots) {
        PlanningGrid grid = plan.grid();
        GroupRules rules = new OpenLevels(plan.task(), grid).rules();
        RunState state = GroupRules.initial(plan.task(), grid);
        for (int slot = 0; slot < slots; slot++) {
            state = rules.enter(state, slot, plan.level(slot));
        }
        long now = grid.startMillis(slots);
        GroupState standing = new GroupState(
                state.level(),
                Duration.ofMillis(now - state.since()),
                Duration.ofMillis(now - state.levelSince()),
                state.startsOn(grid.dayNumber(slots)));
        return new GroupTask(plan.group(), standing, plan.task().limits());
    }
}
