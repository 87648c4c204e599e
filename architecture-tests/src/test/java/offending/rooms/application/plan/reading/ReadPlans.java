package offending.rooms.application.plan.reading;

import java.util.List;
import offending.rooms.application.plan.making.MakePlan;

public record ReadPlans(List<MakePlan> making) {}
