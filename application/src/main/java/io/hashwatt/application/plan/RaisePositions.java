package io.hashwatt.application.plan;

import io.hashwatt.application.plan.port.SiteInputStore;
import io.hashwatt.application.tenancy.Journal.Change;
import io.hashwatt.application.tenancy.JournalReaction;
import io.hashwatt.domain.kernel.SiteId;
import io.hashwatt.domain.kernel.TenantId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

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
    public void before(TenantId tenant, List<Change> changes) {
        List<SiteId> sites = changes.stream()
                .flatMap(change -> site(change).stream())
                .map(id -> new SiteId(UUID.fromString(id)))
                .distinct()
                .toList();
        if (!sites.isEmpty()) {
            positions.raise(tenant, sites);
        }
    }

    /** Which site's plan the change matters to; empty: none's. */
    private static Optional<String> site(Change change) {
        return switch (change.type()) {
            case "site.updated", "site_market.updated", "site_control.changed" ->
                Optional.of(change.subjectId());
            case "group.created",
                    "group.updated",
                    "group.deleted",
                    "intervention.begun",
                    "intervention.ended",
                    "schedule.activated",
                    "schedule.paused",
                    "schedule.resumed",
                    "schedule.rolled_back",
                    "schedule.retired",
                    "group.protected",
                    "group.released" -> Optional.ofNullable(change.facts().get("site_id"));
            default -> Optional.empty();
        };
    }
}
