package io.hashwatt.ui.plan;

import com.vaadin.flow.component.html.Div;
import io.hashwatt.domain.plan.site.Coupling;
import io.hashwatt.ui.finding.ImplausibleNotes;
import io.hashwatt.ui.kit.Icon;
import io.hashwatt.ui.kit.Message;
import io.hashwatt.ui.kit.Muted;
import io.hashwatt.ui.kit.Tone;
import io.hashwatt.ui.text.SiteTime;
import io.hashwatt.ui.text.T;

/** What has to be known before a plan is read: that it is over, or not the newest, and what it rests on. */
final class PlanNotes extends Div {

    private static final long serialVersionUID = 1L;

    PlanNotes(PlanScreen.Shown shown) {
        addClassName("hw-plan-notes");
        SiteTime time = SiteTime.in(shown.site().zone());
        if (shown.isOver()) {
            add(new Message(
                    Tone.WARNING,
                    Icon.CLOCK,
                    T.of("plan.note.over", time.dayAndTime(shown.plan().period().end()))));
        } else if (!shown.newest()) {
            add(new Message(Tone.NEUTRAL, Icon.HISTORY, T.of("plan.note.older")));
        }
        add(ImplausibleNotes.of(shown.plan().grounds().findings(), time));
        Coupling coupling = shown.plan().coupling();
        if (coupling != null) {
            add(new Div(Muted.text(CapWords.quality(
                            coupling,
                            shown.plan().profit(),
                            shown.isAimed(),
                            !shown.plan().peaks().isEmpty())
                    + ".")));
        }
        DrawTargetWords.missed(shown.plan()).forEach(words -> add(new Message(Tone.WARNING, Icon.ALERT, words)));
        PeakWords peaks = new PeakWords(shown.plan().currency(), time);
        shown.plan().peaks().forEach(peak -> add(new Div(Muted.text(peaks.of(peak)))));
        new GroundsWords(shown.plan())
                .row()
                .ifPresent(row -> add(new Div(Muted.text(T.of("plan.madeOf", row.label(), row.value())))));
        setVisible(getComponentCount() > 0);
    }
}
