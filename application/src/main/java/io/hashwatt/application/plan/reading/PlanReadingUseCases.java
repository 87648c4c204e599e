package io.hashwatt.application.plan.reading;

import io.hashwatt.application.plan.port.SitePlanningPorts;

/** The in-ports of this room, assembled. */
public record PlanReadingUseCases(ReadPlans readPlans, ReadWhy readWhy, ReadGrounds readGrounds) {

    public static PlanReadingUseCases of(SitePlanningPorts ports) {
        var planAt = new PlanAt(ports.plansInForce(), ports.clock());
        return new PlanReadingUseCases(
                new ReadPlansService(ports.unitOfWork(), ports.plans(), ports.plansInForce(), planAt),
                new ReadWhyService(
                        ports.unitOfWork(),
                        ports.fleet(),
                        ports.groups(),
                        new IntentsThen(ports.fleet(), ports.intents(), ports.interventions(), planAt),
                        new PlannedThen(ports.plans(), planAt)),
                new ReadGroundsService(ports.unitOfWork(), ports.fleet(), ports.market(), ports.clock()));
    }
}
