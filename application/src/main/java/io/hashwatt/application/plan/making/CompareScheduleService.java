package io.hashwatt.application.plan.making;

import io.hashwatt.application.kernel.UnitOfWork;
import io.hashwatt.application.plan.making.PlanBasis.Basis;
import io.hashwatt.application.plan.making.PlanBasis.Compared;
import io.hashwatt.application.plan.making.PlanInputs.Reading;
import io.hashwatt.application.plan.making.PlanInputs.Wishes;
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
import java.util.List;
import org.jspecify.annotations.Nullable;

final class CompareScheduleService implements CompareSchedule {

    private final UnitOfWork unitOfWork;
    private final PlanBasis basis;
    private final PlanTimer timer;
    private final PlanningHorizon horizon;

    CompareScheduleService(UnitOfWork unitOfWork, PlanBasis basis, PlanTimer timer, PlanningHorizon horizon) {
        this.unitOfWork = unitOfWork;
        this.basis = basis;
        this.timer = timer;
        this.horizon = horizon;
    }

    @Override
    public Result compare(Actor actor, SiteId site, @Nullable ScheduleId replacing, ScheduleContent draft) {
        actor.require(Permission.READ);
        Interval period = horizon.ahead();
        return switch (unitOfWork.reading(
                actor.tenant(), () -> basis.compared(actor, site, period, replacing, draft))) {
            case Basis.Lacking<Compared>(MakePlan.Result.NotReady(String field, String rule)) ->
                new Result.Unknown(rule);
            case Basis.Lacking<Compared> ignored -> new Result.Unknown("there is no such site");
            case Basis.Complete<Compared>(Reading.Read read, Compared wanted) -> compared(read, wanted);
        };
    }

    private Result compared(Reading.Read read, Compared wanted) {
        PlanningGrid grid = read.grid();
        if (!grid.hasPrices()) {
            return new Result.Unknown("no price is known from now on");
        }
        SitePlan inForce = plan(read, grid, wanted.inForce());
        SitePlan drafted = plan(read, grid, wanted.drafted());
        return inForce == null || drafted == null
                ? new Result.Unknown("no plan is within all limits")
                : new Result.Compared(comparison(read, grid, inForce, drafted));
    }

    private @Nullable SitePlan plan(Reading.Read read, PlanningGrid grid, Wishes wanted) {
        List<GroupTask> tasks = PlanInputs.tasks(read, grid, wanted);
        SitePlanner.Outcome outcome =
                SitePlanner.insist(read.site().of(read.fleet().groups()), tasks, grid, read.demand(), timer.limit());
        return outcome instanceof SitePlanner.Outcome.Planned planned ? planned.plan() : null;
    }

    private static Comparison comparison(Reading.Read read, PlanningGrid grid, SitePlan inForce, SitePlan drafted) {
        Interval period = grid.period();
        LocalDays days = new LocalDays(read.site().zone());
        return new Comparison(
                period,
                days.dayOf(period.start()),
                !period.end().equals(PlanRecording.finalUntil(grid)),
                PlanWorth.of(inForce, period, days),
                PlanWorth.of(drafted, period, days),
                PlanDifference.between(read.fleet().groups(), inForce, drafted));
    }
}
