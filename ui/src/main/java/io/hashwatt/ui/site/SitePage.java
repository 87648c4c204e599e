package io.hashwatt.ui.site;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteParameters;
import io.hashwatt.application.fleet.ManageSites;
import io.hashwatt.domain.fleet.RegisteredSite;
import io.hashwatt.ui.kit.EmptyState;
import io.hashwatt.ui.kit.Icon;
import io.hashwatt.ui.kit.Links;
import io.hashwatt.ui.kit.Page;
import io.hashwatt.ui.session.CurrentUser;
import io.hashwatt.ui.text.SiteTime;
import io.hashwatt.ui.text.T;
import java.util.List;
import java.util.Optional;

/**
 * A page about one site, which is in the address: give the view {@code @Route("plan/:site?")}. Without one in the address it
 * is the site looked at last.
 */
public abstract class SitePage extends Page implements BeforeEnterObserver {

    public static final String PARAMETER = "site";

    private static final long serialVersionUID = 1L;

    private final transient ManageSites sites;

    private String path = "";
    private transient RouteParameters parameters = RouteParameters.empty();

    protected SitePage(ManageSites sites) {
        this.sites = sites;
    }

    /**
     * Fills the page. Called again when another site is chosen or the address changes.
     *
     * @param query the rest of the state, in the address
     */
    protected abstract void show(RegisteredSite site, QueryParameters query);

    /** What to say where there is no site at all: the title, and how to add one. */
    protected Component noSiteAction() {
        return Links.button(T.of("kit.noSite.action"), "fleet");
    }

    /** The site's clock, in the user's language. */
    protected static SiteTime timeOf(RegisteredSite site) {
        return SiteTime.in(site.zone());
    }

    @Override
    public final void beforeEnter(BeforeEnterEvent event) {
        List<RegisteredSite> all = sites.list(
                CurrentUser.currentActor(),
                io.hashwatt.application.kernel.Page.first(io.hashwatt.application.kernel.Page.MOST));
        Optional<String> named = event.getRouteParameters().get(PARAMETER);
        if (all.isEmpty()) {
            empty(new EmptyState(Icon.FLEET, T.of("kit.noSite.title"), T.of("kit.noSite.text")).action(noSiteAction()));
        } else if (named.isEmpty()) {
            RegisteredSite site = ChosenSite.of(all).orElseThrow();
            event.forwardTo(
                    getClass(),
                    new RouteParameters(PARAMETER, SiteNames.inAddress(site, all)),
                    event.getLocation().getQueryParameters());
        } else {
            SiteNames.find(all, named.get())
                    .ifPresentOrElse(site -> enter(site, event), () -> event.rerouteToError(NotFoundException.class));
        }
    }

    /** The address of this page about this site, without its query. */
    protected final String path() {
        return path;
    }

    /** What else the route names: {@code @Route("backtest/:site/:id")}. */
    protected final String parameter(String name) {
        return parameters.get(name).orElse("");
    }

    private void enter(RegisteredSite site, BeforeEnterEvent event) {
        ChosenSite.remember(site);
        parameters = event.getRouteParameters();
        path = event.getLocation().getPath();
        show(site, event.getLocation().getQueryParameters());
    }
}
