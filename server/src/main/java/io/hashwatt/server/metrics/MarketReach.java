package io.hashwatt.server.metrics;

import io.hashwatt.application.market.ManageSeries;
import io.hashwatt.application.market.ManageSiteMarket;
import io.hashwatt.domain.fleet.RegisteredSite;
import io.hashwatt.domain.kernel.SeriesId;
import io.hashwatt.domain.market.MarketSeries;
import io.hashwatt.domain.market.SiteMarket;
import io.hashwatt.domain.tenancy.Actor;
import io.hashwatt.domain.tenancy.Tenant;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** How far the prices of the sites reach, and how old they are. */
@Dependent
final class MarketReach implements Sampled {

    private final EverySite every;
    private final ManageSiteMarket markets;
    private final ManageSeries series;

    @Inject
    MarketReach(EverySite every, ManageSiteMarket markets, ManageSeries series) {
        this.every = every;
        this.markets = markets;
        this.series = series;
    }

    @Override
    public void sample(Instant now, Meters meters) {
        Sample reach = at(now);
        show(Metric.FINAL_PRICES, reach.finalAhead(), meters);
        show(Metric.PRICE_AGE, reach.age(), meters);
        show(Metric.VALUE_AGE, reach.valueAge(), meters);
    }

    private static void show(Metric metric, Map<String, Duration> byLabel, Meters meters) {
        byLabel.forEach((label, value) -> meters.set(metric, value.toSeconds(), label));
        meters.retain(metric, byLabel.keySet().stream().map(List::of).collect(Collectors.toSet()));
    }

    /**
     * What was seen.
     *
     * @param finalAhead by the tenant's slug; of its sites the one where final prices end first. Tenants without a site
     *     that has chosen its series are not in it
     * @param age by the kind of series; of those in use the one whose newest value was stored longest ago
     * @param valueAge likewise, since what the newest value is of
     */
    record Sample(Map<String, Duration> finalAhead, Map<String, Duration> age, Map<String, Duration> valueAge) {}

    Sample at(Instant now) {
        Sample sample = new Sample(new HashMap<>(), new HashMap<>(), new HashMap<>());
        every.ofEachTenant((tenant, actor) -> look(tenant, actor, now, sample));
        return sample;
    }

    private void look(Tenant tenant, Actor actor, Instant now, Sample sample) {
        Map<SeriesId, Duration> finalAhead = new HashMap<>();
        for (RegisteredSite site : every.of(actor)) {
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
        coverage.ifPresent(stored -> {
            String kind = Counts.word(found.orElseThrow().content().kind());
            sample.age().merge(kind, Duration.between(stored.recordedAt(), now), MarketReach::longer);
            Duration since = Duration.between(stored.span().end(), now);
            sample.valueAge().merge(kind, longer(since, Duration.ZERO), MarketReach::longer);
        });
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
