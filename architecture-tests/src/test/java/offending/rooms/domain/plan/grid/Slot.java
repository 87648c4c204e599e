package offending.rooms.domain.plan.grid;

import offending.rooms.domain.plan.site.SitePlan;

public record Slot(SitePlan plan) {}
