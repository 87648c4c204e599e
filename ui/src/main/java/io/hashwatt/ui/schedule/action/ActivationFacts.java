package io.hashwatt.ui.schedule.action;

import com.vaadin.flow.component.Component;
import io.hashwatt.application.kernel.Outcome;
import io.hashwatt.application.schedule.PreviewSchedule.Preview;
import io.hashwatt.domain.schedule.Finding.Severity;
import io.hashwatt.domain.schedule.Schedule;
import io.hashwatt.domain.schedule.ScheduleContent;
import io.hashwatt.ui.kit.Icon;
import io.hashwatt.ui.kit.Message;
import io.hashwatt.ui.kit.Tone;
import io.hashwatt.ui.schedule.SchedulesPresenter;
import io.hashwatt.ui.schedule.SiteContext;
import io.hashwatt.ui.text.T;
import java.util.ArrayList;
import java.util.List;

/** What somebody should have read before a draft comes into force. */
public final class ActivationFacts {

    private ActivationFacts() {}

    public static Component[] of(
            SchedulesPresenter presenter, SiteContext context, Schedule schedule, ScheduleContent content) {
        List<Component> facts = new ArrayList<>();
        facts.add(context.say(content).paragraph());
        if (presenter.previews().preview(context.site(), schedule.id(), content)
                instanceof Outcome.Done<Preview> done) {
            long errors = FindingsPanel.number(done.value().findings(), Severity.ERROR);
            if (errors > 0) {
                facts.add(new Message(Tone.ERROR, Icon.REFUSED, T.count("schedule.activate.errors", errors)));
            }
            int groups = done.value().groups().size();
            facts.add(new Message(
                    Tone.NEUTRAL,
                    Icon.PLAN,
                    groups == 0 ? T.of("schedule.activate.same") : T.count("schedule.activate.groups", groups)));
        }
        if (schedule.state() == Schedule.State.PAUSED) {
            facts.add(new Message(Tone.WARNING, Icon.CLOCK, T.of("schedule.activate.resumes")));
        }
        return facts.toArray(Component[]::new);
    }
}
