package io.hashwatt.application.plan.making;

import io.hashwatt.application.plan.port.SitePlanningPorts;
import io.hashwatt.application.plan.prices.SiteOutlooks;
import io.hashwatt.application.plan.reading.PlanAt;
import io.hashwatt.domain.plan.site.SitePlanner;
import java.time.InstantSource;

/** The in-ports of this room, assembled. @param planAgain what {@code makePlan} does, for other causes than a request */
public record PlanMakingUseCases(MakePlan makePlan, PlanAgain planAgain, CompareSchedule compareSchedule) {

    public static PlanMakingUseCases of(SitePlanningPorts ports, PlanWatch watch) {
        var basis = new PlanBasis(inputs(ports), wishes(ports));
        var horizon = new PlanningHorizon(ports.horizon(), ports.clock());
        var timer = new PlanTimer(watch, ports.clock());
        var makePlan = new MakePlanService(
                ports.unitOfWork(),
                basis,
                new PlanKeeper(ports.plans(), ports.plansInForce(), ports.books()),
                timer,
                horizon);
        return new PlanMakingUseCases(
                makePlan, makePlan, new CompareScheduleService(ports.unitOfWork(), basis, timer, horizon));
    }

    private static PlanInputs inputs(SitePlanningPorts ports) {
        var planAt = new PlanAt(ports.plansInForce(), ports.clock());
        return new PlanInputs(
                new InputsSeen(ports.siteInputs(), ports.clock()),
                ports.fleet(),
                new SiteOutlooks(ports.market()),
                ports.controls(),
                new Standings(ports.plans(), planAt, new PeakStandings(ports.plans(), ports.plansInForce(), planAt)));
    }

    private static PlanWishes wishes(SitePlanningPorts ports) {
        return new PlanWishes(ports.intents(), ports.market(), new StrikeWatches(ports.series(), ports.values()));
    }

    /** For programs without a database. */
    public static PlanSite onFiles(InstantSource clock) {
        var timer = new PlanTimer(PlanWatch.NONE, clock);
        return (site, caps) ->
                SitePlanner.plan(site.site(), site.tasks(), site.gridWithLooks(), site.demand(), caps, timer.limit());
    }
}
