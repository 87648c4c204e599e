package io.hashwatt.ui.schedule.words;

import com.vaadin.flow.component.Component;
import io.hashwatt.domain.schedule.Schedule;
import io.hashwatt.domain.schedule.ScheduleVersion;
import io.hashwatt.ui.kit.Icon;
import io.hashwatt.ui.kit.Tone;
import io.hashwatt.ui.kit.figure.StateBadge;
import io.hashwatt.ui.text.T;

/** Where a schedule is in its life. */
public final class StateWords {

    private StateWords() {}

    /** In the list. That all is well has no colour. */
    public static Component badge(Schedule schedule) {
        return switch (schedule.state()) {
            case DRAFT -> new StateBadge(Tone.OVERRIDE, T.of("schedule.state.draft"));
            case ACTIVE -> StateBadge.well(T.of("schedule.state.active"));
            case PAUSED -> new StateBadge(Tone.WARNING, Icon.CLOCK, T.of("schedule.state.paused"));
            case RETIRED -> new StateBadge(Tone.NEUTRAL, T.of("schedule.state.retired"));
        };
    }

    /** Beside the title: the draft where there is one. */
    public static Component title(Schedule schedule) {
        if (schedule.draft() != null) {
            return new StateBadge(Tone.OVERRIDE, T.of("schedule.state.draftVersion", Integer.toString(next(schedule))));
        }
        return badge(schedule);
    }

    /** What rules meanwhile. */
    public static String inForce(Schedule schedule) {
        ScheduleVersion version = schedule.inForce();
        if (version == null) {
            return T.of("schedule.state.nothingInForce");
        }
        String number = Integer.toString(version.number());
        return switch (schedule.state()) {
            case ACTIVE ->
                schedule.draft() == null
                        ? T.of("schedule.state.inForce", number)
                        : T.of("schedule.state.staysInForce", number);
            case PAUSED -> T.of("schedule.state.onHold", number);
            case DRAFT, RETIRED -> T.of("schedule.state.over", number);
        };
    }

    /** The number the draft would get. */
    static int next(Schedule schedule) {
        ScheduleVersion version = schedule.inForce();
        return version == null ? 1 : version.number() + 1;
    }
}
