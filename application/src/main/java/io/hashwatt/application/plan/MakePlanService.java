package io.hashwatt.application.plan;

import io.hashwatt.application.kernel.IdGenerator;
import io.hashwatt.application.kernel.UnitOfWork;
import io.hashwatt.application.plan.PlanInputs.Reading;
import io.hashwatt.application.plan.port.PlanStore;
import io.hashwatt.application.schedule.ReadIntents;
import io.hashwatt.application.tenancy.Journal;
import io.hashwatt.domain.fleet.RegisteredSite;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.kernel.PlanId;
import io.hashwatt.domain.plan.GroupTask;
import io.hashwatt.domain.plan.PlanRecord;
import io.hashwatt.domain.plan.PlanRecording;
import io.hashwatt.domain.plan.PlanningGrid;
import io.hashwatt.domain.plan.SitePlan;
import io.hashwatt.domain.plan.SitePlanner;
import io.hashwatt.domain.plan.event.PlanEvent;
import io.hashwatt.domain.tenancy.Actor;
import io.hashwatt.domain.tenancy.Permission;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;

final class MakePlanService implements MakePlan {

    private final UnitOfWork unitOfWork;
    private final PlanStore plans;
    private final ReadIntents intents;
    private final PlanInputs inputs;
    private final Journal journal;
    private final IdGenerator ids;
    private final InstantSource clock;
    private final Duration horizon;
    private final PlanWatch watch;

    MakePlanService(SitePlanningPorts ports, PlanWatch watch) {
        this.watch = watch;
        this.unitOfWork = ports.unitOfWork();
        this.plans = ports.plans();
        this.intents = ports.intents();
        this.inputs = new PlanInputs(ports);
        this.journal = ports.journal();
        this.ids = ports.ids();
        this.clock = ports.clock();
        this.horizon = ports.horizon();
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
        Interval period = new Interval(from, to);
        return unitOfWork.in(
                actor.tenant(), () -> switch (inputs.read(actor, command.site(), period, command.to() != null)) {
                    case Reading.Lacking(Result why) -> why;
                    case Reading.Read read -> planned(read, trigger);
                });
    }

    private Result planned(Reading.Read read, PlanRecord.Trigger trigger) {
        PlanningGrid grid = read.grid();
        List<GroupTask> tasks = tasks(read);
        if (!grid.hasPrices() && tasks.stream().noneMatch(MakePlanService::isToldSomething)) {
            return new Result.NoPrices(grid.period());
        }
        return switch (SitePlanner.insist(read.site().of(read.fleet().groups()), tasks, grid)) {
            case SitePlanner.Outcome.Impossible impossible -> new Result.Impossible(impossible.conflicts());
            case SitePlanner.Outcome.Planned planned -> new Result.Made(kept(read, trigger, planned.plan(), tasks));
        };
    }

    private List<GroupTask> tasks(Reading.Read read) {
        Instant begun = clock.instant();
        List<GroupTask> tasks = inputs.tasks(
                read, intents.wanted(read.actor(), read.site().id(), read.grid().period()));
        watch.arbitrated(Duration.between(begun, clock.instant()));
        return tasks;
    }

    private static boolean isToldSomething(GroupTask task) {
        return !task.limits().isEmpty() || !task.wishes().isEmpty();
    }

    private PlanRecord kept(Reading.Read read, PlanRecord.Trigger trigger, SitePlan plan, List<GroupTask> tasks) {
        RegisteredSite site = read.site();
        PlanningGrid grid = read.grid();
        PlanRecord record = new PlanRecord(
                new PlanId(ids.next()),
                site.id(),
                clock.instant(),
                read.actor().principal().toString(),
                trigger,
                read.mode(),
                grid.period(),
                site.zone(),
                site.currency(),
                plan.profit(),
                plan.starts(),
                PlanRecording.finalUntil(grid),
                new PlanRecord.Inputs(site.version(), read.prices().market().version(), read.seen()),
                plan.capExceedances());
        plans.add(site.tenant(), record, PlanRecording.groups(plan, read.fleet().groups(), tasks));
        tell(read.actor(), record);
        return record;
    }

    /** What somebody asked for is his deed; what follows from another deed is told only as that it happened. */
    private void tell(Actor actor, PlanRecord made) {
        if (made.trigger() == PlanRecord.Trigger.REQUESTED) {
            journal.record(actor, new PlanEvent.PlanMade(made));
        } else {
            journal.announce(actor, new PlanEvent.PlanMade(made));
        }
    }
}
