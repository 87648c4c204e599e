package io.hashwatt.ui.schedule.action;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.textfield.TextField;
import io.hashwatt.application.kernel.Outcome;
import io.hashwatt.application.schedule.ManageSchedules;
import io.hashwatt.domain.schedule.Schedule;
import io.hashwatt.ui.kit.FormDialog;
import io.hashwatt.ui.kit.FormPanel;
import io.hashwatt.ui.kit.Notifications;
import io.hashwatt.ui.schedule.words.RefusalWords;
import io.hashwatt.ui.text.T;
import java.util.function.Consumer;
import java.util.function.Function;

/** Asks why something shall have an effect, before it has. */
public final class ReasonForm {

    private final FormDialog dialog;
    private final FormPanel form = new FormPanel();
    private final TextField why = form.field("why", new TextField(T.of("schedule.why")));

    private ReasonForm(String title) {
        dialog = new FormDialog(title);
        why.setMaxLength(ManageSchedules.LONGEST_REASON);
        why.setRequiredIndicatorVisible(true);
        why.setHelperText(T.of("schedule.why.help"));
        why.setAutofocus(true);
    }

    /**
     * @param verb on the button
     * @param act with the reason
     * @param done with what became of it
     * @param stale somebody else was faster
     * @param facts what is good to know before
     */
    public static void ask(
            String title,
            String verb,
            Function<String, Outcome<Schedule>> act,
            Consumer<Schedule> done,
            Runnable stale,
            Component... facts) {
        ReasonForm asked = new ReasonForm(title);
        asked.dialog.content(facts);
        asked.dialog.add(asked.form);
        asked.dialog.buttons(verb, () -> asked.act(act, done, stale));
        asked.dialog.open();
    }

    private void act(Function<String, Outcome<Schedule>> act, Consumer<Schedule> done, Runnable stale) {
        String reason = why.getValue().strip();
        if (reason.isEmpty()) {
            form.show("why", T.of("schedule.rule.why"));
            return;
        }
        switch (act.apply(reason)) {
            case Outcome.Done<Schedule> now -> {
                dialog.close();
                done.accept(now.value());
            }
            case Outcome.Refused<Schedule> refused -> form.show(RefusalWords.of(refused.violations()));
            case Outcome.Stale<Schedule> ignored -> {
                dialog.close();
                stale.run();
            }
            case Outcome.Missing<Schedule> ignored -> {
                dialog.close();
                Notifications.error(T.of("schedule.gone.title"));
            }
        }
    }
}
