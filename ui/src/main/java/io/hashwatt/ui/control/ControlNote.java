package io.hashwatt.ui.control;

import com.vaadin.flow.component.html.Div;
import io.hashwatt.domain.schedule.ControlMode;
import io.hashwatt.domain.schedule.SiteControl;
import io.hashwatt.ui.kit.Icon;
import io.hashwatt.ui.kit.Links;
import io.hashwatt.ui.kit.Message;
import io.hashwatt.ui.kit.Tone;
import io.hashwatt.ui.text.SiteTime;
import io.hashwatt.ui.text.T;
import java.time.ZoneId;

/** Above a plan: who chooses, who has said so, and that nothing is sent. */
public final class ControlNote extends Div {

    private static final long serialVersionUID = 1L;

    ControlNote(SiteControl control, ZoneId zone, String observed) {
        addClassNames("hw-plan-notes", "hw-control-note");
        add(new Message(Tone.NEUTRAL, Icon.BOLT, words(control, SiteTime.in(zone)))
                .action(Links.text(T.of("control.toObserved"), observed)));
    }

    static String words(SiteControl control, SiteTime time) {
        SiteControl.Decision decided = control.decided();
        return decided == null
                ? meaning(control.mode())
                : meaning(control.mode()) + " "
                        + T.of(
                                "control.note.decided",
                                time.dateAndTime(decided.since()),
                                decided.by().name(),
                                decided.reason());
    }

    private static String meaning(ControlMode mode) {
        return switch (mode) {
            case OBSERVE -> T.of("control.note.observe");
            case SCHEDULE -> T.of("control.note.schedule") + " " + T.of("control.notYet");
            case REACTIVE -> T.of("control.note.reactive") + " " + T.of("control.notYet");
            case PLANNED -> T.of("control.note.planned") + " " + T.of("control.notYet");
        };
    }
}
