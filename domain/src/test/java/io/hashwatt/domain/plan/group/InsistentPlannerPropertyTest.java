package io.hashwatt.domain.plan.group;

import static org.assertj.core.api.Assertions.assertThat;

import io.hashwatt.domain.fleet.MinerGroup;
import io.hashwatt.domain.fleet.Site;
import io.hashwatt.domain.fleet.SiteLimits;
import io.hashwatt.domain.kernel.CurrencyCode;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.kernel.Timed;
import io.hashwatt.domain.plan.grid.PlanningGrid;
import io.hashwatt.domain.plan.site.SitePlanner;
import io.hashwatt.domain.schedule.Origin;
import io.hashwatt.domain.schedule.intent.Intent;
import io.hashwatt.domain.schedule.intent.IntentClass;
import io.hashwatt.domain.schedule.intent.RandomBound;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Whatever people decide, and whatever limits a group has,")
class InsistentPlannerPropertyTest {

    private static final int CASES = 2_000;

    private record Case(GroupTask task, PlanningGrid grid) {

        static Case of(long seed) {
            RandomTask any = RandomTask.seeded(seed).withSlots(8).withHoles().withGaps();
            RandomTask random = seed % 2 == 0 ? any : any.withLevelChanges();
            PlanningGrid grid = random.grid();
            GroupTask task = random.task(grid);
            return new Case(
                    new GroupTask(task.group(), task.initial(), decisions(task.group(), grid, new Random(seed))), grid);
        }

        private static List<Timed<LevelRule>> decisions(MinerGroup group, PlanningGrid grid, Random random) {
            List<Intent> intents = new ArrayList<>();
            for (int i = 1 + random.nextInt(4); i > 0; i--) {
                Instant from = grid.period().start().plus(Duration.ofMinutes(random.nextInt(240)));
                intents.add(new Intent(
                        new UUID(0, i),
                        IntentClass.values()[random.nextInt(3)],
                        Interval.of(from, Duration.ofMinutes(1 + random.nextInt(120))),
                        RandomBound.on(group, random),
                        new Origin.Told("reason " + i)));
            }
            return LevelRule.over(grid.period(), intents, group);
        }

        GroupPlan insisted() {
            Site site = new Site(
                    ZoneId.of("Europe/Berlin"), new CurrencyCode("EUR"), SiteLimits.NONE, List.of(task.group()));
            return ((SitePlanner.Outcome.Planned) SitePlanner.insist(site, List.of(task), grid))
                    .plan()
                    .groups()
                    .getFirst();
        }
    }

    @Test
    @DisplayName(
            "there is a plan, which does what they decided at every instant, and breaks no limit that has not yielded")
    void obeys() {
        for (long seed = 0; seed < CASES; seed++) {
            Case one = Case.of(seed);
            GroupPlan plan = one.insisted();

            assertThat(LimitCheck.firstBreach(plan)).as("seed " + seed).isEmpty();
            assertThat(obeysEveryDecision(one.task(), plan)).as("seed " + seed).isTrue();
        }
    }

    @Test
    @DisplayName("no limit of the group yields where a plan within all of them is possible")
    void yieldsOnlyWhereItMust() {
        int yielded = 0;
        for (long seed = 0; seed < CASES; seed++) {
            Case one = Case.of(seed);
            GroupPlan plan = one.insisted();
            GroupTask same = new GroupTask(
                    one.task().group(), one.task().initial(), one.task().limits());

            if (plan.task().equals(same)) {
                continue;
            }
            yielded++;
            assertThat(GroupPlanner.plan(same, GroupTask.cut(one.grid(), List.of(same))))
                    .as("seed " + seed)
                    .isInstanceOf(GroupPlanning.Impossible.class);
            assertThat(plan.task().limits()).anyMatch(limit -> limit.value().against() != null);
        }
        assertThat(yielded).as("the cases are worth something").isBetween(CASES / 20, CASES - CASES / 20);
    }

    private static boolean obeysEveryDecision(GroupTask task, GroupPlan plan) {
        for (int slot = 0; slot < plan.grid().size(); slot++) {
            Interval interval = plan.grid().slot(slot).interval();
            int level = plan.level(slot);
            if (task.limits().stream()
                    .anyMatch(limit -> limit.interval().overlaps(interval)
                            && !limit.value().levels().contains(level))) {
                return false;
            }
        }
        return true;
    }
}
