package io.hashwatt.application.plan;

import io.hashwatt.application.fleet.ReadFleet;
import io.hashwatt.application.fleet.ReadFleet.SiteFleet;
import io.hashwatt.application.kernel.IdGenerator;
import io.hashwatt.application.kernel.UnitOfWork;
import io.hashwatt.application.market.ReadSiteMarket;
import io.hashwatt.application.market.ReadSiteMarket.SitePrices;
import io.hashwatt.application.plan.port.PlanStore;
import io.hashwatt.application.schedule.ReadControl;
import io.hashwatt.application.tenancy.Journal;
import io.hashwatt.domain.fleet.RegisteredSite;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.kernel.LocalDays;
import io.hashwatt.domain.kernel.PlanId;
import io.hashwatt.domain.plan.GroupTask;
import io.hashwatt.domain.plan.PlanRecord;
import io.hashwatt.domain.plan.PlanRecording;
import io.hashwatt.domain.plan.PlanningGrid;
import io.hashwatt.domain.plan.SitePlan;
import io.hashwatt.domain.plan.SitePlanner;
import io.hashwatt.domain.schedule.ControlMode;
import io.hashwatt.domain.tenancy.Actor;
import io.hashwatt.domain.tenancy.Permission;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;

final class MakePlanService implements MakePlan {

    private final UnitOfWork unitOfWork;
    private final PlanStore plans;
    private final ReadFleet fleet;
    private final ReadSiteMarket market;
    private final ReadControl controls;
    private final Journal journal;
    private final IdGenerator ids;
    private final InstantSource clock;
    private final Duration horizon;
    private final GroupTasks groupTasks;
    private final PlanWatch watch;

    MakePlanService(SitePlanningPorts ports, PlanWatch watch) {
        this.watch = watch;
        this.unitOfWork = ports.unitOfWork();
        this.plans = ports.plans();
        this.fleet = ports.fleet();
        this.market = ports.market();
        this.controls = ports.controls();
        this.journal = ports.journal();
        this.ids = ports.ids();
        this.clock = ports.clock();
        this.horizon = ports.horizon();
        this.groupTasks = new GroupTasks(ports.plans(), ports.intents());
    }

    @Override
    public Result make(Actor actor, Command command) {
        actor.require(Permission.PLAN);
        return make(actor, command, PlanRecord.Trigger.REQUESTED);
    }

    Result make(Actor actor, Command command, PlanRecord.Trigger trigger) {
        Instant begun = clock.instant();
        Result result = planned(actor, command, trigger);
        watch.over(trigger, result, Duration.between(begun, clock.instant()));
        return result;
    }

    /** Reads and writes in one unit of work, so that a plan is of one moment. */
    private Result planned(Actor actor, Command command, PlanRecord.Trigger trigger) {
        Instant from = command.from() == null ? clock.instant().truncatedTo(ChronoUnit.MINUTES) : command.from();
        Instant to = command.to() == null ? from.plus(horizon) : command.to();
        if (!from.isBefore(to)) {
            return new Result.NotReady("to", "must be after from");
        }
        return unitOfWork.in(actor.tenant(), () -> {
            SiteFleet site = fleet.siteWithGroups(actor, command.site()).orElse(null);
            if (site == null) {
                return new Result.NoSite();
            }
            if (site.groups().isEmpty()) {
                return new Result.NotReady("", "the site has no group yet");
            }
            Instant seen = clock.instant();
            Interval period = new Interval(from, to);
            ControlMode mode = controls.of(actor, command.site()).mode();
            return market.prices(actor, command.site(), period)
                    .map(prices -> planned(
                            new Making(actor, site, prices, mode, trigger, seen), asFarAsPriced(period, prices, command)))
                    .orElseGet(() -> new Result.NotReady("", "nobody has chosen the series the site is planned on"));
        });
    }

    /** @param seen when the inputs were read */
    private record Making(
            Actor actor,
            SiteFleet fleet,
            SitePrices prices,
            ControlMode mode,
            PlanRecord.Trigger trigger,
            Instant seen) {

        RegisteredSite site() {
            return fleet.site();
        }
    }

    /** Where nobody says how far, a plan reaches no farther than its prices: what lies behind would only be held off. */
    private static Interval asFarAsPriced(Interval period, SitePrices prices, Command command) {
        return command.to() != null
                ? period
                : prices.expectedPower()
                        .span()
                        .map(Interval::end)
                        .filter(end -> end.isAfter(period.start()) && end.isBefore(period.end()))
                        .map(end -> new Interval(period.start(), end))
                        .orElse(period);
    }

    private Result planned(Making making, Interval period) {
        LocalDays days = new LocalDays(making.site().zone());
        PlanningGrid grid = PlanningGrid.over(
                period, making.prices().expectedPower(), making.prices().hashprice(), days);
        List<GroupTask> tasks = groupTasks.of(making.actor(), making.fleet(), making.mode(), grid);
        if (!grid.hasPrices() && tasks.stream().noneMatch(MakePlanService::isToldSomething)) {
            return new Result.NoPrices(period);
        }
        return switch (SitePlanner.insist(making.site().of(making.fleet().groups()), tasks, grid)) {
            case SitePlanner.Outcome.Impossible impossible -> new Result.Impossible(impossible.conflicts());
            case SitePlanner.Outcome.Planned planned -> new Result.Made(kept(making, planned.plan(), tasks, grid));
        };
    }

    private static boolean isToldSomething(GroupTask task) {
        return !task.limits().isEmpty() || !task.wishes().isEmpty();
    }

    private PlanRecord kept(Making making, SitePlan plan, List<GroupTask> tasks, PlanningGrid grid) {
        RegisteredSite site = making.site();
        PlanRecord record = new PlanRecord(
                new PlanId(ids.next()),
                site.id(),
                clock.instant(),
                making.actor().principal().toString(),
                making.trigger(),
                making.mode(),
                grid.period(),
                site.zone(),
                site.currency(),
                plan.profit(),
                plan.starts(),
                PlanRecording.finalUntil(grid),
                new PlanRecord.Inputs(site.version(), making.prices().market().version(), making.seen()),
                plan.capExceedances());
        plans.add(
                site.tenant(), record, PlanRecording.groups(plan, making.fleet().groups(), tasks));
        journal.record(
                making.actor(),
                new Journal.Change(
                        "plan.made",
                        "plan",
                        record.id().toString(),
                        Map.of(
                                "site_id", site.id().toString(),
                                "trigger", record.trigger().name(),
                                "mode", record.mode().name(),
                                "from", record.period().start().toString(),
                                "to", record.period().end().toString())));
        return record;
    }
}
