package io.hashwatt.ui.login;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import io.hashwatt.application.kernel.Outcome;
import io.hashwatt.application.tenancy.access.LogIn;
import io.hashwatt.application.tenancy.access.LogIn.Result.LoggedIn;
import io.hashwatt.application.tenancy.access.ManageTenants;
import io.hashwatt.application.tenancy.access.ManageUsers;
import io.hashwatt.domain.tenancy.Actor;
import io.hashwatt.domain.tenancy.User;
import io.hashwatt.ui.kit.Buttons;
import io.hashwatt.ui.kit.DoorPage;
import io.hashwatt.ui.kit.Titles;
import io.hashwatt.ui.session.CurrentUser;
import io.hashwatt.ui.session.Destination;
import io.hashwatt.ui.session.Sessions;
import io.hashwatt.ui.text.T;
import jakarta.inject.Inject;

/** Asks for a password after the one-time link, and whenever a user wants another one. */
@Route(value = "password", autoLayout = false)
public final class SetPasswordView extends DoorPage implements HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private static final int LEAST_CHARACTERS = 12;

    private final transient ManageUsers users;
    private final transient ManageTenants tenants;
    private final transient LogIn logIn;
    private final transient Sessions sessions;

    private final PasswordField password = new PasswordField(T.of("password.new"));
    private final PasswordField again = new PasswordField(T.of("password.again"));

    @Inject
    public SetPasswordView(ManageUsers users, ManageTenants tenants, LogIn logIn, Sessions sessions) {
        this.users = users;
        this.tenants = tenants;
        this.logIn = logIn;
        this.sessions = sessions;
        password.setAutocomplete(Autocomplete.NEW_PASSWORD);
        password.setHelperText(T.of("password.help", LEAST_CHARACTERS));
        password.setAutofocus(true);
        again.setAutocomplete(Autocomplete.NEW_PASSWORD);
        Button save = Buttons.primary(T.of("password.save"), this::save);
        save.addClickShortcut(Key.ENTER);
        Button later = Buttons.quiet(T.of("password.later"), () -> getUI().ifPresent(Destination::proceed));
        show(T.of("password.title"), new Paragraph(T.of("password.why")), password, again, save, later);
    }

    @Override
    public String getPageTitle() {
        return Titles.of(T.of("password.title"));
    }

    private void save() {
        if (password.getValue().length() < LEAST_CHARACTERS) {
            showError(T.of("password.short", LEAST_CHARACTERS));
        } else if (!password.getValue().equals(again.getValue())) {
            showError(T.of("password.different"));
        } else {
            store(CurrentUser.currentActor());
        }
    }

    private void store(Actor actor) {
        String tenant = tenants.own(actor).slug();
        switch (users.setOwnPassword(actor, password.getValue())) {
            case Outcome.Done<User> done -> enter(tenant, done.value().login());
            case Outcome.Refused<User> refused -> showError(T.of("password.refused"));
            case Outcome.Missing<User> missing -> showError(T.of("password.refused"));
            case Outcome.Stale<User> stale -> showError(T.of("password.refused"));
        }
    }

    /** With the password all sessions have ended, this one too: it begins again with the new one. */
    private void enter(String tenant, String login) {
        if (logIn.withPassword(tenant, login, password.getValue(), Sessions.remoteAddress())
                instanceof LoggedIn session) {
            sessions.begin(session);
            getUI().ifPresent(Destination::proceed);
        } else {
            CurrentUser.forget();
            getUI().ifPresent(ui -> ui.navigate(LoginView.class));
        }
    }
}
