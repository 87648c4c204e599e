package io.hashwatt.ui.session;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterListener;
import io.hashwatt.application.tenancy.access.Authenticate;
import io.hashwatt.domain.tenancy.Actor;
import io.hashwatt.domain.tenancy.NotPermitted;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;

/** Asks before every navigation who it is and whether he may. */
@Dependent
public final class SessionGuard implements BeforeEnterListener {

    private static final long serialVersionUID = 1L;

    private static final String LOGIN = "login";

    private final transient Authenticate authenticate;

    @Inject
    public SessionGuard(Authenticate authenticate) {
        this.authenticate = authenticate;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Class<?> view = event.getNavigationTarget();
        if (view.isAnnotationPresent(WithoutLogin.class)) {
            return;
        }
        if (!stillCounts()) {
            Destination.remember(event.getLocation());
            event.forwardTo(LOGIN);
        } else if (!CurrentUser.maySee(view)) {
            event.rerouteToError(new NotPermitted(CurrentUser.permissionFor(view)), "");
        }
    }

    /** Permissions may have changed since, or the session may have been ended elsewhere. */
    public boolean stillCounts() {
        Optional<CurrentUser> user = CurrentUser.find();
        if (user.isEmpty()) {
            return false;
        }
        String credential = user.get().credential();
        Optional<Actor> actor = authenticate.actorOf(credential);
        actor.ifPresentOrElse(known -> new CurrentUser(known, credential).store(), CurrentUser::forget);
        return actor.isPresent();
    }
}
