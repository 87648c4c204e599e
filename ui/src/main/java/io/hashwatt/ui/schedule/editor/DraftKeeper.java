package io.hashwatt.ui.schedule.editor;

import io.hashwatt.application.kernel.Outcome;
import io.hashwatt.application.kernel.Violation;
import io.hashwatt.domain.fleet.RegisteredSite;
import io.hashwatt.domain.kernel.ScheduleId;
import io.hashwatt.domain.schedule.Schedule;
import io.hashwatt.domain.schedule.ScheduleContent;
import io.hashwatt.ui.kit.LostUpdate;
import io.hashwatt.ui.kit.Notifications;
import io.hashwatt.ui.schedule.SchedulesPresenter;
import io.hashwatt.ui.schedule.SiteContext;
import io.hashwatt.ui.schedule.words.RefusalWords;
import io.hashwatt.ui.text.T;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Keeps what is being written: makes the schedule with its first sound content, and writes its draft from then on. */
final class DraftKeeper {

    private final SchedulesPresenter presenter;
    private final RegisteredSite site;
    private final SiteContext context;
    private final Answers answers;
    private @Nullable Schedule schedule;

    /** What is told of it. */
    interface Answers {

        void kept(Schedule schedule);

        /** @param violations in the user's language */
        void refused(List<Violation> violations);

        /** Somebody else's version is to be shown instead. */
        void theirs(Schedule schedule);

        void gone();
    }

    /** @param schedule null: a new one */
    DraftKeeper(SchedulesPresenter presenter, SiteContext context, @Nullable Schedule schedule, Answers answers) {
        this.presenter = presenter;
        this.context = context;
        this.site = context.site();
        this.schedule = schedule;
        this.answers = answers;
    }

    @Nullable Schedule schedule() {
        return schedule;
    }

    @Nullable ScheduleId id() {
        return schedule == null ? null : schedule.id();
    }

    /** As it is now, by whatever was done to it. */
    void seen(Schedule now) {
        schedule = now;
    }

    boolean isKept(ScheduleContent content) {
        return schedule != null && schedule.content().equals(content);
    }

    /** @return whether it is kept now */
    boolean keep(ScheduleContent content) {
        Schedule known = schedule;
        if (isKept(content)) {
            return true;
        }
        return answered(
                known == null
                        ? presenter.manage().create(SchedulesPresenter.actor(), site.id(), content)
                        : presenter.manage().draft(SchedulesPresenter.actor(), known.id(), known.version(), content),
                content);
    }

    private boolean answered(Outcome<Schedule> outcome, ScheduleContent mine) {
        switch (outcome) {
            case Outcome.Done<Schedule> done -> {
                schedule = done.value();
                answers.kept(done.value());
                return true;
            }
            case Outcome.Refused<Schedule> refused -> answers.refused(RefusalWords.of(refused.violations()));
            case Outcome.Missing<Schedule> ignored -> answers.gone();
            case Outcome.Stale<Schedule> ignored -> stale(mine);
        }
        return false;
    }

    /** Both are shown, and whoever was later chooses. */
    private void stale(ScheduleContent mine) {
        Schedule known = java.util.Objects.requireNonNull(schedule);
        Schedule theirs = presenter.find(known.id()).orElse(null);
        Consumer<Schedule> take = now -> {
            schedule = now;
            answers.theirs(now);
        };
        if (theirs == null || theirs.state() == Schedule.State.RETIRED) {
            answers.gone();
        } else if (theirs.content().equals(known.content())) {
            // Paused, resumed, activated: nothing anybody has written is lost.
            schedule = theirs;
            if (keep(mine)) {
                answers.theirs(java.util.Objects.requireNonNull(schedule));
            }
        } else {
            LostUpdate.show(
                    theirs.content().name(),
                    context.parts().of(theirs.content(), mine),
                    () -> take.accept(theirs),
                    () -> {
                        schedule = theirs;
                        keep(mine);
                    });
            Notifications.error(T.of("schedule.notKept"));
        }
    }
}
