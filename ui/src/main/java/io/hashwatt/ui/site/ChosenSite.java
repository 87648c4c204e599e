package io.hashwatt.ui.site;

import com.vaadin.flow.server.VaadinSession;
import io.hashwatt.application.fleet.ManageSites;
import io.hashwatt.application.kernel.Page;
import io.hashwatt.domain.fleet.RegisteredSite;
import io.hashwatt.domain.kernel.SiteId;
import io.hashwatt.ui.session.CurrentUser;
import io.hashwatt.ui.text.SiteTime;
import java.util.List;
import java.util.Optional;

/** The site somebody looked at last, in this browser: it stays when going to another page. */
public record ChosenSite(SiteId id) {

    public static void remember(RegisteredSite site) {
        VaadinSession.getCurrent().setAttribute(ChosenSite.class, new ChosenSite(site.id()));
    }

    /** That one, or else the first. */
    public static Optional<RegisteredSite> of(List<RegisteredSite> all) {
        ChosenSite chosen = VaadinSession.getCurrent().getAttribute(ChosenSite.class);
        return all.stream()
                .filter(site -> chosen != null && site.id().equals(chosen.id()))
                .findFirst()
                .or(() -> all.stream().findFirst());
    }

    /** The clock of that site, for pages that are about no site; UTC where there is none. */
    public static SiteTime time(ManageSites sites) {
        List<RegisteredSite> all = sites.list(CurrentUser.currentActor(), Page.first(Page.MOST));
        return SiteTime.in(of(all).map(RegisteredSite::zone).orElse(SiteTime.UTC));
    }
}
