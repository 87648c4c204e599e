package io.hashwatt.ui.schedule.editor;

import com.vaadin.flow.component.Component;
import io.hashwatt.domain.schedule.Schedule;
import io.hashwatt.domain.schedule.ScheduleVersion;
import io.hashwatt.ui.kit.Buttons;
import io.hashwatt.ui.kit.Muted;
import io.hashwatt.ui.schedule.SchedulesPresenter;
import io.hashwatt.ui.schedule.action.Duplicate;
import io.hashwatt.ui.schedule.action.ScheduleActions;
import io.hashwatt.ui.schedule.strike.StrikeEditor;
import io.hashwatt.ui.schedule.words.StateWords;
import io.hashwatt.ui.text.T;
import java.util.ArrayList;
import java.util.List;

/** The title row of an open schedule, for the state it is in now: what it is called, what rules, and what can be done. */
final class ScheduleHead {

    private final OpenSchedule open;
    private final ScheduleActions more;
    private final DraftActions draft;

    ScheduleHead(OpenSchedule open, ScheduleActions more, DraftActions draft) {
        this.open = open;
        this.more = more;
        this.draft = draft;
    }

    String title() {
        Schedule schedule = open.schedule();
        if (schedule != null) {
            return schedule.content().name();
        }
        return T.of(open.editor() instanceof StrikeEditor ? "schedule.new.strike" : "schedule.new.calendar");
    }

    /** Its state, and when its draft was kept. */
    Component[] beside() {
        Schedule schedule = open.schedule();
        return schedule == null
                ? new Component[] {Muted.text(T.of("schedule.new.note"))}
                : new Component[] {
                    StateWords.title(schedule), Muted.text(StateWords.inForce(schedule) + saved(schedule))
                };
    }

    private String saved(Schedule schedule) {
        return schedule.draft() == null
                ? ""
                : " · "
                        + T.of(
                                "schedule.saved",
                                open.context().time().time(schedule.draft().at()));
    }

    Component[] actions() {
        Schedule schedule = open.schedule();
        List<Component> buttons = new ArrayList<>();
        if (schedule != null) {
            ScheduleVersion version = schedule.inForce();
            if (version != null && schedule.draft() != null) {
                buttons.add(Buttons.quiet(
                        T.of("schedule.compareWith", Integer.toString(version.number())),
                        () -> draft.compare(version)));
            }
            buttons.add(more.more(schedule));
            boolean mayChange = SchedulesPresenter.mayChange();
            if (mayChange && schedule.state() == Schedule.State.RETIRED) {
                buttons.add(Buttons.primary(T.of(Duplicate.verb(schedule)), () -> more.duplicate(schedule)));
            } else if (mayChange && schedule.draft() != null) {
                buttons.add(Buttons.plain(T.of("schedule.discard"), draft::askToDiscard));
                buttons.add(Buttons.primary(T.of("schedule.activate"), draft::askToActivate));
            }
        }
        return buttons.toArray(Component[]::new);
    }
}
