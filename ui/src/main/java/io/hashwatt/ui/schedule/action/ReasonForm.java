package io.hashwatt.ui.schedule.action;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.textfield.TextField;
import io.hashwatt.application.kernel.Outcome;
import io.hashwatt.application.schedule.ManageSchedules;
import io.hashwatt.domain.schedule.Schedule;
import io.hashwatt.ui.form.EntryDialog;
import io.hashwatt.ui.schedule.words.RefusalWords;
import io.hashwatt.ui.text.T;
import java.util.function.Consumer;
import java.util.function.Function;

/** Asks why something shall have an effect, before it has. */
public final class ReasonForm {

    private ReasonForm() {}

    /**
     * @param verb on the button
     * @param act with the reason
     * @param done with what became of it
     * @param faster somebody else was
     * @param facts what is good to know before
     */
    public static void ask(
            String title,
            String verb,
            Function<String, Outcome<Schedule>> act,
            Consumer<Schedule> done,
            Runnable faster,
            Component... facts) {
        EntryDialog<Schedule> dialog = new EntryDialog<>(title, RefusalWords.refusals(), done);
        dialog.entries().panel().with(facts);
        TextField why =
                dialog.entries().required("why", new TextField(T.of("schedule.why")), T.of("schedule.rule.why"));
        why.setMaxLength(ManageSchedules.LONGEST_REASON);
        why.setRequiredIndicatorVisible(true);
        why.setHelperText(T.of("schedule.why.help"));
        why.setAutofocus(true);
        dialog.act(verb, () -> act.apply(why.getValue().strip()), faster);
    }
}
