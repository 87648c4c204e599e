package io.hashwatt.ui.overview;

import io.hashwatt.domain.fleet.RegisteredSite;
import io.hashwatt.domain.kernel.ImplausibleValue;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.kernel.Measure;
import io.hashwatt.domain.plan.site.SitePlan.CapExceedance;
import io.hashwatt.domain.schedule.Intervention;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Something at a site that a person has to see to. */
sealed interface Need {

    /** A plan that ends sooner is worth a look. */
    Duration SOON = Duration.ofHours(12);

    RegisteredSite site();

    /** Miners are off for danger until a person ends it. */
    record Stopped(RegisteredSite site, Instant since, String reason) implements Need {}

    record NoGroups(RegisteredSite site) implements Need {}

    record NoMarket(RegisteredSite site) implements Need {}

    record NoPlan(RegisteredSite site) implements Need {}

    /**
     * No price for now: the series has ended.
     *
     * @param since empty: longer ago than was looked
     * @param isForecast whether the plan has a price for now all the same
     */
    record StalePrices(RegisteredSite site, Optional<Instant> since, boolean isForecast) implements Need {}

    /** @param length of all stretches above the cap together */
    record AboveCap(RegisteredSite site, CapExceedance first, Duration length) implements Need {}

    record MissingPrices(RegisteredSite site, Interval first, int count) implements Need {}

    record PlanEnds(RegisteredSite site, Instant at) implements Need {}

    /** @param first of what can hardly be meant, but for the age of a price @param count how many there are */
    record Implausible(RegisteredSite site, ImplausibleValue first, int count) implements Need {}

    record OldPrice(RegisteredSite site, ImplausibleValue age) implements Need {}

    /** Wrong now, rather than worth a look. */
    default boolean isUrgent() {
        return switch (this) {
            case Stopped ignored -> true;
            case AboveCap ignored -> true;
            case StalePrices ignored -> true;
            case NoGroups ignored -> false;
            case NoMarket ignored -> false;
            case NoPlan ignored -> false;
            case MissingPrices ignored -> false;
            case PlanEnds ignored -> false;
            case Implausible ignored -> true;
            case OldPrice old -> old.age().isTooOld();
        };
    }

    /** Of all sites, what is wrong now first. */
    static List<Need> of(OverviewPresenter.Overview overview) {
        List<Need> needs = new ArrayList<>();
        overview.sites().forEach(site -> {
            addStops(site.site(), overview.stops(), needs);
            add(site, overview.now(), needs);
            addFindings(site, needs);
        });
        needs.sort((one, other) -> Boolean.compare(other.isUrgent(), one.isUrgent()));
        return needs;
    }

    private static void addStops(RegisteredSite site, List<Intervention> stops, List<Need> needs) {
        stops.stream()
                .filter(stop -> stop.site().equals(site.id()))
                .forEach(stop -> needs.add(new Stopped(site, stop.from(), stop.reason())));
    }

    private static void add(SiteOverview site, Instant now, List<Need> needs) {
        switch (site.state()) {
            case WITHOUT_GROUPS -> needs.add(new NoGroups(site.site()));
            case WITHOUT_MARKET -> needs.add(new NoMarket(site.site()));
            case WITHOUT_PLAN -> {
                addStale(site, now, needs);
                needs.add(new NoPlan(site.site()));
            }
            case PLANNED -> {
                addStale(site, now, needs);
                site.digest().ifPresent(digest -> add(site.site(), digest, now, needs));
            }
        }
    }

    private static void addFindings(SiteOverview site, List<Need> needs) {
        List<ImplausibleValue> implausible = site.findings().stream()
                .filter(found -> found.measure() != Measure.PRICE_AGE)
                .toList();
        if (!implausible.isEmpty()) {
            needs.add(new Implausible(site.site(), implausible.getFirst(), implausible.size()));
        }
        site.findings().stream()
                .filter(found -> found.measure() == Measure.PRICE_AGE)
                .forEach(age -> needs.add(new OldPrice(site.site(), age)));
    }

    private static void addStale(SiteOverview site, Instant now, List<Need> needs) {
        if (site.isStale(now)) {
            needs.add(
                    new StalePrices(site.site(), site.pricesEnd(), site.price().isPresent()));
        }
    }

    private static void add(RegisteredSite site, SiteDigest digest, Instant now, List<Need> needs) {
        List<CapExceedance> above = digest.plan().capExceedances().stream()
                .filter(each -> each.interval().end().isAfter(now))
                .toList();
        if (!above.isEmpty()) {
            Duration length =
                    above.stream().map(each -> each.interval().length()).reduce(Duration.ZERO, Duration::plus);
            needs.add(new AboveCap(site, above.getFirst(), length));
        }
        if (!digest.unpriced().isEmpty()) {
            needs.add(new MissingPrices(
                    site, digest.unpriced().getFirst(), digest.unpriced().size()));
        }
        Instant end = digest.plan().period().end();
        if (end.isBefore(now.plus(SOON))) {
            needs.add(new PlanEnds(site, end));
        }
    }
}
