package io.hashwatt.domain.plan.site;

import static io.hashwatt.domain.kernel.Amounts.EUR;
import static org.assertj.core.api.Assertions.assertThat;

import io.hashwatt.domain.fleet.BaseLoadChange;
import io.hashwatt.domain.fleet.Derating;
import io.hashwatt.domain.fleet.FeederCap;
import io.hashwatt.domain.fleet.LoadSeries;
import io.hashwatt.domain.fleet.MinerGroup;
import io.hashwatt.domain.fleet.Placement;
import io.hashwatt.domain.fleet.Site;
import io.hashwatt.domain.fleet.SiteLimits;
import io.hashwatt.domain.fleet.Validity;
import io.hashwatt.domain.kernel.CalendarWindow;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.kernel.Power;
import io.hashwatt.domain.plan.grid.PlanningGrid;
import io.hashwatt.domain.plan.group.GroupPlan;
import io.hashwatt.domain.plan.group.GroupTask;
import io.hashwatt.domain.plan.group.RandomTask;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.Month;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Deratings and base loads by the calendar, on random sites over days of a clock change")
class DeratingsPropertyTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final Duration QUARTER = Duration.ofMinutes(15);
    private static final Instant SPRING = Instant.parse("2026-03-28T21:00:00Z");
    private static final Instant AUTUMN = Instant.parse("2026-10-24T20:00:00Z");

    private record Case(Site site, List<GroupTask> tasks, PlanningGrid grid) {

        static Case of(long seed) {
            Random random = new Random(seed);
            PlanningGrid grid = RandomTask.seeded(seed)
                    .startingAt(seed % 2 == 0 ? SPRING : AUTUMN)
                    .withSlots(12)
                    .withMinutes(60)
                    .withPrices(-20, 110)
                    .grid();
            List<GroupTask> tasks = new ArrayList<>();
            for (int i = 0; i < 3; i++) {
                GroupTask task = RandomTask.seeded(seed * 31 + i).task(grid);
                tasks.add(new GroupTask(named(task.group(), "group " + i, i), task.initial(), List.of()));
            }
            Power top = top(tasks);
            SiteLimits limits = new SiteLimits(
                            share(top, 50 + random.nextInt(50)),
                            List.of(new FeederCap("North", share(top, 40 + random.nextInt(40)))),
                            share(top, random.nextInt(10)))
                    .changing(
                            List.of(
                                    new Derating(null, share(top, 20 + random.nextInt(30)), when(grid, random)),
                                    new Derating(null, share(top, 20 + random.nextInt(30)), when(grid, random)),
                                    new Derating("North", share(top, 10 + random.nextInt(30)), when(grid, random))),
                            List.of(
                                    new BaseLoadChange(share(top, random.nextInt(40)), when(grid, random)),
                                    new BaseLoadChange(share(top, random.nextInt(40)), when(grid, random))))
                    .drawing(seed % 3 == 0 ? series(top, grid, random) : null);
            Site site = new Site(
                    BERLIN, EUR, limits, tasks.stream().map(GroupTask::group).toList());
            return new Case(site, tasks, grid);
        }

        /** That begins before the slots or ends inside of them; now and then above the cap. */
        private static LoadSeries series(Power top, PlanningGrid grid, Random random) {
            Instant from = grid.period().start().plus(QUARTER.multipliedBy(random.nextInt(20) - 10L));
            List<Power> values = IntStream.range(0, 1 + random.nextInt(40))
                    .mapToObj(step -> share(top, random.nextInt(random.nextInt(8) == 0 ? 150 : 40)))
                    .toList();
            return new LoadSeries(from, QUARTER.multipliedBy(1 + random.nextInt(2)), values);
        }

        private static Power top(List<GroupTask> tasks) {
            return tasks.stream()
                    .map(task -> task.group().powerAt(task.group().topLevel()))
                    .reduce(Power.NONE, Power::plus);
        }

        private static MinerGroup named(MinerGroup group, String name, int number) {
            return new MinerGroup(
                    name,
                    group.miners(),
                    group.levels(),
                    group.limits(),
                    group.startCost(),
                    group.defaultLevel(),
                    Placement.of(number % 2 == 0 ? "North" : "South", List.of()));
        }

        private static Power share(Power power, int percent) {
            return new Power(power.watts().multiply(BigDecimal.valueOf(percent)).movePointLeft(2));
        }

        private static Validity when(PlanningGrid grid, Random random) {
            if (random.nextInt(3) == 0) {
                Instant from = grid.period().start().plus(QUARTER.multipliedBy(random.nextInt(40)));
                return new Validity.Once(Interval.of(from, QUARTER.multipliedBy(1 + random.nextInt(20))));
            }
            return new Validity.Recurring(new CalendarWindow(
                    random.nextBoolean() ? EnumSet.allOf(DayOfWeek.class) : EnumSet.of(DayOfWeek.SUNDAY),
                    random.nextInt(4) > 0 ? EnumSet.allOf(Month.class) : EnumSet.of(Month.MARCH),
                    LocalTime.of(random.nextInt(24), 15 * random.nextInt(4)),
                    LocalTime.of(random.nextInt(5), 15 * random.nextInt(4))));
        }

        /** What the groups on a feeder, or null: all of them, have room for at an instant; below 0 is no room. */
        Optional<Power> room(@Nullable String feeder, Instant at) {
            SiteLimits limits = site.limits();
            Power usual = feeder == null
                    ? Objects.requireNonNull(limits.powerCap())
                    : limits.feeders().getFirst().cap();
            Power cap = Stream.concat(
                            Stream.of(usual),
                            limits.deratings().stream()
                                    .filter(derating -> Objects.equals(derating.feeder(), feeder))
                                    .filter(derating -> holds(derating.when(), at))
                                    .map(Derating::cap))
                    .min(Comparator.naturalOrder())
                    .orElseThrow();
            Power beside = feeder == null
                    ? told(limits.baseLoadSeries(), at)
                            .or(() -> limits.baseLoadChanges().stream()
                                    .filter(change -> holds(change.when(), at))
                                    .findFirst()
                                    .map(BaseLoadChange::load))
                            .orElse(limits.baseLoad())
                    : Power.NONE;
            return Optional.of(beside.exceeds(cap) ? Power.NONE : cap.distanceTo(beside));
        }

        private static Optional<Power> told(@Nullable LoadSeries series, Instant at) {
            if (series == null) {
                return Optional.empty();
            }
            long step = Math.floorDiv(
                    at.getEpochSecond() - series.from().getEpochSecond(),
                    series.step().toSeconds());
            return step < 0 || step >= series.values().size()
                    ? Optional.empty()
                    : Optional.of(series.values().get((int) step));
        }

        /** By what a clock on the wall shows. */
        private static boolean holds(Validity when, Instant at) {
            return switch (when) {
                case Validity.Once(Interval interval) -> interval.contains(at);
                case Validity.Recurring(CalendarWindow window) -> {
                    ZonedDateTime local = at.atZone(BERLIN);
                    int minute = local.getHour() * 60 + local.getMinute();
                    int from = window.from().toSecondOfDay() / 60;
                    int to = window.to().toSecondOfDay() / 60;
                    boolean inTime = from < to ? minute >= from && minute < to : minute >= from || minute < to;
                    yield inTime
                            && window.days().contains(local.getDayOfWeek())
                            && window.months().contains(local.getMonth());
                }
            };
        }

        SitePlanner.Outcome under(SiteLimits limits) {
            return SitePlanner.plan(new Site(BERLIN, EUR, limits, site.groups()), tasks, grid);
        }

        boolean isUnderCaps(SitePlan plan) {
            return DrawCheck.firstAbove(plan, group -> true, at -> room(null, at), QUARTER)
                            .isEmpty()
                    && DrawCheck.firstAbove(
                                    plan,
                                    group -> group.group().placement().isOn("North"),
                                    at -> room("North", at),
                                    QUARTER)
                            .isEmpty();
        }

        SitePlan off() {
            PlanningGrid quarters = grid.cutAtInstants(Stream.iterate(
                    grid.period().start(), at -> at.isBefore(grid.period().end()), at -> at.plus(QUARTER)));
            return new SitePlan(
                    site,
                    tasks.stream()
                            .map(task -> new GroupPlan(task, quarters, new byte[quarters.size()]))
                            .toList());
        }
    }

    @Test
    @DisplayName("are never exceeded at any quarter of an hour, unless by what cannot be switched off")
    void obeyed() {
        int coupled = 0;
        for (long seed = 0; seed < 400; seed++) {
            Case one = Case.of(seed);
            if (SitePlanner.plan(one.site(), one.tasks(), one.grid())
                    instanceof SitePlanner.Outcome.Planned(SitePlan plan)) {
                boolean canBeKept = one.isUnderCaps(one.off());
                assertThat(one.isUnderCaps(plan)).as("seed %d", seed).isEqualTo(canBeKept);
                assertThat(plan.capExceedances().isEmpty()).as("seed %d", seed).isEqualTo(canBeKept);
                coupled += plan.coupling() == null ? 0 : 1;
            }
        }
        assertThat(coupled).isGreaterThan(200);
    }

    @Test
    @DisplayName("make the same plan by a series of one value as by a base load of that")
    void constant() {
        int capped = 0;
        for (long seed = 0; seed < 100; seed++) {
            Case one = Case.of(seed);
            SiteLimits fixed = new SiteLimits(
                    one.site().limits().powerCap(),
                    one.site().limits().feeders(),
                    one.site().limits().baseLoad());
            LoadSeries series = new LoadSeries(
                    one.grid().period().start().minus(QUARTER), QUARTER, Collections.nCopies(200, fixed.baseLoad()));
            SiteLimits told = new SiteLimits(fixed.powerCap(), fixed.feeders(), Power.NONE).drawing(series);
            if (one.under(fixed) instanceof SitePlanner.Outcome.Planned(SitePlan expected)
                    && one.under(told) instanceof SitePlanner.Outcome.Planned(SitePlan plan)) {
                assertThat(levels(plan)).as("seed %d", seed).isEqualTo(levels(expected));
                assertThat(plan.profit()).as("seed %d", seed).isEqualTo(expected.profit());
                capped += plan.coupling() == null ? 0 : 1;
            }
        }
        assertThat(capped).isGreaterThan(30);
    }

    private static List<Integer> levels(SitePlan plan) {
        return plan.groups().stream()
                .flatMap(group -> IntStream.range(0, group.grid().size()).mapToObj(group::level))
                .toList();
    }

    @Test
    @DisplayName("are told with the cap that held then where groups are planned each by itself")
    void told() {
        for (long seed = 0; seed < 100; seed++) {
            Case one = Case.of(seed);
            if (SitePlanner.plan(one.site(), one.tasks(), one.grid(), CapUse.REPORTED)
                    instanceof SitePlanner.Outcome.Planned(SitePlan plan)) {
                assertThat(plan.capExceedances().isEmpty()).as("seed %d", seed).isEqualTo(one.isUnderCaps(plan));
                assertThat(plan.capExceedances())
                        .as("seed %d", seed)
                        .allSatisfy(each -> assertThat(each.drawn()).isGreaterThan(each.cap()));
            }
        }
    }
}
