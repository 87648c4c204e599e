package io.hashwatt.ui.session;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinSession;
import io.hashwatt.application.tenancy.access.LogIn;
import io.hashwatt.application.tenancy.access.LogIn.Result.LoggedIn;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** Begins and ends the session of a browser. */
@Dependent
public final class Sessions {

    private final LogIn logIn;

    @Inject
    public Sessions(LogIn logIn) {
        this.logIn = logIn;
    }

    /** The session's id changes with the log-in, so that one that was planted before is worth nothing. */
    public void begin(LoggedIn session) {
        VaadinService.reinitializeSession(VaadinRequest.getCurrent());
        new CurrentUser(session.actor(), session.session()).store();
    }

    /** Ends it here, in all windows, and for the server. */
    public void end() {
        CurrentUser.find().map(CurrentUser::credential).ifPresent(logIn::logOut);
        UI.getCurrent().getPage().setLocation("login");
        VaadinSession.getCurrent().getSession().invalidate();
    }

    /** For throttling. */
    public static String remoteAddress() {
        VaadinRequest request = VaadinRequest.getCurrent();
        return request == null ? "" : request.getRemoteAddr();
    }
}
