package io.hashwatt.ui.overview;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import io.hashwatt.domain.fleet.RegisteredSite;
import io.hashwatt.domain.fleet.event.FleetEvent.SiteCreated;
import io.hashwatt.domain.fleet.event.FleetEvent.SiteDeleted;
import io.hashwatt.domain.fleet.event.FleetEvent.SiteUpdated;
import io.hashwatt.domain.kernel.Event;
import io.hashwatt.domain.market.event.MarketEvent.SiteMarketUpdated;
import io.hashwatt.domain.plan.event.PlanEvent.PlanMade;
import io.hashwatt.domain.schedule.event.ScheduleEvent.SiteControlChanged;
import io.hashwatt.ui.kit.EmptyState;
import io.hashwatt.ui.kit.Icon;
import io.hashwatt.ui.kit.Links;
import io.hashwatt.ui.kit.Page;
import io.hashwatt.ui.live.LiveUpdates;
import io.hashwatt.ui.overview.OverviewPresenter.Overview;
import io.hashwatt.ui.session.CurrentUser;
import io.hashwatt.ui.site.SiteNames;
import io.hashwatt.ui.text.SiteTime;
import io.hashwatt.ui.text.T;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** All sites: what is planned, and what needs somebody. */
@Route("")
public final class OverviewView extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private static final Set<Class<? extends Event>> CONCERNS = Set.of(
            PlanMade.class,
            SiteCreated.class,
            SiteUpdated.class,
            SiteDeleted.class,
            SiteMarketUpdated.class,
            SiteControlChanged.class);

    private final transient OverviewPresenter presenter;

    @Inject
    public OverviewView(OverviewPresenter presenter, LiveUpdates live) {
        this.presenter = presenter;
        addClassName("hw-overview");
        title(T.of("overview.title"));
        live.whileAttached(this, event -> CONCERNS.contains(event.getClass()), this::paint);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        paint();
    }

    private void paint() {
        Overview overview = presenter.show(CurrentUser.currentActor());
        if (overview.sites().isEmpty()) {
            empty(new EmptyState(Icon.FLEET, T.of("overview.empty.title"), T.of("overview.empty.text"))
                    .action(Links.button(T.of("overview.empty.action"), "fleet")));
            return;
        }
        beside(SiteTime.in(overview.sites().getFirst().site().zone()).fullDay(overview.now()));
        figures(new OverviewFigures(overview).band());
        Function<RegisteredSite, String> names = names(overview);
        Div below = new Div(new NeedsList(names).section(Need.of(overview)));
        below.addClassName("hw-overview-below");
        if (!overview.planned().isEmpty()) {
            below.addComponentAsFirst(OverviewChart.section(overview));
        }
        content(new SitesTable(site -> "plan/" + names.apply(site)).table(overview.sites()), below);
    }

    private static Function<RegisteredSite, String> names(Overview overview) {
        List<RegisteredSite> all =
                overview.sites().stream().map(SiteOverview::site).toList();
        return site -> SiteNames.inAddress(site, all);
    }
}
