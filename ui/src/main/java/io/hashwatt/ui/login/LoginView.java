package io.hashwatt.ui.login;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import io.hashwatt.application.tenancy.access.LogIn;
import io.hashwatt.application.tenancy.access.LogIn.Result;
import io.hashwatt.ui.kit.Buttons;
import io.hashwatt.ui.kit.DoorPage;
import io.hashwatt.ui.kit.Titles;
import io.hashwatt.ui.session.Destination;
import io.hashwatt.ui.session.Sessions;
import io.hashwatt.ui.session.WithoutLogin;
import io.hashwatt.ui.text.Formats;
import io.hashwatt.ui.text.T;
import io.hashwatt.ui.tour.Tour;
import jakarta.inject.Inject;

/** The door: by password, or once by the link that an invitation holds. */
@Route(value = "login", autoLayout = false)
@WithoutLogin
public final class LoginView extends DoorPage implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private static final String FIRST_TENANT = "main";

    private final transient LogIn logIn;
    private final transient Sessions sessions;

    private final TextField tenant = new TextField(T.of("login.tenant"));
    private final TextField login = new TextField(T.of("login.login"));
    private final PasswordField password = new PasswordField(T.of("login.password"));

    /** Who comes to look around chooses no password. */
    private boolean tour;

    @Inject
    public LoginView(LogIn logIn, Sessions sessions) {
        this.logIn = logIn;
        this.sessions = sessions;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        tour = Tour.isWantedBy(event.getLocation());
        event.getLocation()
                .getQueryParameters()
                .getSingleParameter("token")
                .ifPresentOrElse(this::showToken, this::showPassword);
    }

    @Override
    public String getPageTitle() {
        return Titles.of(T.of("login.title"));
    }

    /** A button, not at once: programs that look at the links in a mail would use the token up. */
    private void showToken(String token) {
        Button go = Buttons.primary(
                T.of("login.continue"), () -> answer(logIn.withOneTimeToken(token, Sessions.remoteAddress()), true));
        show(T.of("login.welcome"), new Paragraph(T.of("login.oneTime")), go);
        go.addClickShortcut(Key.ENTER);
    }

    private void showPassword() {
        tenant.setValue(FIRST_TENANT);
        tenant.setAutocomplete(com.vaadin.flow.component.textfield.Autocomplete.ORGANIZATION);
        login.setAutocomplete(com.vaadin.flow.component.textfield.Autocomplete.USERNAME);
        login.setAutofocus(true);
        password.setAutocomplete(com.vaadin.flow.component.textfield.Autocomplete.CURRENT_PASSWORD);
        Button go = Buttons.primary(T.of("login.logIn"), this::logIn);
        show(T.of("login.title"), tenant, login, password, go);
        go.addClickShortcut(Key.ENTER);
    }

    private void logIn() {
        answer(
                logIn.withPassword(
                        tenant.getValue().strip(),
                        login.getValue().strip(),
                        password.getValue(),
                        Sessions.remoteAddress()),
                false);
    }

    private void answer(Result result, boolean oneTime) {
        switch (result) {
            case Result.LoggedIn session -> {
                sessions.begin(session);
                enter(oneTime);
            }
            case Result.Refused refused -> refuse(T.of(oneTime ? "login.tokenRefused" : "login.refused"));
            case Result.Throttled throttled ->
                refuse(T.of("login.throttled", Formats.current().duration(throttled.retryAfter())));
        }
    }

    private void enter(boolean oneTime) {
        getUI().ifPresent(ui -> {
            if (tour) {
                Tour.begin(ui);
            } else if (oneTime) {
                ui.navigate(SetPasswordView.class);
            } else {
                Destination.proceed(ui);
            }
        });
    }

    private void refuse(String why) {
        password.clear();
        showError(why);
    }
}
