package io.hashwatt.application.plan;

import io.hashwatt.application.fleet.ReadFleet;
import io.hashwatt.application.kernel.UnitOfWork;
import io.hashwatt.application.market.ReadSiteMarket;
import io.hashwatt.application.plan.port.BacktestStore;
import io.hashwatt.application.schedule.ReadIntents;
import io.hashwatt.application.tenancy.Journal;
import io.hashwatt.application.tenancy.ManageTenants;
import io.hashwatt.domain.fleet.RegisteredGroup;
import io.hashwatt.domain.fleet.RegisteredSite;
import io.hashwatt.domain.kernel.BacktestId;
import io.hashwatt.domain.kernel.LocalDays;
import io.hashwatt.domain.kernel.TenantId;
import io.hashwatt.domain.plan.Backtest;
import io.hashwatt.domain.plan.BacktestJob;
import io.hashwatt.domain.plan.BacktestSummary;
import io.hashwatt.domain.plan.GroupSchedules;
import io.hashwatt.domain.plan.GroupTask;
import io.hashwatt.domain.plan.LimitConflict;
import io.hashwatt.domain.plan.PlanningGrid;
import io.hashwatt.domain.plan.Policy;
import io.hashwatt.domain.plan.event.BacktestEvent;
import io.hashwatt.domain.schedule.TargetedIntent;
import io.hashwatt.domain.tenancy.Actor;
import io.hashwatt.domain.tenancy.Tenant;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;

/** Computes outside of the unit of work: a back-test takes seconds, and nobody should wait for a lock of its. */
final class WorkOffBacktestsService implements WorkOffBacktests {

    private static final String PART = "back-tests";
    private static final Duration SILENT = Duration.ofMinutes(1);
    private static final System.Logger LOG = System.getLogger(WorkOffBacktestsService.class.getName());

    private final UnitOfWork unitOfWork;
    private final BacktestStore backtests;
    private final ManageTenants tenants;
    private final ReadFleet fleet;
    private final ReadSiteMarket market;
    private final ReadIntents intents;
    private final Journal journal;
    private final InstantSource clock;
    private final String instance;
    private final BacktestWatch watch;
    private volatile boolean stopped;
    private int turn;

    WorkOffBacktestsService(SitePlanningPorts ports, BacktestWatch watch) {
        this.unitOfWork = ports.unitOfWork();
        this.backtests = ports.backtests();
        this.tenants = ports.tenants();
        this.fleet = ports.fleet();
        this.market = ports.market();
        this.intents = ports.intents();
        this.journal = ports.journal();
        this.clock = ports.clock();
        this.instance = ports.instance();
        this.watch = watch;
    }

    private record Taken(TenantId tenant, BacktestJob job) {}

    @Override
    public void failAbandoned() {
        Instant silentSince = clock.instant().minus(SILENT);
        for (TenantId tenant : tenants()) {
            unitOfWork.in(tenant, () -> {
                backtests
                        .abandoned(tenant, instance, silentSince)
                        .forEach(job -> written(tenant, job.failed(clock.instant(), BacktestFailure.INTERRUPTED)));
                return null;
            });
        }
    }

    @Override
    public boolean runNext() {
        Optional<Taken> next = stopped ? Optional.empty() : take();
        next.ifPresent(this::run);
        return next.isPresent();
    }

    @Override
    public void stop() {
        stopped = true;
    }

    /** Tenants take turns: whoever was served last comes last. */
    private synchronized Optional<Taken> take() {
        List<TenantId> inTurn = new ArrayList<>(tenants());
        Collections.rotate(inTurn, -(inTurn.isEmpty() ? 0 : turn % inTurn.size()));
        for (TenantId tenant : inTurn) {
            turn++;
            Optional<BacktestJob> started = unitOfWork.in(tenant, () -> start(tenant));
            if (started.isPresent()) {
                return started.map(job -> new Taken(tenant, job));
            }
        }
        return Optional.empty();
    }

    private Optional<BacktestJob> start(TenantId tenant) {
        return backtests
                .lockOldestQueued(tenant)
                .map(job -> job.running(clock.instant()))
                .filter(job -> written(tenant, job))
                .filter(job -> backtests.progress(tenant, job.id(), instance, clock.instant(), 0, 0));
    }

    private void run(Taken taken) {
        BacktestJob job = taken.job();
        try {
            switch (compute(taken)) {
                case Computed.Finished finished -> finish(taken, finished.summary());
                case Computed.Failed failed -> fail(taken, failed.why());
            }
        } catch (CancellationException calledOff) {
            if (stopped) {
                fail(taken, BacktestFailure.INTERRUPTED);
            }
        } catch (RuntimeException bug) {
            LOG.log(System.Logger.Level.ERROR, "back-test " + job.id() + " failed", bug);
            fail(taken, BacktestFailure.INTERNAL_ERROR);
        }
    }

    private sealed interface Computed {
        record Finished(BacktestSummary summary) implements Computed {}

        record Failed(String why) implements Computed {}
    }

