package io.hashwatt.ui.fleet;

import io.hashwatt.application.fleet.ManageSites;
import io.hashwatt.application.fleet.ReadFleet;
import io.hashwatt.application.kernel.Outcome;
import io.hashwatt.application.kernel.Page;
import io.hashwatt.application.market.ManageSiteMarket;
import io.hashwatt.application.plan.observed.ReadConnectionWorth;
import io.hashwatt.application.plan.observed.ReadConnectionWorth.SiteConnection;
import io.hashwatt.domain.fleet.RegisteredGroup;
import io.hashwatt.domain.fleet.RegisteredSite;
import io.hashwatt.domain.kernel.Power;
import io.hashwatt.domain.kernel.SiteId;
import io.hashwatt.domain.plan.record.ConnectionWorth;
import io.hashwatt.domain.tenancy.Actor;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** The sites of a tenant, each with what its groups amount to. */
@Dependent
final class FleetPresenter {

    private final ManageSites sites;
    private final ReadFleet fleet;
    private final ManageSiteMarket markets;
    private final ReadConnectionWorth connections;

    /** @param planned whether somebody has said which prices the site is planned on */
    record SiteRow(RegisteredSite site, FleetTotals totals, boolean planned) {

        /** All at their top levels draw more than the site may. */
        boolean isOverCap() {
            Power room = site.limits().room();
            return room != null && totals.power().exceeds(room);
        }
    }

    @Inject
    FleetPresenter(ManageSites sites, ReadFleet fleet, ManageSiteMarket markets, ReadConnectionWorth connections) {
        this.sites = sites;
        this.fleet = fleet;
        this.markets = markets;
        this.connections = connections;
    }

    List<RegisteredSite> all(Actor actor) {
        return sites.list(actor, Page.first(Page.MOST));
    }

    List<SiteRow> rows(Actor actor) {
        return all(actor).stream().map(site -> row(actor, site)).toList();
    }

    SiteRow row(Actor actor, RegisteredSite site) {
        FleetTotals totals = FleetTotals.of(
                groups(actor, site).stream().map(RegisteredGroup::group).toList());
        return new SiteRow(site, totals, markets.find(actor, site.id()).isPresent());
    }

    /** Over the last month, where a cap is known; empty: none is, or the site is gone. */
    Optional<ConnectionWorth> connectionWorth(Actor actor, RegisteredSite site) {
        return site.limits().powerCap() != null
                        && connections.lastMonth(actor, site.id())
                                instanceof Outcome.Done<SiteConnection>(SiteConnection known)
                ? Optional.of(known.worth())
                : Optional.empty();
    }

    /** None where the site is gone. */
    List<RegisteredGroup> groups(Actor actor, RegisteredSite site) {
        return fleet.siteWithGroups(actor, site.id())
                .map(ReadFleet.SiteFleet::groups)
                .orElseGet(List::of);
    }

    static FleetTotals sum(List<SiteRow> rows) {
        return rows.stream().map(SiteRow::totals).reduce(FleetTotals.NONE, FleetTotals::plus);
    }

    Outcome<RegisteredSite> create(Actor actor, ManageSites.Draft draft) {
        return sites.create(actor, draft);
    }

    Outcome<RegisteredSite> change(Actor actor, RegisteredSite read, ManageSites.Changes changes) {
        return sites.change(actor, read.id(), read.version(), changes);
    }

    /** As it is now, whatever was read before: who deletes has seen what follows. */
    Outcome<RegisteredSite> delete(Actor actor, SiteId id) {
        return find(actor, id)
                .map(site -> sites.delete(actor, id, site.version()))
                .orElseGet(() -> new Outcome.Missing<>("site"));
    }

    Optional<RegisteredSite> find(Actor actor, SiteId id) {
        return sites.find(actor, id);
    }
}
