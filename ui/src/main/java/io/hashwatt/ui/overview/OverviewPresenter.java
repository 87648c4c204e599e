package io.hashwatt.ui.overview;

import io.hashwatt.application.fleet.ManageSites;
import io.hashwatt.application.kernel.Page;
import io.hashwatt.application.schedule.ReadControl;
import io.hashwatt.application.schedule.ReadInterventions;
import io.hashwatt.domain.kernel.SiteId;
import io.hashwatt.domain.schedule.ControlMode;
import io.hashwatt.domain.schedule.Intervention;
import io.hashwatt.domain.schedule.SiteControl;
import io.hashwatt.domain.tenancy.Actor;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Works out what the overview shows, site by site. */
@Dependent
final class OverviewPresenter {

    private final ManageSites sites;
    private final SiteLook look;
    private final ReadControl controls;
    private final ReadInterventions interventions;
    private final InstantSource clock;

    @Inject
    OverviewPresenter(
            ManageSites sites,
            SiteLook look,
            ReadControl controls,
            ReadInterventions interventions,
            InstantSource clock) {
        this.sites = sites;
        this.look = look;
        this.controls = controls;
        this.interventions = interventions;
        this.clock = clock;
    }

    /**
     * @param now when it was looked at
     * @param stops safety stops that are active, of all sites
     */
    record Overview(Instant now, List<SiteOverview> sites, List<Intervention> stops) {

        List<SiteDigest> planned() {
            return sites.stream().flatMap(site -> site.digest().stream()).toList();
        }
    }

    Overview show(Actor actor) {
        Instant now = clock.instant();
        Map<SiteId, ControlMode> modes =
                controls.decided(actor).stream().collect(Collectors.toMap(SiteControl::site, SiteControl::mode));
        return new Overview(
                now,
                sites.list(actor, Page.first(Page.MOST)).stream()
                        .map(site -> look.at(actor, site, modes.getOrDefault(site.id(), ControlMode.OBSERVE), now))
                        .toList(),
                stopsAt(actor, now));
    }

    private List<Intervention> stopsAt(Actor actor, Instant now) {
        return interventions.openAt(actor, now).stream()
                .filter(open -> open.kind() == Intervention.Kind.SAFETY_STOP)
                .filter(open -> open.phaseAt(now) == Intervention.Phase.ACTIVE)
                .toList();
    }
}
