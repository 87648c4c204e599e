package io.hashwatt.ui.schedule.action;

import io.hashwatt.application.kernel.Outcome;
import io.hashwatt.domain.schedule.Schedule;
import io.hashwatt.ui.kit.Notifications;
import io.hashwatt.ui.schedule.SchedulesPresenter;
import io.hashwatt.ui.schedule.SiteContext;
import io.hashwatt.ui.schedule.words.RefusalWords;
import io.hashwatt.ui.text.T;
import java.util.function.Consumer;

/** A new draft at the same site that says what a schedule says. It is the way back for one that is retired. */
public final class Duplicate {

    private final SchedulesPresenter presenter;
    private final SiteContext context;
    private final Consumer<Schedule> open;
    private final Runnable faster;

    /**
     * @param open goes to the draft
     * @param faster somebody else has changed it meanwhile
     */
    Duplicate(SchedulesPresenter presenter, SiteContext context, Consumer<Schedule> open, Runnable faster) {
        this.presenter = presenter;
        this.context = context;
        this.open = open;
        this.faster = faster;
    }

    /** What it is called for a schedule, as the name of a text. */
    public static String verb(Schedule schedule) {
        return isOver(schedule) ? "schedule.bringBack" : "schedule.duplicate";
    }

    void of(Schedule schedule) {
        switch (presenter
                .manage()
                .copy(SchedulesPresenter.actor(), schedule.id(), context.site().id(), name(schedule))) {
            case Outcome.Done<Schedule> done -> open.accept(done.value());
            case Outcome.Refused<Schedule> refused -> Notifications.error(RefusalWords.text(refused.violations()));
            case Outcome.Missing<Schedule> ignored -> Notifications.error(T.of("schedule.gone.title"));
            case Outcome.Stale<Schedule> ignored -> faster.run();
        }
    }

    /** One that comes back has its old name, if nobody has taken it. */
    private String name(Schedule schedule) {
        String old = schedule.content().name();
        return presenter.freeName(context.site(), isOver(schedule) ? old : T.of("schedule.duplicate.name", old));
    }

    private static boolean isOver(Schedule schedule) {
        return schedule.state() == Schedule.State.RETIRED;
    }
}
