package io.hashwatt.server.heavy;

import io.hashwatt.application.kernel.Outcome;
import io.hashwatt.application.schedule.PreviewSchedule;
import io.hashwatt.domain.kernel.ScheduleId;
import io.hashwatt.domain.kernel.SiteId;
import io.hashwatt.domain.schedule.Finding;
import io.hashwatt.domain.schedule.Firing;
import io.hashwatt.domain.schedule.ScheduleContent;
import io.hashwatt.domain.tenancy.Actor;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What comes next is quickly told; what would change is not. */
record BoundedPreview(HeavyInPorts turns, PreviewSchedule preview) implements PreviewSchedule {

    @Override
    public Outcome<Preview> preview(Actor actor, SiteId site, @Nullable ScheduleId replacing, ScheduleContent draft) {
        return turns.inTurn(actor, () -> preview.preview(actor, site, replacing, draft));
    }

    @Override
    public Map<ScheduleId, List<Finding>> findings(Actor actor, SiteId site) {
        return turns.inTurn(actor, () -> preview.findings(actor, site));
    }

    @Override
    public Map<ScheduleId, Firing> next(Actor actor, SiteId site) {
        return preview.next(actor, site);
    }
}
