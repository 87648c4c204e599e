package io.hashwatt.ui.fleet;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import io.hashwatt.application.schedule.ProtectGroups;
import io.hashwatt.domain.fleet.RegisteredGroup;
import io.hashwatt.domain.fleet.RegisteredSite;
import io.hashwatt.domain.schedule.Protection;
import io.hashwatt.domain.tenancy.Permission;
import io.hashwatt.ui.form.EntryDialog;
import io.hashwatt.ui.kit.Buttons;
import io.hashwatt.ui.kit.Confirmation;
import io.hashwatt.ui.kit.Icon;
import io.hashwatt.ui.kit.Message;
import io.hashwatt.ui.kit.Notifications;
import io.hashwatt.ui.kit.Tone;
import io.hashwatt.ui.kit.figure.StateBadge;
import io.hashwatt.ui.session.CurrentUser;
import io.hashwatt.ui.text.SiteTime;
import io.hashwatt.ui.text.T;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;

/** Keeps calendars and prices away from a group that somebody was promised, and lets them come again. */
@Dependent
final class ProtectionDesk {

    private final ProtectGroups protections;

    @Inject
    ProtectionDesk(ProtectGroups protections) {
        this.protections = protections;
    }

    static boolean isAllowed() {
        return CurrentUser.may(Permission.SCHEDULE);
    }

    Optional<Protection> of(RegisteredGroup group) {
        return protections.list(CurrentUser.currentActor(), group.site()).stream()
                .filter(protection -> protection.group().equals(group.id()))
                .findFirst();
    }

    static StateBadge badge() {
        return new StateBadge(Tone.MAINTENANCE, Icon.LOCK, T.of("fleet.protected"));
    }

    /** Who said so and why, and what follows from it. @param changed it is otherwise now */
    Component message(RegisteredSite site, RegisteredGroup group, Protection protection, Runnable changed) {
        Message message = new Message(
                Tone.MAINTENANCE,
                Icon.LOCK,
                T.of(
                        "fleet.protected.by",
                        protection.by().name(),
                        SiteTime.in(site.zone()).date(protection.since()),
                        protection.reason(),
                        GroupWords.levelName(group.group(), group.group().defaultLevel())));
        if (isAllowed()) {
            message.action(Buttons.plain(T.of("fleet.protect.release"), () -> askToRelease(group, changed)));
        }
        return message;
    }

    void askToProtect(RegisteredGroup group, Runnable changed) {
        String name = group.group().name();
        EntryDialog<Protection> dialog =
                new EntryDialog<>(T.of("fleet.protect.title", name), Answers.refusals(), protection -> {
                    Notifications.done(T.of("fleet.protect.done", name));
                    changed.run();
                });
        String level = GroupWords.levelName(group.group(), group.group().defaultLevel());
        dialog.entries().panel().with(new Paragraph(T.of("fleet.protect.text", level)));
        TextField reason = dialog.entries()
                .required("reason", new TextField(T.of("fleet.protect.reason")), T.of("fleet.protect.rule"));
        reason.setMaxLength(ProtectGroups.LONGEST_REASON);
        reason.setRequiredIndicatorVisible(true);
        reason.setAutofocus(true);
        dialog.create(
                T.of("fleet.protect"),
                () -> protections.protect(
                        CurrentUser.currentActor(),
                        group.id(),
                        reason.getValue().strip()));
    }

    private void askToRelease(RegisteredGroup group, Runnable changed) {
        Confirmation.ask(
                T.of("fleet.protect.release.title", group.group().name()),
                T.of("fleet.protect.release.text"),
                T.of("fleet.protect.release"),
                () -> {
                    protections.release(CurrentUser.currentActor(), group.id());
                    Notifications.done(
                            T.of("fleet.protect.released", group.group().name()));
                    changed.run();
                });
    }
}
