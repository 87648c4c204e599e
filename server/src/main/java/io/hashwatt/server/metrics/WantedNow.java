package io.hashwatt.server.metrics;

import io.hashwatt.application.fleet.ManageSites;
import io.hashwatt.application.schedule.PreviewSchedule;
import io.hashwatt.application.schedule.ReadIntents;
import io.hashwatt.application.tenancy.access.ManageTenants;
import io.hashwatt.domain.fleet.RegisteredSite;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.kernel.TenantId;
import io.hashwatt.domain.schedule.Finding;
import io.hashwatt.domain.schedule.intent.IntentClass;
import io.hashwatt.domain.tenancy.Actor;
import io.hashwatt.domain.tenancy.Tenant;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;

/** What people want of all sites now, and what there is to say about their schedules. */
final class WantedNow {

    /** Those that people make; what prices want is a matter of each plan. */
    private static final Set<IntentClass> BY_PEOPLE = EnumSet.of(
            IntentClass.SAFETY_STOP,
            IntentClass.MAINTENANCE,
            IntentClass.OVERRIDE,
            IntentClass.PROTECTION,
            IntentClass.CALENDAR);

    private static final String PART = "metrics";

    private final ManageTenants tenants;
    private final ManageSites sites;
    private final ReadIntents intents;
    private final PreviewSchedule schedules;

    WantedNow(ManageTenants tenants, ManageSites sites, ReadIntents intents, PreviewSchedule schedules) {
        this.tenants = tenants;
        this.sites = sites;
        this.intents = intents;
        this.schedules = schedules;
    }

    /** By class, each of which is there, so that what is over is seen to be none. */
    Map<String, Long> intentsAt(Instant now) {
        Map<IntentClass, Long> byClass = new EnumMap<>(IntentClass.class);
        BY_PEOPLE.forEach(one -> byClass.put(one, 0L));
        Interval instant = Interval.of(now, Duration.ofMillis(1));
        forEachSite((actor, site) -> intents.over(actor, site.id(), instant)
                .forEach(one -> byClass.merge(one.intent().intentClass(), 1L, Long::sum)));
        return words(byClass);
    }

    /** By severity, each of which is there. Looks a year ahead, so it takes longer than the intents of an instant. */
    Map<String, Long> findings() {
        Map<Finding.Severity, Long> bySeverity = new EnumMap<>(Finding.Severity.class);
        EnumSet.allOf(Finding.Severity.class).forEach(one -> bySeverity.put(one, 0L));
        forEachSite((actor, site) -> schedules.findings(actor, site.id()).values().stream()
                .flatMap(Collection::stream)
                .forEach(finding -> bySeverity.merge(finding.severity(), 1L, Long::sum)));
        return words(bySeverity);
    }

    private void forEachSite(BiConsumer<Actor, RegisteredSite> look) {
        for (Tenant tenant : tenants.list(Actor.system(TenantId.PLATFORM, PART))) {
            Actor actor = Actor.system(tenant.id(), PART);
            AllSites.of(sites, actor).forEach(site -> look.accept(actor, site));
        }
    }

    private static Map<String, Long> words(Map<? extends Enum<?>, Long> counts) {
        Map<String, Long> words = new TreeMap<>();
        counts.forEach((one, many) -> words.put(one.name().toLowerCase(Locale.ROOT), many));
        return words;
    }
}
