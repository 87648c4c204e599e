package io.hashwatt.application.plan.replanning;

import io.hashwatt.application.plan.making.PlanAgain;
import io.hashwatt.application.plan.port.SitePlanningPorts;

/** The in-ports of this room, assembled. */
public record ReplanningUseCases(ReplanSites replanSites, PurgePlans purgePlans) {

    public static ReplanningUseCases of(SitePlanningPorts ports, PlanAgain planAgain, PurgePlans.Policy kept) {
        var purgePlans = new PurgePlansService(
                ports.unitOfWork(),
                new PlanThinning(ports.plans(), ports.plansInForce(), kept.plans()),
                ports.backtests(),
                ports.clock(),
                kept.backtests());
        var replanSites = new ReplanSitesService(
                ports.due(),
                newsReading(ports),
                new PlanDueSites(planAgain, ports.interventions(), ports.clock(), ports.horizon()),
                new PurgeDueTenants(purgePlans, ports.records(), ports.events(), ports.clock()),
                ports.clock());
        return new ReplanningUseCases(replanSites, purgePlans);
    }

    private static PlanNewsReading newsReading(SitePlanningPorts ports) {
        var causes = new ReplanNews(ports.market(), ports.schedules(), ports.clock(), ports.horizon());
        return new PlanNewsReading(
                ports.tenants(),
                new PlanningNews(ports.events(), causes, ports.due(), ports.clock()),
                new MissingMarks(ports.unitOfWork(), ports.due(), ports.market(), ports.clock()),
                ports.clock());
    }
}
