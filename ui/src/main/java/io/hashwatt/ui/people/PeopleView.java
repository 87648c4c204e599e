package io.hashwatt.ui.people;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import io.hashwatt.application.fleet.ManageSites;
import io.hashwatt.domain.tenancy.Actor;
import io.hashwatt.domain.tenancy.ApiKey;
import io.hashwatt.domain.tenancy.Permission;
import io.hashwatt.domain.tenancy.User;
import io.hashwatt.ui.kit.Buttons;
import io.hashwatt.ui.kit.EmptyState;
import io.hashwatt.ui.kit.Icon;
import io.hashwatt.ui.kit.Page;
import io.hashwatt.ui.kit.Segments;
import io.hashwatt.ui.kit.Tone;
import io.hashwatt.ui.kit.figure.StateBadge;
import io.hashwatt.ui.kit.table.DataTable;
import io.hashwatt.ui.session.CurrentUser;
import io.hashwatt.ui.session.Requires;
import io.hashwatt.ui.site.ChosenSite;
import io.hashwatt.ui.text.SiteTime;
import io.hashwatt.ui.text.T;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Who may do what: people, and the keys of programs. */
@Route("people")
@Requires(Permission.MANAGE_USERS)
public final class PeopleView extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private static final String SHOW = "show";

    private enum Part {
        USERS,
        KEYS
    }

    private final transient PeoplePresenter presenter;
    private final transient ManageSites sites;

    @SuppressWarnings("NullAway.Init") // filled before the page is shown
    private transient SiteTime time;

    @Inject
    PeopleView(PeoplePresenter presenter, ManageSites sites) {
        this.presenter = presenter;
        this.sites = sites;
        title(T.of("people.title"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        time = ChosenSite.time(sites);
        boolean keys = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(SHOW)
                .filter("keys"::equals)
                .isPresent();
        Segments<Part> parts = new Segments<>(
                T.of("people.parts"),
                List.of(Part.USERS, Part.KEYS),
                part -> part == Part.USERS ? T.of("people.users") : T.of("people.keys"),
                keys ? Part.KEYS : Part.USERS,
                PeopleView::go);
        beside(parts);
        if (keys) {
            showKeys();
        } else {
            showUsers();
        }
    }

    private static void go(Part part) {
        UI.getCurrent()
                .navigate("people", part == Part.KEYS ? QueryParameters.of(SHOW, "keys") : QueryParameters.empty());
    }

    private void showUsers() {
        DataTable<User> table = new DataTable<>(T.of("people.users"));
        UserActions actions = new UserActions(presenter, table::refresh);
        table.twoLines(T.of("people.user.name"), User::name, User::login).setFlexGrow(3);
        table.text(T.of("people.role"), user -> T.of(user.role()));
        table.component(T.of("people.state"), PeopleView::state);
        table.text(T.of("people.since"), user -> time.date(user.createdAt()));
        table.component("", actions::menu).setAutoWidth(false).setWidth("96px").setFlexGrow(0);
        table.card(
                user -> card(user.name(), T.of(user.role()) + " · " + user.login(), state(user), actions.menu(user)));
        content(table.lazy(page -> presenter.users(actor(), page), User::id));
        actions(Buttons.primary(Icon.PLUS, T.of("people.invite"), actions::invite));
    }

    private void showKeys() {
        KeyActions actions = new KeyActions(presenter, this::showKeys);
        actions(Buttons.primary(Icon.PLUS, T.of("people.key.issue"), actions::issue));
        content(
                presenter.hasKeys(actor())
                        ? keys(actions)
                        : new EmptyState(Icon.KEY, T.of("people.keys.empty.title"), T.of("people.keys.empty.text")));
    }

    private Component keys(KeyActions actions) {
        DataTable<ApiKey> table = new DataTable<>(T.of("people.keys"));
        table.twoLines(T.of("people.key.name"), ApiKey::name, key -> key.prefix() + "…")
                .setFlexGrow(3);
        table.text(T.of("people.role"), key -> T.of(key.role()));
        table.component(T.of("people.state"), this::state);
        table.text(T.of("people.key.expires"), this::expires);
        table.text(T.of("people.since"), key -> time.date(key.createdAt()));
        table.component("", actions::revoke).setFlexGrow(0);
        table.card(key ->
                card(key.name(), T.of(key.role()) + " · " + key.prefix() + "…", state(key), actions.revoke(key)));
        return table.lazy(page -> presenter.keys(actor(), page), ApiKey::id);
    }

    private static Component state(User user) {
        return user.active()
                ? StateBadge.well(T.of("people.user.active"))
                : new StateBadge(Tone.MAINTENANCE, Icon.LOCK, T.of("people.user.inactive"));
    }

    private Component state(ApiKey key) {
        PeoplePresenter.KeyState state = presenter.stateOf(key);
        return switch (state) {
            case VALID -> StateBadge.well(T.of(state));
            case EXPIRED -> new StateBadge(Tone.WARNING, Icon.CLOCK, T.of(state));
            case REVOKED -> new StateBadge(Tone.MAINTENANCE, Icon.LOCK, T.of(state));
        };
    }

    private String expires(ApiKey key) {
        return Optional.ofNullable(key.expiresAt()).map(time::date).orElseGet(() -> T.of("people.key.never"));
    }

    private static Component card(String main, String sub, Component state, Component actions) {
        Span second = new Span(sub);
        second.addClassName("hw-sub");
        Div what = new Div(new Span(main), second);
        what.addClassName("hw-two");
        Div card = new Div(what, state, actions);
        card.addClassName("hw-card");
        return card;
    }

    private static Actor actor() {
        return CurrentUser.currentActor();
    }
}
