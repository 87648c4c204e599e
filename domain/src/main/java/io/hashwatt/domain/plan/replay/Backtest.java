package io.hashwatt.domain.plan.replay;

import io.hashwatt.domain.fleet.Site;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.market.HashpriceCurve;
import io.hashwatt.domain.market.PriceTimeline;
import io.hashwatt.domain.plan.grid.PlanningGrid;
import io.hashwatt.domain.plan.group.GapRefinement;
import io.hashwatt.domain.plan.group.GroupPlan;
import io.hashwatt.domain.plan.group.GroupTask;
import io.hashwatt.domain.plan.group.LimitConflict;
import io.hashwatt.domain.plan.outlook.Deliveries;
import io.hashwatt.domain.plan.site.SitePlan;
import io.hashwatt.domain.plan.site.SitePlanner;
import io.hashwatt.domain.schedule.intent.Intent;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Replays a period under several policies. Each sees at every decision only what was published by then; all are settled
 * at the realised prices.
 */
public final class Backtest {

    /**
     * What to replay, all prices in the site's currency.
     *
     * @param tasks one for each group of the site, in its order
     * @param prices the realised prices in whole delivery intervals; the power price of each becomes known when it was
     *     published, its hashprice when it begins
     * @param hashprice the curve the grid's hashprices come from, to expect later ones from
     * @param dayAhead day-ahead prices with the time of their publication; empty: none
     * @param dayAheadKnownAt local time on the day before delivery at which the day-ahead policy plans
     * @param decisionDelay from a price's publication to the level that somebody decides on it: not negative
     * @param policies what to report, in this order
     * @param schedules of each group, in the same order; of use to {@link Policy#SCHEDULES} only
     */
    public record Setup(
            Site site,
            List<GroupTask> tasks,
            PlanningGrid prices,
            HashpriceCurve hashprice,
            PriceTimeline dayAhead,
            LocalTime dayAheadKnownAt,
            Duration decisionDelay,
            List<Policy> policies,
            List<GroupSchedules> schedules) {

        public Setup {
            tasks = List.copyOf(tasks);
            policies = List.copyOf(policies);
            schedules = List.copyOf(schedules);
            site.currency().requireSame(prices.currency());
            site.currency().requireSame(hashprice.currency());
            dayAhead.requireIn(site.currency());
            if (decisionDelay.isNegative()) {
                throw new IllegalArgumentException("nobody decides before he knows: " + decisionDelay);
            }
            if (schedules.size() != tasks.size()) {
                throw new IllegalArgumentException("there are schedules of each group, if only none");
            }
        }

        /** Decided at once, by prices alone: see {@link Policy#isByPrices}. */
        public Setup(
                Site site,
                List<GroupTask> tasks,
                PlanningGrid prices,
                HashpriceCurve hashprice,
                PriceTimeline dayAhead,
                LocalTime dayAheadKnownAt,
                List<Policy> policies) {
            this(site, tasks, prices, hashprice, dayAhead, dayAheadKnownAt, Duration.ZERO, policies, none(tasks));
        }

        public Setup delayed(Duration delay) {
            return new Setup(site, tasks, prices, hashprice, dayAhead, dayAheadKnownAt, delay, policies, schedules);
        }

        /** The prices in slots, cut where a level limit begins or ends. */
        PlanningGrid slots() {
            return GroupTask.cut(prices, tasks);
        }

        /** The slots, cut where a decision is obeyed inside one. */
        PlanningGrid decisions() {
            return decisionDelay.isZero() ? slots() : slots().cutAtInstants(obeyed());
        }

        private Stream<Instant> obeyed() {
            return prices.slots().stream()
                    .flatMap(slot -> Stream.ofNullable(slot.power()))
                    .map(power -> power.knownAt().plus(decisionDelay));
        }

        private static List<GroupSchedules> none(List<GroupTask> tasks) {
            return Collections.nCopies(tasks.size(), new GroupSchedules(List.of(), List.of()));
        }
    }

    public sealed interface Outcome {
        record Finished(BacktestReport report) implements Outcome {}

        /** In no part of the period are power price and hashprice both known. */
        record NoPrices(Interval period) implements Outcome {}

