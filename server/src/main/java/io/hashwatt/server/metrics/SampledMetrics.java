package io.hashwatt.server.metrics;

import io.hashwatt.application.fleet.ManageSites;
import io.hashwatt.application.kernel.StorageUnavailable;
import io.hashwatt.application.market.ManageSeries;
import io.hashwatt.application.market.ManageSiteMarket;
import io.hashwatt.application.plan.replanning.ReplanSites;
import io.hashwatt.application.schedule.PreviewSchedule;
import io.hashwatt.application.schedule.ReadControl;
import io.hashwatt.application.schedule.ReadIntents;
import io.hashwatt.application.schedule.ReadInterventions;
import io.hashwatt.application.tenancy.access.ManageTenants;
import io.hashwatt.server.lifecycle.Worker;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** Looks now and then at what is a state rather than an event. A scrape then costs nothing, however many ask. */
@ApplicationScoped
class SampledMetrics implements Worker {

    private static final Logger LOG = System.getLogger(SampledMetrics.class.getName());
    private static final int SECONDS_BETWEEN = 30;

    /** Ten minutes: what there is to say about a year changes slowly. */
    private static final int ROUNDS_BETWEEN_FINDINGS = 20;

    private final MarketReach market;
    private final ActiveInterventions interventions;
    private final SitesByControlMode sitesByControlMode;
    private final WantedNow wanted;
    private final ReplanSites replanSites;
    private final InstantSource clock;
    private final Meters meters;
    private int round;
    private final ScheduledExecutorService executor = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("metrics").daemon().factory());

    @Inject
    SampledMetrics(
            ManageTenants tenants,
            ManageSites sites,
            ManageSiteMarket markets,
            ManageSeries series,
            ReadInterventions interventions,
            ReadControl controls,
            ReadIntents intents,
            PreviewSchedule schedules,
            ReplanSites replanSites,
            InstantSource clock,
            Meters meters) {
        this.market = new MarketReach(tenants, sites, markets, series);
        this.interventions = new ActiveInterventions(tenants, interventions);
        this.sitesByControlMode = new SitesByControlMode(tenants, sites, controls);
        this.wanted = new WantedNow(tenants, sites, intents, schedules);
        this.replanSites = replanSites;
        this.clock = clock;
        this.meters = meters;
    }

    @Override
    public void start() {
        executor.scheduleWithFixedDelay(this::sample, 0, SECONDS_BETWEEN, TimeUnit.SECONDS);
    }

    @Override
    public void stop(Duration atMost) {
        executor.shutdown();
        try {
            if (!executor.awaitTermination(atMost.toMillis(), TimeUnit.MILLISECONDS)) {
                LOG.log(Level.WARNING, "the metrics were still being sampled");
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** A database that is away for a while must not end the sampling for good. */
    private void sample() {
        try {
            ReplanSites.Lag lag = replanSites.lag();
            meters.set(Metric.EVENTS_UNSEEN, lag.unseenEvents());
            meters.set(Metric.EVENTS_LAG, lag.oldest().toSeconds());
            meters.set(Metric.REPLANS_WAITING, lag.waiting());
            meters.set(Metric.REPLANS_LAG, lag.overdue().toSeconds());
            meters.set(Metric.REPLANS_FAILING, lag.failing());
            interventions.at(clock.instant()).forEach((kind, many) -> meters.set(Metric.INTERVENTIONS, many, kind));
            sitesByControlMode.count().forEach((mode, many) -> meters.set(Metric.SITES, many, mode));
            wanted.intentsAt(clock.instant()).forEach((one, many) -> meters.set(Metric.INTENTS, many, one));
            if (round++ % ROUNDS_BETWEEN_FINDINGS == 0) {
                wanted.findings().forEach((severity, many) -> meters.set(Metric.FINDINGS, many, severity));
            }
            MarketReach.Sample reach = market.at(clock.instant());
            show(Metric.FINAL_PRICES, reach.finalAhead());
            show(Metric.PRICE_AGE, reach.age());
        } catch (StorageUnavailable away) {
            LOG.log(Level.DEBUG, "metrics wait for the database", away);
        } catch (RuntimeException failure) {
            LOG.log(Level.WARNING, "metrics could not be sampled", failure);
        }
    }

    private void show(Metric metric, Map<String, Duration> byLabel) {
        byLabel.forEach((label, value) -> meters.set(metric, value.toSeconds(), label));
        meters.retain(metric, byLabel.keySet().stream().map(List::of).collect(Collectors.toSet()));
    }
}