    private Computed compute(Taken taken) {
        Actor actor = Actor.system(taken.tenant(), PART);
        BacktestJob job = taken.job();
        var inputs = unitOfWork.in(
                taken.tenant(),
                () -> fleet.siteWithGroups(actor, job.site())
                        .flatMap(site -> market.prices(actor, job.site(), job.period())
                                .map(prices -> new Inputs(
                                        site.site(), replayed(site, job), prices, schedules(actor, site, job)))));
        return inputs.map(found -> impediment(found, job)
                        .<Computed>map(Computed.Failed::new)
                        .orElseGet(() -> replay(taken, found)))
                .orElseGet(() -> new Computed.Failed(BacktestFailure.SITE_IS_GONE));
    }

    /** What is left of what was chosen, or all there is now. */
    private static List<RegisteredGroup> replayed(ReadFleet.SiteFleet fleet, BacktestJob job) {
        return fleet.groups().stream().filter(group -> job.replays(group.id())).toList();
    }

    /** What has changed since it was asked for, so that it cannot be done any more. */
    private static Optional<String> impediment(Inputs inputs, BacktestJob job) {
        if (inputs.groups().isEmpty()) {
            return Optional.of(
                    job.groups().isEmpty()
                            ? BacktestFailure.NO_GROUP_ANY_MORE
                            : BacktestFailure.NO_CHOSEN_GROUP_ANY_MORE);
        }
        boolean lacksDayAhead = inputs.prices().market().dayAhead() == null;
        return lacksDayAhead && job.policies().contains(Policy.DAY_AHEAD)
                ? Optional.of(BacktestFailure.NEEDS_DAY_AHEAD)
                : Optional.empty();
    }

    /** Of each group that is replayed; empty ones where nobody asks for them. */
    private List<GroupSchedules> schedules(Actor actor, ReadFleet.SiteFleet fleet, BacktestJob job) {
        ReadIntents.Wanted wanted = job.policies().contains(Policy.SCHEDULES)
                ? intents.replayed(actor, job.site(), job.period(), job.draft())
                : new ReadIntents.Wanted(List.of(), Map.of());
        return replayed(fleet, job).stream()
                .map(group -> new GroupSchedules(
                        TargetedIntent.about(group, wanted.intents()),
                        wanted.strikes().values().stream()
                                .filter(rule -> rule.target().covers(group))
                                .toList(),
                        fleet.site().currency()))
                .toList();
    }

    private record Inputs(
            RegisteredSite site,
            List<RegisteredGroup> groups,
            ReadSiteMarket.SitePrices prices,
            List<GroupSchedules> schedules) {}

    private Computed replay(Taken taken, Inputs inputs) {
        RegisteredSite site = inputs.site();
        BacktestJob job = taken.job();
        PlanningGrid grid = PlanningGrid.over(
                job.period(), inputs.prices().power(), inputs.prices().hashprice(), new LocalDays(site.zone()));
        if (!grid.hasPrices()) {
            return new Computed.Failed(BacktestFailure.NO_PRICES);
        }
        List<GroupTask> tasks = inputs.groups().stream()
                .map(group -> GroupTask.of(group.group()))
                .toList();
        Backtest.Setup setup = new Backtest.Setup(
                site.of(inputs.groups()),
                tasks,
                grid,
                inputs.prices().hashprice(),
                inputs.prices().dayAhead(),
                inputs.prices().dayAheadKnownAt(),
                job.policies(),
                inputs.schedules());
        BacktestProgress progress =
                new BacktestProgress(clock, (done, total) -> !stopped && isWanted(taken, done, total));
        return switch (Backtest.run(setup, progress)) {
            case Backtest.Outcome.Impossible impossible -> new Computed.Failed(words(impossible.conflicts()));
            case Backtest.Outcome.Finished finished ->
                new Computed.Finished(BacktestSummary.of(finished.report(), site.zone(), site.currency()));
        };
    }

    private boolean isWanted(Taken taken, int done, int total) {
        TenantId tenant = taken.tenant();
        BacktestId id = taken.job().id();
        boolean wanted =
                unitOfWork.in(tenant, () -> backtests.progress(tenant, id, instance, clock.instant(), done, total));
        if (wanted) {
            watch.further(tenant, id);
        }
        return wanted;
    }

    private static String words(List<LimitConflict> conflicts) {
        LimitConflict first = conflicts.getFirst();
        return "the limits of group " + first.group() + " contradict each other at "
                + first.slot().start() + ": " + String.join(", ", first.limits());
    }

    private void finish(Taken taken, BacktestSummary summary) {
        unitOfWork.in(taken.tenant(), () -> {
            if (written(taken.tenant(), taken.job().finished(clock.instant()))) {
                backtests.addSummary(taken.tenant(), taken.job().id(), summary);
            }
            return null;
        });
    }

    private void fail(Taken taken, String why) {
        unitOfWork.in(taken.tenant(), () -> written(taken.tenant(), taken.job().failed(clock.instant(), why)));
    }

    /** With its entry in the journal. @return false: it was over already, called off by somebody */
    private boolean written(TenantId tenant, BacktestJob job) {
        boolean written = backtests.update(tenant, job);
        if (written) {
            journal.record(Actor.system(tenant, PART), BacktestEvent.of(job));
        }
        return written;
    }

    private List<TenantId> tenants() {
        return tenants.list(Actor.system(TenantId.PLATFORM, PART)).stream()
                .map(Tenant::id)
                .toList();
    }
}
