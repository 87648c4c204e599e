package io.hashwatt.ui.control;

import com.vaadin.flow.component.html.Div;
import io.hashwatt.application.plan.observed.ReadHandover.FaultySchedule;
import io.hashwatt.application.plan.observed.ReadHandover.Handover;
import io.hashwatt.domain.schedule.Finding;
import io.hashwatt.ui.kit.Icon;
import io.hashwatt.ui.kit.Message;
import io.hashwatt.ui.kit.Tone;
import io.hashwatt.ui.kit.figure.Facts;
import io.hashwatt.ui.schedule.words.FindingWords;
import io.hashwatt.ui.text.T;
import java.time.ZoneId;

/** What one hands over who arms a site: machines, power, money, and what will not work. */
final class HandoverPanel extends Div {

    private static final long serialVersionUID = 1L;

    /** Lines of schedules' errors; how many more there are is said. */
    private static final int MOST_ERRORS = 3;

    HandoverPanel(Handover handover, ZoneId zone) {
        addClassName("hw-handover");
        HandoverWords words = new HandoverWords(handover, zone);
        add(new Facts()
                .fact(T.of("control.handover.what"), words.machines())
                .fact(T.of("control.handover.wouldSend", words.days()), words.sent())
                .fact(T.of("control.handover.wouldEarn"), words.earned())
                .fact(T.of("control.handover.promised"), words.promised()));
        handover.errors().stream().limit(MOST_ERRORS).map(HandoverPanel::error).forEach(this::add);
        int more = handover.errors().size() - MOST_ERRORS;
        if (more > 0) {
            add(new Message(Tone.ERROR, Icon.ALERT, T.count("control.handover.moreErrors", more)));
        }
    }

    private static Message error(FaultySchedule schedule) {
        Finding first = schedule.findings().getFirst();
        int more = schedule.findings().size() - 1;
        String words = T.of("control.handover.error", schedule.name(), FindingWords.title(first));
        return new Message(
                Tone.ERROR, Icon.ALERT, more == 0 ? words : words + " " + T.count("control.handover.more", more));
    }
}
