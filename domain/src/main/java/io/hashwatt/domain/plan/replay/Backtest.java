package io.hashwatt.domain.plan.replay;

import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.kernel.Power;
import io.hashwatt.domain.kernel.Timed;
import io.hashwatt.domain.market.BelievedLooks;
import io.hashwatt.domain.market.tariff.PowerCosts;
import io.hashwatt.domain.plan.grid.PlanningGrid;
import io.hashwatt.domain.plan.group.GapRefinement;
import io.hashwatt.domain.plan.group.GroupPlan;
import io.hashwatt.domain.plan.group.GroupTask;
import io.hashwatt.domain.plan.group.LimitConflict;
import io.hashwatt.domain.plan.outlook.Deliveries;
import io.hashwatt.domain.plan.outlook.PriceOutlook;
import io.hashwatt.domain.plan.peak.PeakChoice;
import io.hashwatt.domain.plan.peak.PeakLoad;
import io.hashwatt.domain.plan.peak.PeakOutlook;
import io.hashwatt.domain.plan.peak.PeakTarget;
import io.hashwatt.domain.plan.site.CapUse;
import io.hashwatt.domain.plan.site.SiteCaps;
import io.hashwatt.domain.plan.site.SitePlan;
import io.hashwatt.domain.plan.site.SitePlanner;
import io.hashwatt.domain.plan.site.TimeLimit;
import io.hashwatt.domain.schedule.intent.Intent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Replays a period under several policies. Each sees at every decision only what was published by then; all are settled
 * at the realised prices.
 */
public final class Backtest {

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

    private final BacktestSetup setup;
    private final Progress progress;
    private final AtomicInteger done = new AtomicInteger();
    private final PlanningGrid decisions;
    private final Map<Sight, Deliveries> deliveries;
    private final List<Replay> replays;

    private Backtest(BacktestSetup setup, Progress progress) {
        this.setup = setup;
        this.progress = progress;
        this.decisions = setup.decisions();
        this.deliveries = Arrays.stream(Sight.values())
                .collect(Collectors.toMap(Function.identity(), sight -> PriceKnowledge.deliveries(setup, sight)));
        this.replays = replays();
    }

    public static Outcome run(BacktestSetup setup, Progress progress) {
        return new Backtest(setup, progress).run();
    }

    private Outcome run() {
        PeakLoad load = PeakLoad.of(setup.site(), setup.standing());
        PowerCosts costs = setup.prices().costs();
        List<PeakTarget> peaks = PeakOutlook.targetsWithin(load, decisions.horizon(), costs);
        return switch (SitePlanner.plan(
                setup.site(), setup.tasks(), decisions, ceilings(peaks), setup.caps(), TimeLimit.NONE)) {
            case SitePlanner.Outcome.NoPrices(Interval period) -> new Outcome.NoPrices(period);
            case SitePlanner.Outcome.Impossible impossible -> new Outcome.Impossible(impossible.conflicts());
            case SitePlanner.Outcome.Planned perfect ->
                new Outcome.Finished(report(perfect.plan(), PeakOutlook.within(load, decisions.horizon(), costs)));
        };
    }

    /** Of who knows all prices. */
    private List<Timed<Power>> ceilings(List<PeakTarget> peaks) {
        return setup.obeysPeaks()
                ? SitePlanner.ceilings(peaks, setup.prices().costs(), setup.site(), setup.tasks(), decisions)
                : List.of();
    }

    private BacktestReport report(SitePlan perfect, PeakChoice peaks) {
        ReplayedPlans plans = replayAll();
        perfect.groups().forEach(plan -> plans.add(Policy.PERFECT, Sight.OF_THE_PAST, plan));
        Settlement settlement = new Settlement(setup, plans, DemandBill.bound(setup, perfect, peaks));
        List<PolicyResult> results =
                setup.policies().stream().map(settlement::resultOf).toList();
        PlanningGrid slots = setup.slots();
        return new BacktestReport(slots.period(), slots, results, Advice.on(settlement, results), looks());
    }

    private @Nullable BelievedLooks looks() {
        PriceOutlook outlook = new PriceOutlook(Objects.requireNonNull(deliveries.get(Sight.OF_THE_PAST)));
        int last = decisions.size() - 1;
        outlook.moveTo(decisions.period().end().toEpochMilli(), decisions.dayNumber(last));
        return outlook.looks().orElse(null);
    }

    private ReplayedPlans replayAll() {
        List<List<GroupPlan>> plans = replays.parallelStream().map(this::replay).toList();
        ReplayedPlans result = new ReplayedPlans();
        for (int i = 0; i < plans.size(); i++) {
            Replay replay = replays.get(i);
            plans.get(i).forEach(plan -> result.add(replay.policy(), replay.sight(), plan));
        }
        return result;
    }

    /** Some groups under one policy. */
    private record Replay(Policy policy, Sight sight, Supplier<List<GroupPlan>> work) {}

    private List<Replay> replays() {
        SiteCaps caps = setup.siteCaps();
        boolean isObeyed = setup.caps() == CapUse.OBEYED;
        boolean together = isObeyed && caps.canBind();
        boolean plannedTogether = setup.obeysPeaks() || isObeyed && caps.canMiss();
        List<Replay> replays = new ArrayList<>();
        for (Policy policy : Policy.values()) {
            boolean wanted = policy == Policy.ALWAYS_ON || setup.policies().contains(policy);
            for (Sight sight : Sight.values()) {
                if (wanted && sight.matters(policy)) {
                    PlanningGrid slots = policy == Policy.SCHEDULES ? cutAtSchedules() : decisions;
                    boolean isPlanned = policy == Policy.DAY_AHEAD || policy == Policy.ROLLING;
                    replays.addAll(
                            together || isPlanned && plannedTogether
                                    ? together(policy, sight, slots, caps)
                                    : apart(policy, sight, slots));
                }
            }
        }
        return replays;
    }

    /** Each group by itself, in gaps that are cut for it. */
    private List<Replay> apart(Policy policy, Sight sight, PlanningGrid slots) {
        return IntStream.range(0, setup.tasks().size())
                .mapToObj(group -> new Replay(policy, sight, () -> List.of(replayed(group, policy, sight, slots))))
                .toList();
    }

    private GroupPlan replayed(int group, Policy policy, Sight sight, PlanningGrid slots) {
        GroupTask task = setup.tasks().get(group);
        PlanningGrid grid = GapRefinement.refine(slots, task);
        return new GroupReplay(setup, task, setup.schedules().get(group), grid, known(sight)).under(policy);
    }

    /** All groups of the site side by side, in gaps that are cut for all of them. */
    private List<Replay> together(Policy policy, Sight sight, PlanningGrid slots, SiteCaps caps) {
        PlanningGrid grid = GapRefinement.refine(slots, setup.tasks());
        return List.of(new Replay(policy, sight, () -> new SiteReplay(setup, grid, known(sight), caps).under(policy)));
    }

    private Deliveries known(Sight sight) {
        return Objects.requireNonNull(deliveries.get(sight));
    }

    /** Only for what follows schedules: what others do does not depend on whether they are replayed too. */
    private PlanningGrid cutAtSchedules() {
        return decisions.cutAt(setup.schedules().stream()
                .flatMap(group -> group.intents().stream())
                .map(Intent::interval));
    }

    private List<GroupPlan> replay(Replay replay) {
        List<GroupPlan> plans = replay.work().get();
        progress.at(done.incrementAndGet(), replays.size());
        return plans;
    }
}
