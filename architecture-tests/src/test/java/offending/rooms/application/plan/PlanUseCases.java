package offending.rooms.application.plan;

import java.util.List;
import offending.rooms.application.plan.making.MakePlan;

public record PlanUseCases(List<MakePlan> made) {}
