package offending.rooms.domain.plan.site;

import java.util.List;
import offending.rooms.domain.plan.grid.Slot;

public record SitePlan(List<Slot> slots) {}
