package io.hashwatt.application.plan;

import io.hashwatt.application.kernel.UnitOfWork;
import io.hashwatt.application.plan.PlanInputs.Reading;
import io.hashwatt.application.schedule.ReadIntents;
import io.hashwatt.application.schedule.ReadIntents.Wanted;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.kernel.LocalDays;
import io.hashwatt.domain.kernel.ScheduleId;
import io.hashwatt.domain.kernel.SiteId;
import io.hashwatt.domain.plan.PlanRecording;
import io.hashwatt.domain.plan.PlanWorth;
import io.hashwatt.domain.plan.SitePlanner;
import io.hashwatt.domain.schedule.ScheduleContent;
import io.hashwatt.domain.tenancy.Actor;
import io.hashwatt.domain.tenancy.Permission;
import java.time.Duration;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

final class CompareScheduleService implements CompareSchedule {

    private final UnitOfWork unitOfWork;
    private final ReadIntents intents;
    private final PlanInputs inputs;
    private final InstantSource clock;
    private final Duration horizon;

    CompareScheduleService(SitePlanningPorts ports) {
        this.unitOfWork = ports.unitOfWork();
        this.intents = ports.intents();
        this.inputs = new PlanInputs(ports);
        this.clock = ports.clock();
        this.horizon = ports.horizon();
    }

    @Override
    public Result compare(Actor actor, SiteId site, @Nullable ScheduleId replacing, ScheduleContent draft) {
        actor.require(Permission.READ);
        Interval period = Interval.of(clock.instant().truncatedTo(ChronoUnit.MINUTES), horizon);
        return unitOfWork.in(actor.tenant(), () -> switch (inputs.read(actor, site, period, false)) {
            case Reading.Lacking(MakePlan.Result.NotReady(String field, String rule)) -> new Result.Unknown(rule);
            case Reading.Lacking ignored -> new Result.Unknown("there is no such site");
            case Reading.Read read -> compared(read, replacing, draft);
        });
    }

    private Result compared(Reading.Read read, @Nullable ScheduleId replacing, ScheduleContent draft) {
        if (!read.grid().hasPrices()) {
            return new Result.Unknown("no price is known from now on");
        }
        Interval period = read.grid().period();
        SiteId site = read.site().id();
        Optional<PlanWorth> inForce = worth(read, intents.wanted(read.actor(), site, period));
        Optional<PlanWorth> drafted = worth(read, intents.wantedWith(read.actor(), site, period, replacing, draft));
        return inForce.isPresent() && drafted.isPresent()
                ? new Result.Compared(new Comparison(
                        period,
                        days(read).dayOf(period.start()),
                        read.site().currency(),
                        !period.end().equals(PlanRecording.finalUntil(read.grid())),
                        inForce.get(),
                        drafted.get()))
                : new Result.Unknown("no plan is within all limits");
    }

    private Optional<PlanWorth> worth(Reading.Read read, Wanted wanted) {
        SitePlanner.Outcome outcome =
                SitePlanner.insist(read.site().of(read.fleet().groups()), inputs.tasks(read, wanted), read.grid());
        return outcome instanceof SitePlanner.Outcome.Planned planned
                ? Optional.of(PlanWorth.of(planned.plan(), read.grid().period(), days(read)))
                : Optional.empty();
    }

    private static LocalDays days(Reading.Read read) {
        return new LocalDays(read.site().zone());
    }
}
