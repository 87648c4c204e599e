package io.hashwatt.ui.people;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import io.hashwatt.application.tenancy.access.ManageApiKeys.Issued;
import io.hashwatt.domain.tenancy.Actor;
import io.hashwatt.domain.tenancy.ApiKey;
import io.hashwatt.domain.tenancy.Role;
import io.hashwatt.ui.form.Entries;
import io.hashwatt.ui.form.EntryDialog;
import io.hashwatt.ui.form.Fields;
import io.hashwatt.ui.kit.Buttons;
import io.hashwatt.ui.kit.Confirmation;
import io.hashwatt.ui.kit.Notifications;
import io.hashwatt.ui.kit.ShownOnce;
import io.hashwatt.ui.people.PeoplePresenter.Expiry;
import io.hashwatt.ui.people.PeoplePresenter.KeyState;
import io.hashwatt.ui.session.CurrentUser;
import io.hashwatt.ui.text.T;
import java.util.List;

/** What can be done about an API key. */
final class KeyActions {

    private static final int LONGEST_NAME = 100;

    private final PeoplePresenter presenter;
    private final Runnable refresh;

    KeyActions(PeoplePresenter presenter, Runnable refresh) {
        this.presenter = presenter;
        this.refresh = refresh;
    }

    /** A key that nobody gets in with any more has nothing left to be done. */
    Component revoke(ApiKey key) {
        return presenter.stateOf(key) == KeyState.VALID
                ? Buttons.quiet(T.of("people.key.revoke"), () -> ask(key))
                : new Span();
    }

    void issue() {
        EntryDialog<Issued> dialog =
                new EntryDialog<>(T.of("people.key.issue"), PeopleAnswers.refusals(), this::whenIssued);
        Entries entries = dialog.entries();
        TextField name = entries.required("name", new TextField(T.of("people.key.name")), T.of("people.rule.name"));
        name.setHelperText(T.of("people.key.name.help"));
        name.setMaxLength(LONGEST_NAME);
        name.setAutofocus(true);
        Select<Role> role = entries.field("role", Roles.select());
        Select<Expiry> expiry =
                entries.field("expires_at", Fields.choice(T.of("people.key.expires"), List.of(Expiry.values()), T::of));
        expiry.setValue(Expiry.DAYS_90);
        dialog.create(
                T.of("people.key.issue.verb"),
                () -> presenter.issue(actor(), name.getValue(), role.getValue(), expiry.getValue()));
    }

    private void whenIssued(Issued issued) {
        refresh.run();
        show(issued);
    }

    private static void show(Issued issued) {
        ShownOnce.show(
                T.of("people.key.secret.title", issued.key().name()),
                T.of("people.key.secret.text"),
                T.of("people.key.secret"),
                issued.secret(),
                "curl -H 'Authorization: Bearer " + issued.secret() + "' \\\n  http://127.0.0.1:8080/api/v1/sites");
    }

    private void ask(ApiKey key) {
        Confirmation.ask(
                T.of("people.key.revoke.title", key.name()),
                T.of("people.key.revoke.text"),
                T.of("people.key.revoke"),
                () -> {
                    PeopleAnswers.to(
                            presenter.revoke(actor(), key),
                            revoked -> Notifications.done(T.of("people.key.revoked", revoked.name())));
                    refresh.run();
                });
    }

    private static Actor actor() {
        return CurrentUser.currentActor();
    }
}
