package io.hashwatt.ui.session;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.server.VaadinSession;

/**
 * Where somebody wanted to go before he was asked to log in. Kept in the session, not in the address: nobody can be sent
 * elsewhere by a link to the log-in.
 */
public record Destination(Location location) {

    static void remember(Location location) {
        VaadinSession.getCurrent().setAttribute(Destination.class, new Destination(location));
    }

    /** There, or to the first page. */
    public static void proceed(UI ui) {
        VaadinSession session = VaadinSession.getCurrent();
        Destination wanted = session.getAttribute(Destination.class);
        session.setAttribute(Destination.class, null);
        Location to = wanted == null ? new Location("") : wanted.location();
        ui.navigate(to.getPath(), to.getQueryParameters());
    }
}
