package io.hashwatt.ui.schedule.editor;

import io.hashwatt.application.kernel.Outcome;
import io.hashwatt.domain.schedule.Schedule;
import io.hashwatt.domain.schedule.ScheduleContent;
import io.hashwatt.domain.schedule.ScheduleVersion;
import io.hashwatt.ui.kit.Confirmation;
import io.hashwatt.ui.kit.Notifications;
import io.hashwatt.ui.schedule.SchedulesPresenter;
import io.hashwatt.ui.schedule.action.ActivationFacts;
import io.hashwatt.ui.schedule.action.HistoryDialog;
import io.hashwatt.ui.schedule.action.ReasonForm;
import io.hashwatt.ui.text.T;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What becomes of a draft once it is written: it is compared, put in force for a reason, or thrown away. */
final class DraftActions {

    private final SchedulesPresenter presenter;
    private final OpenSchedule open;
    private final Answers answers;

    /** What is told of it. */
    interface Answers {

        void activated(Schedule now);

        /** @param left what it was before; null: nothing, because it never was in force */
        void discarded(@Nullable Schedule left);

        /** Somebody else was faster. */
        void reload();
    }

    DraftActions(SchedulesPresenter presenter, OpenSchedule open, Answers answers) {
        this.presenter = presenter;
        this.open = open;
        this.answers = answers;
    }

    /** With what is written now. */
    void compare(ScheduleVersion version) {
        ScheduleContent written = open.written();
        HistoryDialog.compare(
                open.context(),
                T.of("schedule.version", Integer.toString(version.number())),
                version,
                T.of("schedule.draft"),
                written == null ? Objects.requireNonNull(open.schedule()).content() : written);
    }

    /** Only what is kept can come into force. */
    void askToActivate() {
        open.keep();
        Schedule schedule = open.schedule();
        ScheduleContent content = open.written();
        if (schedule == null || content == null || !open.isKept() || schedule.draft() == null) {
            Notifications.error(T.of("schedule.activate.not"));
            return;
        }
        ReasonForm.ask(
                T.of("schedule.activate.title", content.name()),
                T.of("schedule.activate"),
                why -> presenter.manage().activate(SchedulesPresenter.actor(), schedule.id(), schedule.version(), why),
                answers::activated,
                answers::reload,
                ActivationFacts.of(presenter, open.context(), schedule, content));
    }

    void askToDiscard() {
        Schedule schedule = Objects.requireNonNull(open.schedule());
        boolean all = schedule.inForce() == null;
        Confirmation.ask(
                T.of("schedule.discard.title"),
                T.of(all ? "schedule.discard.all" : "schedule.discard.text"),
                T.of("schedule.discard"),
                () -> discard(schedule, all));
    }

    private void discard(Schedule schedule, boolean all) {
        Outcome<Schedule> outcome =
                presenter.manage().discardDraft(SchedulesPresenter.actor(), schedule.id(), schedule.version());
        if (outcome instanceof Outcome.Done<Schedule> done) {
            answers.discarded(all ? null : done.value());
        } else {
            answers.reload();
        }
    }
}
