package io.hashwatt.application.plan;

import io.hashwatt.application.kernel.UnitOfWork;
import io.hashwatt.application.plan.PlanInputs.Reading;
import io.hashwatt.application.plan.PlanInputs.Wishes;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.kernel.LocalDays;
import io.hashwatt.domain.kernel.ScheduleId;
import io.hashwatt.domain.kernel.SiteId;
import io.hashwatt.domain.plan.grid.PlanningGrid;
import io.hashwatt.domain.plan.group.GroupTask;
import io.hashwatt.domain.plan.record.PlanDifference;
import io.hashwatt.domain.plan.record.PlanRecording;
import io.hashwatt.domain.plan.site.PlanWorth;
import io.hashwatt.domain.plan.site.SitePlan;
import io.hashwatt.domain.plan.site.SitePlanner;
import io.hashwatt.domain.schedule.ScheduleContent;
import io.hashwatt.domain.tenancy.Actor;
import io.hashwatt.domain.tenancy.Permission;
import java.time.Duration;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

final class CompareScheduleService implements CompareSchedule {

    private final UnitOfWork unitOfWork;
    private final PlanInputs inputs;
    private final PlanWishes wishes;
    private final InstantSource clock;
    private final Duration horizon;

    CompareScheduleService(
            UnitOfWork unitOfWork, PlanInputs inputs, PlanWishes wishes, InstantSource clock, Duration horizon) {
        this.unitOfWork = unitOfWork;
        this.inputs = inputs;
        this.wishes = wishes;
        this.clock = clock;
        this.horizon = horizon;
    }

    @Override
    public Result compare(Actor actor, SiteId site, @Nullable ScheduleId replacing, ScheduleContent draft) {
        actor.require(Permission.READ);
        Interval period = Interval.of(clock.instant().truncatedTo(ChronoUnit.MINUTES), horizon);
        return switch (unitOfWork.reading(actor.tenant(), () -> read(actor, site, period, replacing, draft))) {
            case Inputs.Lacking(MakePlan.Result.NotReady(String field, String rule)) -> new Result.Unknown(rule);
            case Inputs.Lacking ignored -> new Result.Unknown("there is no such site");
            case Inputs.Complete complete -> compared(complete);
        };
    }

    private sealed interface Inputs {
        record Complete(Reading.Read read, Wishes inForce, Wishes drafted) implements Inputs {}

        record Lacking(MakePlan.Result why) implements Inputs {}
    }

    private Inputs read(
            Actor actor, SiteId site, Interval period, @Nullable ScheduleId replacing, ScheduleContent draft) {
        return switch (inputs.read(actor, site, period, false)) {
            case Reading.Lacking(MakePlan.Result why) -> new Inputs.Lacking(why);
            case Reading.Read read ->
                new Inputs.Complete(read, wishes.inForce(read), wishes.with(read, replacing, draft));
        };
    }

    private static Result compared(Inputs.Complete inputs) {
        Reading.Read read = inputs.read();
        PlanningGrid grid = read.grid();
        if (!grid.hasPrices()) {
            return new Result.Unknown("no price is known from now on");
        }
        SitePlan inForce = plan(read, grid, inputs.inForce());
        SitePlan drafted = plan(read, grid, inputs.drafted());
        return inForce == null || drafted == null
                ? new Result.Unknown("no plan is within all limits")
                : new Result.Compared(comparison(read, grid, inForce, drafted));
    }

    private static @Nullable SitePlan plan(Reading.Read read, PlanningGrid grid, Wishes wanted) {
        List<GroupTask> tasks = PlanInputs.tasks(read, grid, wanted);
        SitePlanner.Outcome outcome =
                SitePlanner.insist(read.site().of(read.fleet().groups()), tasks, grid);
        return outcome instanceof SitePlanner.Outcome.Planned planned ? planned.plan() : null;
    }

    private static Comparison comparison(Reading.Read read, PlanningGrid grid, SitePlan inForce, SitePlan drafted) {
        Interval period = grid.period();
        LocalDays days = new LocalDays(read.site().zone());
        return new Comparison(
                period,
                days.dayOf(period.start()),
                read.site().currency(),
                !period.end().equals(PlanRecording.finalUntil(grid)),
                PlanWorth.of(inForce, period, days),
                PlanWorth.of(drafted, period, days),
                PlanDifference.between(read.fleet().groups(), inForce, drafted));
    }
}
