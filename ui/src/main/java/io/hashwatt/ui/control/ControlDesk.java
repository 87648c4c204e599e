package io.hashwatt.ui.control;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import io.hashwatt.application.kernel.Outcome;
import io.hashwatt.application.plan.observed.ReadHandover;
import io.hashwatt.application.schedule.ArmSite;
import io.hashwatt.application.schedule.ReadControl;
import io.hashwatt.domain.fleet.RegisteredSite;
import io.hashwatt.domain.schedule.ControlMode;
import io.hashwatt.domain.schedule.SiteControl;
import io.hashwatt.domain.tenancy.Permission;
import io.hashwatt.ui.kit.Buttons;
import io.hashwatt.ui.kit.Confirmation;
import io.hashwatt.ui.kit.Icon;
import io.hashwatt.ui.kit.Notifications;
import io.hashwatt.ui.kit.Tone;
import io.hashwatt.ui.kit.figure.StateBadge;
import io.hashwatt.ui.session.CurrentUser;
import io.hashwatt.ui.text.T;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.function.Consumer;

/** The control mode of a site: what it is, and how it is changed. */
@Dependent
public class ControlDesk {

    private final ArmSite arm;
    private final ReadControl controls;
    private final ReadHandover handovers;

    @Inject
    public ControlDesk(ArmSite arm, ReadControl controls, ReadHandover handovers) {
        this.arm = arm;
        this.controls = controls;
        this.handovers = handovers;
    }

    /** The mode as a word; for those who may change it a button with the others behind it. */
    public Component mode(RegisteredSite site) {
        SiteControl control = controls.of(CurrentUser.currentActor(), site.id());
        if (CurrentUser.may(Permission.ARM)) {
            return new ControlSwitch(control.mode(), mode -> ask(site, control, mode));
        }
        StateBadge badge = new StateBadge(Tone.NEUTRAL, Icon.BOLT, T.of(control.mode()));
        badge.addClassName("hw-control");
        return badge;
    }

    /** A button that hands the site over to a mode; empty: it is in force, or is not for this user to choose. */
    public Optional<Button> handOver(RegisteredSite site, ControlMode mode) {
        SiteControl control = controls.of(CurrentUser.currentActor(), site.id());
        return CurrentUser.may(Permission.ARM) && control.mode() != mode
                ? Optional.of(
                        Buttons.plain(Icon.BOLT, T.of("control.handOver", T.of(mode)), () -> ask(site, control, mode)))
                : Optional.empty();
    }

    /** What the mode means for now. @param observed address of what the plans would have done */
    public ControlNote note(RegisteredSite site, String observed) {
        return new ControlNote(controls.of(CurrentUser.currentActor(), site.id()), site.zone(), observed);
    }

    private void ask(RegisteredSite site, SiteControl control, ControlMode mode) {
        ControlQuestion question = ControlQuestion.of(mode, site.name());
        if (mode.isArmed()) {
            handovers
                    .of(CurrentUser.currentActor(), site.id())
                    .ifPresentOrElse(
                            handover -> Confirmation.askWithReasonAndName(
                                    question.question(),
                                    question.consequence(),
                                    new HandoverPanel(handover, site.zone()),
                                    question.verb(),
                                    site.name(),
                                    set(site, control, mode)),
                            () -> Notifications.error(T.of("control.noSite")));
        } else {
            Confirmation.askWithReason(
                    question.question(), question.consequence(), question.verb(), set(site, control, mode));
        }
    }

    /** The name has been typed, or need not be. */
    private Consumer<String> set(RegisteredSite site, SiteControl control, ControlMode mode) {
        return reason -> {
            ArmSite.Order order = new ArmSite.Order(mode, reason, site.name());
            switch (arm.set(CurrentUser.currentActor(), site.id(), control.version(), order)) {
                case Outcome.Done<SiteControl> done -> Notifications.done(T.of("control.done", T.of(mode)));
                case Outcome.Stale<SiteControl> stale -> Notifications.error(T.of("control.lost"));
                case Outcome.Missing<SiteControl> missing -> Notifications.error(T.of("control.noSite"));
                case Outcome.Refused<SiteControl> refused -> Notifications.error(T.of("control.refused"));
            }
        };
    }
}
