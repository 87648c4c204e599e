package io.hashwatt.domain.plan.site;

import static io.hashwatt.domain.kernel.Amounts.EUR;
import static org.assertj.core.api.Assertions.assertThat;

import io.hashwatt.domain.fleet.GroupState;
import io.hashwatt.domain.fleet.MinerGroup;
import io.hashwatt.domain.fleet.PowerLevel;
import io.hashwatt.domain.fleet.Site;
import io.hashwatt.domain.fleet.SiteLimits;
import io.hashwatt.domain.fleet.StartCost;
import io.hashwatt.domain.fleet.TransitionLimits;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.kernel.LocalDays;
import io.hashwatt.domain.kernel.Power;
import io.hashwatt.domain.kernel.Timed;
import io.hashwatt.domain.market.Finality;
import io.hashwatt.domain.plan.grid.PlanningGrid;
import io.hashwatt.domain.plan.grid.Slot;
import io.hashwatt.domain.plan.group.GroupPlan;
import io.hashwatt.domain.plan.group.GroupRules;
import io.hashwatt.domain.plan.group.GroupTask;
import io.hashwatt.domain.plan.group.OpenLevels;
import io.hashwatt.domain.plan.group.RandomTask;
import io.hashwatt.domain.plan.group.RunState;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A plan that is made again at the same prices some slots later")
class PlannedAgainTest {

    private static final int GROUPS = 16;
    private static final int SLOTS = 96;
    private static final int[] LATER = {1, 10, 20, 40};
    private static final Instant MIDNIGHT = Instant.parse("2026-01-12T23:00:00Z");
    private static final Duration QUARTER = Duration.ofMinutes(15);
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
            SitePlan plan = planned(site(day), tasks(site(day)), prices(day));
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
    @DisplayName("where it does not reach goes on as it was up to its end")
    void reachesLess() {
        PlanningGrid day = prices(0);
        SitePlan plan =
                planned(site(0), tasks(site(0)), day.withSlots(day.slots().subList(0, 60)));
        List<GroupTask> known = plan.groups().stream()
                .map(group -> standing(group, 59).after(levels(group)))
                .toList();

        SitePlan again = planned(plan.site(), known, day.withSlots(day.slots().subList(59, SLOTS)));

        assertThat(again.coupling()).isNotNull();
        assertThat(again.groups().stream().map(group -> group.level(0)))
                .isEqualTo(plan.groups().stream().map(group -> group.level(59)).toList());
    }

    @Test
    @DisplayName("is another one where the plan from before is above a cap by now")
    void lowerCap() {
        SitePlan plan = planned(site(0), tasks(site(0)), prices(0));
        List<GroupTask> known = plan.groups().stream()
                .map(group -> group.task().after(levels(group)))
                .toList();

        SitePlan again = planned(capped(plan.site().groups(), 40), known, prices(0));

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

    private static List<GroupTask> tasks(Site site) {
        return site.groups().stream()
                .map(group -> new GroupTask(group, new GroupState(group.topLevel(), null, 0), List.of()))
                .toList();
    }

    private static Site site(int day) {
        return capped(
                IntStream.range(day * GROUPS, (day + 1) * GROUPS)
                        .mapToObj(PlannedAgainTest::group)
                        .toList(),
                55);
    }

    private static Site capped(List<MinerGroup> groups, int percent) {
        Power top =
                groups.stream().map(group -> group.powerAt(group.topLevel())).reduce(Power.NONE, Power::plus);
        Power cap = new Power(top.watts().multiply(BigDecimal.valueOf(percent)).movePointLeft(2));
        return new Site(ZoneId.of("Europe/Berlin"), EUR, SiteLimits.of(cap), groups);
    }

    /** Two hours up, one down, 5 to 24 a start; no two are alike. */
    private static MinerGroup group(int number) {
        int top = 3_000 + number;
        return new MinerGroup(
                "group " + number,
                100,
                List.of(
                        PowerLevel.of("off", 15, "0"),
                        level("70 %", top * 70 / 100, "15.5"),
                        level("85 %", top * 85 / 100, "17"),
                        level("100 %", top, "18.5")),
                TransitionLimits.NONE.withMinimumUp(Duration.ofHours(2)).withMinimumDown(Duration.ofHours(1)),
                StartCost.flat(BigDecimal.valueOf(5 + number % 20)),
                0);
    }

    private static PowerLevel level(String name, int watts, String joulesPerTerahash) {
        return PowerLevel.of(
                name,
                watts,
                BigDecimal.valueOf(watts)
                        .divide(new BigDecimal(joulesPerTerahash), 3, RoundingMode.HALF_EVEN)
                        .toString());
    }

    /** Two peaks a day, a hole at noon, and noise, from a seed. */
    private static PlanningGrid prices(int day) {
        Random random = new Random(day);
        List<Slot> slots = IntStream.range(0, SLOTS)
                .mapToObj(slot -> {
                    Interval interval = Interval.of(MIDNIGHT.plus(QUARTER.multipliedBy(slot)), QUARTER);
                    double hour = slot / 4.0;
                    double price = 85
                            + 35 * bump(hour, 8, 1.5)
                            + 60 * bump(hour, 19, 2)
                            - 60 * bump(hour, 13, 2.5)
                            + 6 * random.nextGaussian();
                    return new Slot(
                            interval,
                            new Slot.PowerQuote(
                                    BigDecimal.valueOf(price).setScale(2, RoundingMode.HALF_EVEN),
                                    Finality.FINAL,
                                    MIDNIGHT),
                            BigDecimal.valueOf(50));
                })
                .toList();
        return new PlanningGrid(slots, new LocalDays(ZoneId.of("Europe/Berlin")), EUR);
    }

    private static double bump(double hour, double centre, double width) {
        double distance = (hour - centre) / width;
        return Math.exp(-distance * distance / 2);
    }
}
