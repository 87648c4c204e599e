package io.hashwatt.application.plan.replanning;

import io.hashwatt.application.plan.port.SiteInputStore;
import io.hashwatt.application.tenancy.journal.JournalReaction;
import io.hashwatt.domain.fleet.event.ChangesSite;
import io.hashwatt.domain.kernel.Event;
import io.hashwatt.domain.kernel.SiteId;
import io.hashwatt.domain.kernel.TenantId;
import java.util.List;

/**
 * Raises the position of every site's inputs that a unit of work has changed, inside of it: so a plan knows whether it has
 * seen the change. Prices have positions of their own, those of their series.
 */
public final class RaisePositions implements JournalReaction {

    private final SiteInputStore positions;

    public RaisePositions(SiteInputStore positions) {
        this.positions = positions;
    }

    @Override
    public void before(TenantId tenant, List<Event> events) {
        List<SiteId> sites = events.stream()
                .filter(ChangesSite.class::isInstance)
                .map(event -> ((ChangesSite) event).site())
                .distinct()
                .toList();
        if (!sites.isEmpty()) {
            positions.raise(tenant, sites);
        }
    }
}
