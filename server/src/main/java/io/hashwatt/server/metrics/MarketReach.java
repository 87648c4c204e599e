package io.hashwatt.server.metrics;

import io.hashwatt.application.fleet.ManageSites;
import io.hashwatt.application.market.ManageSeries;
import io.hashwatt.application.market.ManageSiteMarket;
import io.hashwatt.application.tenancy.access.ManageTenants;
import io.hashwatt.domain.fleet.RegisteredSite;
import io.hashwatt.domain.kernel.SeriesId;
import io.hashwatt.domain.kernel.TenantId;
import io.hashwatt.domain.market.MarketSeries;
import io.hashwatt.domain.market.SiteMarket;
import io.hashwatt.domain.tenancy.Actor;
import io.hashwatt.domain.tenancy.Tenant;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** How far the prices of the sites reach, and how old they are. */
final class MarketReach {

    private static final String PART = "metrics";

    private final ManageTenants tenants;
    private final ManageSites sites;
    private final ManageSiteMarket markets;
    private final ManageSeries series;

    MarketReach(ManageTenants tenants, ManageSites sites, ManageSiteMarket markets, ManageSeries series) {
        this.tenants = tenants;
        this.sites = sites;
        this.markets = markets;
        this.series = series;
    }

    /**
     * What was seen.
     *
     * @param finalAhead by the tenant's slug; of its sites the one where final prices end first. Tenants without a site
     *     that has chosen its series are not in it
     * @param age by the kind of series; of those in use the one whose newest value is oldest
     */
    record Sample(Map<String, Duration> finalAhead, Map<String, Duration> age) {}

    Sample at(Instant now) {
        Sample sample = new Sample(new HashMap<>(), new HashMap<>());
        for (Tenant tenant : tenants.list(Actor.system(TenantId.PLATFORM, PART))) {
            look(tenant, now, sample);
        }
        return sample;
    }

    private void look(Tenant tenant, Instant now, Sample sample) {
        Actor actor = Actor.system(tenant.id(), PART);
        Map<SeriesId, Duration> finalAhead = new HashMap<>();
        for (RegisteredSite site : AllSites.of(sites, actor)) {
            Optional<SiteMarket> market = markets.find(actor, site.id());
            market.ifPresent(chosen -> {
                for (SeriesId id : chosen.series()) {
                    finalAhead.computeIfAbsent(id, unseen -> lookAt(unseen, actor, now, sample));
                }
                sample.finalAhead().merge(tenant.slug(), finalAhead.get(chosen.power()), MarketReach::shorter);
            });
        }
    }

    /** @return how far ahead the series is final */
    private Duration lookAt(SeriesId id, Actor actor, Instant now, Sample sample) {
        Optional<MarketSeries> found = series.find(actor, id);
        Optional<ManageSeries.Coverage> coverage = found.flatMap(known -> series.coverage(actor, known));
        coverage.ifPresent(stored -> sample.age()
                .merge(
                        SeriesKinds.word(found.orElseThrow().content()),
                        Duration.between(stored.recordedAt(), now),
                        MarketReach::longer));
        return coverage.map(ManageSeries.Coverage::finalUntil)
                .filter(now::isBefore)
                .map(until -> Duration.between(now, until))
                .orElse(Duration.ZERO);
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) > 0 ? one : other;
    }
}
