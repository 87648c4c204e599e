package io.hashwatt.ui.people;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import io.hashwatt.application.tenancy.access.ManageUsers.Invited;
import io.hashwatt.domain.tenancy.Actor;
import io.hashwatt.domain.tenancy.Role;
import io.hashwatt.domain.tenancy.User;
import io.hashwatt.ui.form.Entries;
import io.hashwatt.ui.form.EntryDialog;
import io.hashwatt.ui.kit.Confirmation;
import io.hashwatt.ui.kit.Icon;
import io.hashwatt.ui.kit.Notifications;
import io.hashwatt.ui.kit.ShownOnce;
import io.hashwatt.ui.kit.figure.Comparison.Part;
import io.hashwatt.ui.session.CurrentUser;
import io.hashwatt.ui.text.T;
import java.util.List;

/** What can be done about a person. */
final class UserActions {

    private final PeoplePresenter presenter;
    private final Runnable refresh;

    UserActions(PeoplePresenter presenter, Runnable refresh) {
        this.presenter = presenter;
        this.refresh = refresh;
    }

    Component menu(User user) {
        MenuBar bar = new MenuBar();
        bar.addThemeVariants(MenuBarVariant.TERTIARY);
        bar.addClassName("hw-row-menu");
        var item = bar.addItem(Icon.DOTS.decorative());
        item.setAriaLabel(T.of("people.user.actions", user.name()));
        item.getSubMenu().addItem(T.of("people.user.edit"), click -> edit(user));
        item.getSubMenu().addItem(T.of("people.inviteAgain"), click -> askInviteAgain(user));
        if (!PeoplePresenter.isSelf(actor(), user)) {
            if (user.active()) {
                item.getSubMenu().addItem(T.of("people.deactivate"), click -> askDeactivate(user));
            } else {
                item.getSubMenu().addItem(T.of("people.activate"), click -> setActive(user, true));
            }
        }
        return bar;
    }

    void invite() {
        EntryDialog<Invited> dialog =
                new EntryDialog<>(T.of("people.invite"), PeopleAnswers.refusals(), this::whenInvited);
        TextField name = name(dialog.entries());
        TextField login = dialog.entries().field("login", new TextField(T.of("people.user.login")));
        Select<Role> role = dialog.entries().field("role", Roles.select());
        name.setAutofocus(true);
        login.setHelperText(T.of("people.user.login.help"));
        dialog.create(
                T.of("people.invite.verb"),
                () -> presenter.invite(actor(), login.getValue(), name.getValue(), role.getValue()));
    }

    private void whenInvited(Invited invited) {
        refresh.run();
        showLink(invited);
    }

    private void edit(User user) {
        EntryDialog<User> dialog =
                new EntryDialog<>(T.of("people.user.edit"), PeopleAnswers.refusals(), changed -> refresh.run());
        TextField name = name(dialog.entries());
        Select<Role> role = dialog.entries().field("role", Roles.select());
        name.setValue(user.name());
        role.setValue(user.role());
        dialog.change(
                T.of("people.save"),
                user,
                over -> presenter.change(actor(), over, name.getValue(), role.getValue()),
                new EntryDialog.Rival<>(
                        user.login(),
                        () -> presenter.find(actor(), user.id()),
                        theirs -> List.of(
                                new Part(
                                        T.of("people.user.name"),
                                        theirs.name(),
                                        name.getValue().strip()),
                                new Part(T.of("people.role"), T.of(theirs.role()), T.of(role.getValue())))));
    }

    private static TextField name(Entries entries) {
        return entries.required("name", new TextField(T.of("people.user.name")), T.of("people.rule.name"));
    }

    private void askInviteAgain(User user) {
        Confirmation.ask(
                T.of("people.inviteAgain.title", user.name()),
                T.of("people.inviteAgain.text"),
                T.of("people.inviteAgain"),
                () -> PeopleAnswers.to(presenter.inviteAgain(actor(), user), this::showLink));
    }

    private void askDeactivate(User user) {
        Confirmation.ask(
                T.of("people.deactivate.title", user.name()),
                T.of("people.deactivate.text"),
                T.of("people.deactivate"),
                () -> setActive(user, false));
    }

    private void setActive(User user, boolean active) {
        PeopleAnswers.to(
                presenter.setActive(actor(), user, active),
                changed -> Notifications.done(T.of(active ? "people.activated" : "people.deactivated", user.name())));
        refresh.run();
    }

    /** The link begins with the address under which the administrator himself sees this page. */
    private void showLink(Invited invited) {
        UI.getCurrent()
                .getPage()
                .fetchCurrentURL(here -> ShownOnce.show(
                        T.of("people.link.title", invited.user().name()),
                        T.of("people.link.text"),
                        T.of("people.link"),
                        here.getProtocol() + "://" + here.getAuthority() + "/login?token=" + invited.oneTimeToken(),
                        ""));
    }

    private static Actor actor() {
        return CurrentUser.currentActor();
    }
}
