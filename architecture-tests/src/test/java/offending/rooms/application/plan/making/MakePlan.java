package offending.rooms.application.plan.making;

import offending.rooms.application.plan.PlanUseCases;
import offending.rooms.application.plan.reading.ReadPlans;

public record MakePlan(ReadPlans reading, PlanUseCases all) {}
