package io.hashwatt.ui.schedule.editor;

import io.hashwatt.domain.schedule.Schedule;
import io.hashwatt.ui.schedule.ContentEditor;
import io.hashwatt.ui.schedule.SchedulesPresenter;
import io.hashwatt.ui.schedule.SiteContext;
import io.hashwatt.ui.schedule.action.FindingsPanel;
import io.hashwatt.ui.schedule.action.ScheduleActions;
import org.jspecify.annotations.Nullable;

/** What is on the page while a schedule is open. */
record ScheduleScreen(OpenSchedule open, ScheduleHead head, ScheduleSheet sheet) {

    /** The page it is on. */
    interface Host extends DraftKeeper.Answers, DraftActions.Answers {

        /** Something is written otherwise now. */
        void written();

        /** Another schedule shall be open. */
        void go(Schedule other);

        /** In the address. */
        String pathOf(Schedule schedule);
    }

    /**
     * @param schedule null: a new one
     * @param strike whether it is about prices
     */
    static ScheduleScreen of(
            SchedulesPresenter presenter, SiteContext context, @Nullable Schedule schedule, boolean strike, Host host) {
        boolean fixed =
                !SchedulesPresenter.mayChange() || schedule != null && schedule.state() == Schedule.State.RETIRED;
        ContentEditors editors = new ContentEditors(presenter, context, fixed, host::written);
        ContentEditor editor = strike ? editors.strike(schedule) : editors.calendar(schedule);
        OpenSchedule open = new OpenSchedule(context, new DraftKeeper(presenter, context, schedule, host), editor);
        ScheduleActions more = new ScheduleActions(presenter, context, host::go, host::reload);
        ScheduleHead head = new ScheduleHead(open, more, new DraftActions(presenter, open, host));
        FindingsPanel findings = new FindingsPanel(
                context.time(),
                name -> presenter
                        .other(context.site(), open.keeper().id(), name)
                        .map(host::pathOf),
                editor::leaveOut,
                fixed);
        return new ScheduleScreen(open, head, new ScheduleSheet(presenter, open, findings, host::gone));
    }
}
