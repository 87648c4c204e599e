package io.hashwatt.ui.plan;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.hashwatt.domain.schedule.Intervention;
import io.hashwatt.ui.kit.Buttons;
import io.hashwatt.ui.kit.Icon;
import io.hashwatt.ui.kit.Message;
import io.hashwatt.ui.kit.Tone;
import io.hashwatt.ui.kit.figure.Countdown;
import io.hashwatt.ui.text.SiteTime;
import io.hashwatt.ui.text.T;
import java.time.Instant;
import java.util.function.Consumer;

/** What people have decided against the plan, above it: each with how long it still lasts, and its end. */
final class InterventionBar extends Div {

    private static final long serialVersionUID = 1L;

    /**
     * @param mayEnd whether whoever looks may end them
     * @param end ends one of them
     */
    InterventionBar(InterventionDesk.Open open, SiteTime time, boolean mayEnd, Consumer<Intervention> end) {
        addClassNames("hw-plan-notes", "hw-interventions");
        for (Intervention intervention : open.interventions()) {
            Message message = new Message(
                    tone(intervention.kind()),
                    icon(intervention.kind()),
                    InterventionWords.line(intervention, open.groups()));
            message.action(timeOf(intervention, open.now(), time));
            if (mayEnd) {
                message.action(Buttons.plain(T.of("plan.intervention.end"), () -> end.accept(intervention)));
            }
            add(message);
        }
        setVisible(!open.interventions().isEmpty());
    }

    private static Span timeOf(Intervention intervention, Instant now, SiteTime time) {
        Instant end = intervention.end();
        if (intervention.phaseAt(now) == Intervention.Phase.AHEAD) {
            return said(T.of("plan.intervention.begins"), new Countdown(intervention.from(), time));
        }
        return end == null
                ? new Span(T.of("plan.intervention.endless"))
                : said(T.of("plan.intervention.ends"), new Countdown(end, time));
    }

    private static Span said(String words, Countdown countdown) {
        return new Span(new Span(words + " "), countdown);
    }

    private static Tone tone(Intervention.Kind kind) {
        return switch (kind) {
            case SAFETY_STOP -> Tone.ERROR;
            case LOCK_OUT -> Tone.MAINTENANCE;
            case OVERRIDE -> Tone.OVERRIDE;
        };
    }

    private static Icon icon(Intervention.Kind kind) {
        return switch (kind) {
            case SAFETY_STOP -> Icon.ALERT;
            case LOCK_OUT -> Icon.WRENCH;
            case OVERRIDE -> Icon.HAND;
        };
    }
}
