package io.hashwatt.ui.frame;

import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import io.hashwatt.application.fleet.ManageSites;
import io.hashwatt.application.kernel.Page;
import io.hashwatt.application.tenancy.access.ManageTenants;
import io.hashwatt.domain.fleet.RegisteredSite;
import io.hashwatt.domain.tenancy.Tenant;
import io.hashwatt.ui.kit.Announcer;
import io.hashwatt.ui.kit.Brand;
import io.hashwatt.ui.session.CurrentUser;
import io.hashwatt.ui.session.Sessions;
import io.hashwatt.ui.site.ChosenSite;
import io.hashwatt.ui.site.SiteNames;
import io.hashwatt.ui.site.SitePage;
import io.hashwatt.ui.text.SiteTime;
import io.hashwatt.ui.text.T;
import io.hashwatt.ui.tour.TourCard;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/** The frame around all pages. */
@Layout
@JavaScript("context://hashwatt/kit.js")
public final class MainLayout extends AppLayout implements AfterNavigationObserver {

    private static final long serialVersionUID = 1L;

    private final transient ManageSites sites;
    private final transient Tenant tenant;

    private final SideNavigation navigation = new SideNavigation();
    private final BottomBar bottom = new BottomBar(() -> setDrawerOpened(true));
    private final SiteSwitcher switcher = new SiteSwitcher();
    private final Clock clock;
    private final TourCard tour = new TourCard();

    @Inject
    public MainLayout(ManageSites sites, ManageTenants tenants, Sessions sessions, InstantSource time) {
        clock = new Clock(time.instant());
        this.sites = sites;
        this.tenant = tenants.own(CurrentUser.currentActor());
        addClassName("hw-frame");
        setPrimarySection(Section.DRAWER);
        KeyboardHelp help = new KeyboardHelp();
        Div drawer = new Div(new Brand(), navigation, new UserMenu(tenant, sessions, help::open));
        drawer.addClassName("hw-drawer");
        addToDrawer(drawer);
        addToNavbar(skipLink(), toggle(), switcher, spacer(), clock, help, new Announcer(), tour, bottom);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        navigation.update(event.getLocation());
        bottom.update(event.getLocation());
        tour.update();
        List<RegisteredSite> all = sites.list(CurrentUser.currentActor(), Page.first(Page.MOST));
        Optional<RegisteredSite> shown =
                event.getRouteParameters().get(SitePage.PARAMETER).flatMap(name -> SiteNames.find(all, name));
        String page = shown.isPresent() ? event.getLocation().getFirstSegment() : Destinations.PLAN.path();
        switcher.show(tenant.name(), all, shown, page);
        clock.show(ChosenSite.of(all).map(RegisteredSite::zone).orElse(SiteTime.UTC));
        // On a phone the drawer lies over the page that was chosen in it.
        getElement().executeJs("if (this.overlay) this.drawerOpened = false");
    }

    private static DrawerToggle toggle() {
        DrawerToggle toggle = new DrawerToggle();
        toggle.setAriaLabel(T.of("frame.nav.open"));
        return toggle;
    }

    private static Anchor skipLink() {
        Anchor skip = new Anchor("#content", T.of("frame.skip"));
        skip.addClassName("hw-skip");
        skip.getElement().setAttribute("router-ignore", true);
        return skip;
    }

    private static Span spacer() {
        Span spacer = new Span();
        spacer.addClassName("hw-spacer");
        return spacer;
    }
}
