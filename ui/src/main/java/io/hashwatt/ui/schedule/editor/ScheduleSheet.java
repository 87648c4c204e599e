package io.hashwatt.ui.schedule.editor;

import com.vaadin.flow.component.html.Div;
import io.hashwatt.application.kernel.Outcome;
import io.hashwatt.application.kernel.Violation;
import io.hashwatt.application.schedule.PreviewSchedule.Preview;
import io.hashwatt.domain.schedule.CalendarContent;
import io.hashwatt.domain.schedule.Schedule;
import io.hashwatt.domain.schedule.ScheduleContent;
import io.hashwatt.domain.schedule.ScheduleVersion;
import io.hashwatt.ui.kit.Muted;
import io.hashwatt.ui.schedule.ContentEditor.Entered;
import io.hashwatt.ui.schedule.SchedulesPresenter;
import io.hashwatt.ui.schedule.action.FindingsPanel;
import io.hashwatt.ui.schedule.preview.PreviewPanel;
import io.hashwatt.ui.schedule.words.RefusalWords;
import io.hashwatt.ui.text.T;
import java.util.List;

/** An open schedule: where it is written, and beside it the rule in words, what there is to say against it, what it would do. */
final class ScheduleSheet extends Div {

    private static final long serialVersionUID = 1L;

    private final transient SchedulesPresenter presenter;
    private final transient OpenSchedule open;
    private final FindingsPanel findings;
    private final transient Runnable gone;
    private final Div said = new Div();
    private final PreviewPanel preview;

    /** @param gone there is no such schedule any more */
    ScheduleSheet(SchedulesPresenter presenter, OpenSchedule open, FindingsPanel findings, Runnable gone) {
        this.presenter = presenter;
        this.open = open;
        this.findings = findings;
        this.gone = gone;
        preview = new PreviewPanel(open.context());
        said.addClassName("hw-schedule-said");
        Div fields = new Div(open.editor().fields());
        fields.addClassName("hw-schedule-fields");
        Div rule = new Div(open.editor().rule(said));
        rule.addClassName("hw-schedule-rule");
        add(fields, rule, findings, preview);
        addClassName("hw-schedule");
    }

    /** The words, the findings and the preview of what is written now. */
    void look() {
        Entered entered = open.editor().entered();
        open.editor().mark(isUntouched(entered) ? List.of() : entered.violations());
        ScheduleContent content = entered.content();
        said.removeAll();
        if (content == null) {
            said.add(Muted.text(T.of("schedule.said.nothing")));
            showNothing(
                    entered.violations().isEmpty()
                            ? ""
                            : entered.violations().getFirst().rule());
        } else {
            said.add(open.context().say(content).paragraph());
            look(content);
        }
    }

    private void look(ScheduleContent content) {
        switch (presenter
                .previews()
                .preview(open.context().site(), open.keeper().id(), content)) {
            case Outcome.Done<Preview> done -> show(content, done.value());
            case Outcome.Refused<Preview> refused -> {
                List<Violation> why = RefusalWords.of(refused.violations());
                open.editor().mark(why);
                showNothing(why.getFirst().rule());
            }
            case Outcome.Missing<Preview> ignored -> gone.run();
            case Outcome.Stale<Preview> ignored -> throw new IllegalStateException("nothing was changed");
        }
    }

    /** A new one that nobody has done anything to is not scolded. */
    private boolean isUntouched(Entered entered) {
        return open.schedule() == null
                && entered.violations().stream()
                        .allMatch(violation -> violation.field().equals("slots"));
    }

    private void showNothing(String why) {
        findings.setVisible(false);
        preview.nothing(why);
    }

    private void show(ScheduleContent content, Preview found) {
        Schedule schedule = open.schedule();
        ScheduleVersion version = schedule == null ? null : schedule.inForce();
        findings.setVisible(true);
        findings.show(found.findings());
        preview.show(
                found, content.target(), content instanceof CalendarContent, version == null ? null : version.number());
    }

    /** What it would cost, and at which levels groups would be: later than the rest, because the site is planned for it. */
    void preview() {
        ScheduleContent content = open.written();
        if (content != null) {
            preview.show(presenter
                    .previews()
                    .compare(open.context().site(), open.keeper().id(), content));
        }
    }

    /** That the preview is not yet of what is written now. */
    void outdated() {
        preview.outdated();
    }
}
