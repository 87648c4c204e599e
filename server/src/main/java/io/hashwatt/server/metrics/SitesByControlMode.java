package io.hashwatt.server.metrics;

import io.hashwatt.application.fleet.ManageSites;
import io.hashwatt.application.schedule.ReadControl;
import io.hashwatt.application.tenancy.access.ManageTenants;
import io.hashwatt.domain.fleet.RegisteredSite;
import io.hashwatt.domain.kernel.SiteId;
import io.hashwatt.domain.kernel.TenantId;
import io.hashwatt.domain.schedule.ControlMode;
import io.hashwatt.domain.schedule.SiteControl;
import io.hashwatt.domain.tenancy.Actor;
import io.hashwatt.domain.tenancy.Tenant;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** How many sites there are, of all tenants. */
final class SitesByControlMode {

    private static final String PART = "metrics";

    private final ManageTenants tenants;
    private final ManageSites sites;
    private final ReadControl controls;

    SitesByControlMode(ManageTenants tenants, ManageSites sites, ReadControl controls) {
        this.tenants = tenants;
        this.sites = sites;
        this.controls = controls;
    }

    /** By mode, each of which is there, so that one in which the last site was is seen to have none. */
    Map<String, Long> count() {
        Map<String, Long> counts = new TreeMap<>();
        for (ControlMode mode : ControlMode.values()) {
            counts.put(word(mode), 0L);
        }
        for (Tenant tenant : tenants.list(Actor.system(TenantId.PLATFORM, PART))) {
            Actor actor = Actor.system(tenant.id(), PART);
            Map<SiteId, SiteControl> decided =
                    controls.decided(actor).stream().collect(Collectors.toMap(SiteControl::site, Function.identity()));
            for (RegisteredSite site : AllSites.of(sites, actor)) {
                SiteControl control = decided.getOrDefault(site.id(), SiteControl.untouched(site.id()));
                counts.merge(word(control.mode()), 1L, Long::sum);
            }
        }
        return counts;
    }

    private static String word(ControlMode mode) {
        return mode.name().toLowerCase(Locale.ROOT);
    }
}
