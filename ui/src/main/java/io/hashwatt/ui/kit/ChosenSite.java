package io.hashwatt.ui.kit;

import com.vaadin.flow.server.VaadinSession;
import io.hashwatt.domain.fleet.RegisteredSite;
import io.hashwatt.domain.kernel.SiteId;
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
}
