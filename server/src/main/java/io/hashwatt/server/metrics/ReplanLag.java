package io.hashwatt.server.metrics;

import io.hashwatt.application.plan.replanning.ReplanSites;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;

/** What re-planning has not yet seen or done. */
@Dependent
final class ReplanLag implements Sampled {

    private final ReplanSites replanSites;

    @Inject
    ReplanLag(ReplanSites replanSites) {
        this.replanSites = replanSites;
    }

    @Override
    public void sample(Instant now, Meters meters) {
        ReplanSites.Lag lag = replanSites.lag();
        meters.set(Metric.EVENTS_UNSEEN, lag.unseenEvents());
        meters.set(Metric.EVENTS_LAG, lag.oldest().toSeconds());
        meters.set(Metric.REPLANS_WAITING, lag.waiting());
        meters.set(Metric.REPLANS_LAG, lag.overdue().toSeconds());
        meters.set(Metric.REPLANS_FAILING, lag.failing());
    }
}