        /** At least one group has no plan within its limits. */
        record Impossible(List<LimitConflict> conflicts) implements Outcome {}
    }

    /** Is told how many of the replays are done; called from several threads. */
    @FunctionalInterface
    public interface Progress {
        Progress NONE = (done, total) -> {};

        void at(int done, int total);
    }

    private final Setup setup;
    private final Progress progress;
    private final AtomicInteger done = new AtomicInteger();
    private final PlanningGrid decisions;
    private final Map<Sight, Deliveries> deliveries;
    private final List<Replay> replays;

    private Backtest(Setup setup, Progress progress) {
        this.setup = setup;
        this.progress = progress;
        this.decisions = setup.decisions();
        this.deliveries = Arrays.stream(Sight.values())
                .collect(Collectors.toMap(Function.identity(), sight -> PriceKnowledge.deliveries(setup, sight)));
        this.replays = replays();
    }

    public static Outcome run(Setup setup, Progress progress) {
        return new Backtest(setup, progress).run();
    }

    private Outcome run() {
        return switch (SitePlanner.plan(setup.site(), setup.tasks(), decisions)) {
            case SitePlanner.Outcome.NoPrices(Interval period) -> new Outcome.NoPrices(period);
            case SitePlanner.Outcome.Impossible impossible -> new Outcome.Impossible(impossible.conflicts());
            case SitePlanner.Outcome.Planned perfect -> new Outcome.Finished(report(perfect.plan()));
        };
    }

    private BacktestReport report(SitePlan perfect) {
        ReplayedPlans plans = replayAll();
        perfect.groups().forEach(plan -> plans.add(Policy.PERFECT, Sight.OF_THE_PAST, plan));
        Settlement settlement = new Settlement(setup, plans);
        List<PolicyResult> results =
                setup.policies().stream().map(settlement::resultOf).toList();
        PlanningGrid slots = setup.slots();
        return new BacktestReport(slots.period(), slots, results, Advice.on(settlement, results));
    }

    private ReplayedPlans replayAll() {
        List<GroupPlan> plans = replays.parallelStream().map(this::replay).toList();
        ReplayedPlans result = new ReplayedPlans();
        for (int i = 0; i < plans.size(); i++) {
            result.add(replays.get(i).policy(), replays.get(i).sight(), plans.get(i));
        }
        return result;
    }

    /** One group under one policy. */
    private record Replay(Policy policy, Sight sight, GroupTask task, GroupSchedules schedules, PlanningGrid grid) {}

    private List<Replay> replays() {
        List<PlanningGrid> grids = refined(decisions);
        List<PlanningGrid> scheduled = setup.policies().contains(Policy.SCHEDULES) ? refined(cutAtSchedules()) : grids;
        List<Replay> replays = new ArrayList<>();
        for (Policy policy : Policy.values()) {
            boolean wanted = policy == Policy.ALWAYS_ON || setup.policies().contains(policy);
            for (Sight sight : Sight.values()) {
                if (wanted && sight.matters(policy)) {
                    for (int i = 0; i < grids.size(); i++) {
                        replays.add(new Replay(
                                policy,
                                sight,
                                setup.tasks().get(i),
                                setup.schedules().get(i),
                                (policy == Policy.SCHEDULES ? scheduled : grids).get(i)));
                    }
                }
            }
        }
        return replays;
    }

    /** For each group, its gaps cut for it. */
    private List<PlanningGrid> refined(PlanningGrid grid) {
        return setup.tasks().stream()
                .map(task -> GapRefinement.refine(grid, task))
                .toList();
    }

    /** Only for what follows schedules: what others do does not depend on whether they are replayed too. */
    private PlanningGrid cutAtSchedules() {
        return decisions.cutAt(setup.schedules().stream()
                .flatMap(group -> group.intents().stream())
                .map(Intent::interval));
    }

    private GroupPlan replay(Replay replay) {
        Deliveries known = Objects.requireNonNull(deliveries.get(replay.sight()));
        GroupPlan plan =
                new GroupReplay(setup, replay.task(), replay.schedules(), replay.grid(), known).under(replay.policy());
        progress.at(done.incrementAndGet(), replays.size());
        return plan;
    }
}
