package io.hashwatt.application.plan;

import io.hashwatt.application.kernel.UnitOfWork;
import io.hashwatt.application.plan.PlanInputs.Reading;
import io.hashwatt.application.plan.PlanInputs.Wishes;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.plan.grid.PlanningGrid;
import io.hashwatt.domain.plan.group.GroupTask;
import io.hashwatt.domain.plan.record.PlanRecord;
import io.hashwatt.domain.plan.record.PlanRecording;
import io.hashwatt.domain.plan.site.SitePlanner;
import io.hashwatt.domain.tenancy.Actor;
import io.hashwatt.domain.tenancy.Permission;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** Reads in one snapshot, works the plan out in no unit of work at all, and keeps it in a short one. */
final class MakePlanService implements MakePlan {

    private final UnitOfWork unitOfWork;
    private final PlanInputs inputs;
    private final PlanWishes wishes;
    private final PlanKeeper keeper;
    private final PlanWatch watch;
    private final InstantSource clock;
    private final Duration horizon;

    MakePlanService(
            UnitOfWork unitOfWork,
            PlanInputs inputs,
            PlanWishes wishes,
            PlanKeeper keeper,
            PlanWatch watch,
            InstantSource clock,
            Duration horizon) {
        this.unitOfWork = unitOfWork;
        this.inputs = inputs;
        this.wishes = wishes;
        this.keeper = keeper;
        this.watch = watch;
        this.clock = clock;
        this.horizon = horizon;
    }

    /**
     * @param command what was asked for
     * @param begun when
     * @param outcome of working it out
     */
    private record Worked(Actor actor, Command command, PlanRecord.Trigger trigger, Instant begun, Outcome outcome)
            implements Prepared {}

    private sealed interface Outcome {
        record Planned(PlanDraft draft) implements Outcome {}

        record Not(Result why) implements Outcome {}
    }

    @Override
    public Prepared prepare(Actor actor, Command command) {
        actor.require(Permission.PLAN);
        return prepare(actor, command, PlanRecord.Trigger.REQUESTED);
    }

    Result make(Actor actor, Command command, PlanRecord.Trigger trigger) {
        return keep(prepare(actor, command, trigger));
    }

    private Prepared prepare(Actor actor, Command command, PlanRecord.Trigger trigger) {
        Instant begun = clock.instant();
        return new Worked(actor, command, trigger, begun, outcome(actor, command, trigger));
    }

    @Override
    public Result keep(Prepared prepared) {
        Worked worked = (Worked) prepared;
        Result result = switch (worked.outcome()) {
            case Outcome.Not(Result why) -> why;
            case Outcome.Planned(PlanDraft draft) ->
                unitOfWork.in(worked.actor().tenant(), () -> kept(worked.actor(), draft));
        };
        watch.over(worked.trigger(), result, Duration.between(worked.begun(), clock.instant()));
        return result;
    }

    /** The site may have gone meanwhile. */
    private Result kept(Actor actor, PlanDraft draft) {
        return inputs.hasSite(actor, draft.site().id()) ? keeper.keep(draft) : new Result.NoSite();
    }

    private Outcome outcome(Actor actor, Command command, PlanRecord.Trigger trigger) {
        Instant from = command.from() == null ? clock.instant().truncatedTo(ChronoUnit.MINUTES) : command.from();
        Instant to = command.to() == null ? from.plus(horizon) : command.to();
        if (!from.isBefore(to)) {
            return new Outcome.Not(new Result.NotReady("to", "must be after from"));
        }
        return switch (unitOfWork.reading(actor.tenant(), () -> read(actor, command, new Interval(from, to)))) {
            case Inputs.Lacking(Result why) -> new Outcome.Not(why);
            case Inputs.Complete(Reading.Read read, Wishes wanted) -> planned(read, wanted, command.kind(), trigger);
        };
    }

    private sealed interface Inputs {
        record Complete(Reading.Read read, Wishes wishes) implements Inputs {}

        record Lacking(Result why) implements Inputs {}
    }

    private Inputs read(Actor actor, Command command, Interval period) {
        return switch (inputs.read(actor, command.site(), period, command.to() != null)) {
            case Reading.Lacking(Result why) -> new Inputs.Lacking(why);
            case Reading.Read read -> new Inputs.Complete(read, wishes.inForce(read));
        };
    }

    private Outcome planned(Reading.Read read, Wishes wanted, PlanRecord.Kind kind, PlanRecord.Trigger trigger) {
        PlanningGrid grid = read.grid();
        List<GroupTask> tasks = tasks(read, grid, wanted);
        return switch (SitePlanner.insist(read.site().of(read.fleet().groups()), tasks, grid)) {
            case SitePlanner.Outcome.NoPrices(Interval period) -> new Outcome.Not(new Result.NoPrices(period));
            case SitePlanner.Outcome.Impossible impossible ->
                new Outcome.Not(new Result.Impossible(impossible.conflicts()));
            case SitePlanner.Outcome.Planned planned ->
                new Outcome.Planned(new PlanDraft(
                        read.actor(),
                        read.site(),
                        trigger,
                        kind,
                        read.mode(),
                        PlanInputs.recorded(read, wanted),
                        PlanRecording.finalUntil(grid),
                        grid.period(),
                        planned.plan(),
                        PlanRecording.groups(planned.plan(), read.fleet().groups(), tasks)));
        };
    }

    private List<GroupTask> tasks(Reading.Read read, PlanningGrid grid, Wishes wanted) {
        Instant begun = clock.instant();
        List<GroupTask> tasks = PlanInputs.tasks(read, grid, wanted);
        watch.arbitrated(Duration.between(begun, clock.instant()));
        return tasks;
    }
}
