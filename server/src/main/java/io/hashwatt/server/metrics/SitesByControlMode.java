package io.hashwatt.server.metrics;

import io.hashwatt.application.schedule.ReadControl;
import io.hashwatt.domain.fleet.RegisteredSite;
import io.hashwatt.domain.kernel.SiteId;
import io.hashwatt.domain.schedule.ControlMode;
import io.hashwatt.domain.schedule.SiteControl;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** How many sites there are, of all tenants. */
@Dependent
final class SitesByControlMode implements Sampled {

    private final EverySite every;
    private final ReadControl controls;

    @Inject
    SitesByControlMode(EverySite every, ReadControl controls) {
        this.every = every;
        this.controls = controls;
    }

    @Override
    public void sample(Instant now, Meters meters) {
        count().forEach((mode, many) -> meters.set(Metric.SITES, many, mode));
    }

    /** By mode, each of which is there. */
    Map<String, Long> count() {
        Counts<ControlMode> counts = new Counts<>(ControlMode.class, EnumSet.allOf(ControlMode.class));
        every.ofEachTenant((tenant, actor) -> {
            Map<SiteId, SiteControl> decided =
                    controls.decided(actor).stream().collect(Collectors.toMap(SiteControl::site, Function.identity()));
            for (RegisteredSite site : every.of(actor)) {
                SiteControl control = decided.getOrDefault(site.id(), SiteControl.untouched(site.id()));
                counts.add(control.mode());
            }
        });
        return counts.inWords();
    }
}
