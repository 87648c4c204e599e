package io.hashwatt.server.metrics;

import io.hashwatt.application.plan.ReplanSites;
import io.hashwatt.domain.kernel.TenantId;

final class MeteredReplanning implements ReplanSites {

    private final ReplanSites replanSites;
    private final Meters meters;

    MeteredReplanning(ReplanSites replanSites, Meters meters) {
        this.replanSites = replanSites;
        this.meters = meters;
        meters.set(Metric.REPLANS_WAITING, 0);
    }

    @Override
    public void changed(TenantId tenant) {
        replanSites.changed(tenant);
    }

    /** A tenant with sites that wait is in every round, so what a round says is all there is. */
    @Override
    public Round round() {
        Round round = replanSites.round();
        meters.set(Metric.REPLANS_WAITING, round.waiting());
        return round;
    }

    @Override
    public Lag lag() {
        return replanSites.lag();
    }
}
