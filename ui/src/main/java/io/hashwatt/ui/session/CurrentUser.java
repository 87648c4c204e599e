package io.hashwatt.ui.session;

import com.vaadin.flow.server.VaadinSession;
import io.hashwatt.domain.tenancy.Actor;
import io.hashwatt.domain.tenancy.Permission;
import java.util.Optional;

/**
 * Who has logged in in this browser.
 *
 * @param actor as of the last navigation
 * @param credential of the session; never sent to the browser
 */
public record CurrentUser(Actor actor, String credential) {

    /** Empty: nobody has. */
    public static Optional<CurrentUser> find() {
        return Optional.ofNullable(VaadinSession.getCurrent()).map(session -> session.getAttribute(CurrentUser.class));
    }

    /** For views, which nobody sees without having logged in. */
    public static CurrentUser get() {
        return find().orElseThrow(() -> new IllegalStateException("nobody has logged in"));
    }

    /** What every in-port wants to know. */
    public static Actor currentActor() {
        return get().actor();
    }

    public static boolean may(Permission permission) {
        return find().filter(user -> user.actor().may(permission)).isPresent();
    }

    /** Whether the user may see a view of this class. */
    public static boolean maySee(Class<?> view) {
        return view.isAnnotationPresent(WithoutLogin.class) || may(permissionFor(view));
    }

    static Permission permissionFor(Class<?> view) {
        Requires requires = view.getAnnotation(Requires.class);
        return requires == null ? Permission.READ : requires.value();
    }

    void store() {
        VaadinSession.getCurrent().setAttribute(CurrentUser.class, this);
    }

    public static void forget() {
        VaadinSession.getCurrent().setAttribute(CurrentUser.class, null);
    }

    /** A name for people; the credential stays out of logs. */
    @Override
    public String toString() {
        return actor.principal().name();
    }
}
