package io.hashwatt.application.plan.making;

import io.hashwatt.application.kernel.UnitOfWork;
import io.hashwatt.application.plan.making.PlanBasis.Basis;
import io.hashwatt.application.plan.making.PlanInputs.Reading;
import io.hashwatt.application.plan.making.PlanInputs.Wishes;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.plan.grid.PlanningGrid;
import io.hashwatt.domain.plan.group.GroupTask;
import io.hashwatt.domain.plan.record.PlanRecord;
import io.hashwatt.domain.plan.record.PlanRecording;
import io.hashwatt.domain.plan.site.SitePlanner;
import io.hashwatt.domain.tenancy.Actor;
import io.hashwatt.domain.tenancy.Permission;
import java.time.Instant;
import java.util.List;

/** Reads in one snapshot, works the plan out in no unit of work at all, and keeps it in a short one. */
final class MakePlanService implements MakePlan, PlanAgain {

    private final UnitOfWork unitOfWork;
    private final PlanBasis basis;
    private final PlanKeeper keeper;
    private final PlanTimer timer;
    private final PlanningHorizon horizon;

    MakePlanService(
            UnitOfWork unitOfWork, PlanBasis basis, PlanKeeper keeper, PlanTimer timer, PlanningHorizon horizon) {
        this.unitOfWork = unitOfWork;
        this.basis = basis;
        this.keeper = keeper;
        this.timer = timer;
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

    @Override
    public Result make(Actor actor, Command command, PlanRecord.Trigger trigger) {
        return keep(prepare(actor, command, trigger));
    }

    private Prepared prepare(Actor actor, Command command, PlanRecord.Trigger trigger) {
        Instant begun = timer.now();
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
        timer.over(worked.trigger(), result, worked.begun());
        return result;
    }

    /** The site may have gone meanwhile. */
    private Result kept(Actor actor, PlanDraft draft) {
        return basis.hasSite(actor, draft.site().id()) ? keeper.keep(draft) : new Result.NoSite();
    }

    private Outcome outcome(Actor actor, Command command, PlanRecord.Trigger trigger) {
        return horizon.period(command.from(), command.to())
                .map(period -> outcome(actor, command, trigger, period))
                .orElseGet(() -> new Outcome.Not(new Result.NotReady("to", "must be after from")));
    }

    private Outcome outcome(Actor actor, Command command, PlanRecord.Trigger trigger, Interval period) {
        boolean isFixed = command.to() != null;
        return switch (unitOfWork.reading(
                actor.tenant(), () -> basis.inForce(actor, command.site(), period, isFixed))) {
            case Basis.Lacking<Wishes>(Result why) -> new Outcome.Not(why);
            case Basis.Complete<Wishes>(Reading.Read read, Wishes wanted) ->
                planned(read, wanted, command.kind(), trigger);
        };
    }

    private Outcome planned(Reading.Read read, Wishes wanted, PlanRecord.Kind kind, PlanRecord.Trigger trigger) {
        PlanningGrid grid = read.grid();
        List<GroupTask> tasks = timer.arbitrated(() -> PlanInputs.tasks(read, grid, wanted));
        return switch (SitePlanner.insist(
                read.site().of(read.fleet().groups()), tasks, grid, read.demand(), timer.limit())) {
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
                        read.grounds(),
                        PlanRecording.groups(planned.plan(), read.fleet().groups(), tasks)));
        };
    }
}
