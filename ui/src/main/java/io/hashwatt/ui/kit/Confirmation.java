package io.hashwatt.ui.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import io.hashwatt.ui.text.T;
import java.util.function.Consumer;

/**
 * Asks before something happens that cannot be taken back. Says what follows from it, in power and money where there is any;
 * the button has the verb; the focus is on cancelling.
 */
public final class Confirmation {

    private final ConfirmDialog dialog = new ConfirmDialog();
    private final Div body = new Div();

    private Confirmation(String question, String consequence, String verb) {
        body.addClassName("hw-confirmation");
        body.add(new Paragraph(consequence));
        dialog.setHeader(question);
        dialog.setText(body);
        dialog.setCancelable(true);
        dialog.setCancelText(T.of("kit.cancel"));
        dialog.setConfirmText(verb);
        dialog.setConfirmButtonTheme("primary danger");
        dialog.addOpenedChangeListener(change -> {
            if (change.isOpened()) {
                dialog.getElement()
                        .executeJs("setTimeout(() => this.querySelector('[slot=cancel-button]')?.focus(), 50)");
            }
        });
    }

    /** @param verb on the red button: Delete, Hold, Cancel the call */
    public static void ask(String question, String consequence, String verb, Runnable confirmed) {
        Confirmation confirmation = new Confirmation(question, consequence, verb);
        confirmation.dialog.addConfirmListener(confirm -> confirmed.run());
        confirmation.dialog.open();
    }

    /** With a reason, for the audit log; without one the button stays off. */
    public static void askWithReason(String question, String consequence, String verb, Consumer<String> confirmed) {
        Confirmation confirmation = new Confirmation(question, consequence, verb);
        TextField reason = eager(T.of("kit.reason"));
        reason.setRequiredIndicatorVisible(true);
        reason.addValueChangeListener(
                change -> confirmation.allow(!change.getValue().isBlank()));
        confirmation.body.add(reason);
        confirmation.dialog.addConfirmListener(
                confirm -> confirmed.accept(reason.getValue().strip()));
        confirmation.dialog.open();
        confirmation.allow(false);
    }

    /** As asked for by typing a name: for what stops everything. */
    public static void askForName(String question, String consequence, String verb, String name, Runnable confirmed) {
        Confirmation confirmation = new Confirmation(question, consequence, verb);
        TextField typed = eager(T.of("kit.typeName", name));
        typed.addValueChangeListener(
                change -> confirmation.allow(change.getValue().strip().equals(name)));
        confirmation.body.add(typed);
        confirmation.dialog.addConfirmListener(confirm -> confirmed.run());
        confirmation.dialog.open();
        confirmation.allow(false);
    }

    /** Both: for what hands the machines of a named thing over. @param facts what it comes to, below the consequence */
    public static void askWithReasonAndName(
            String question,
            String consequence,
            Component facts,
            String verb,
            String name,
            Consumer<String> confirmed) {
        Confirmation confirmation = new Confirmation(question, consequence, verb);
        confirmation.body.add(facts);
        TextField reason = eager(T.of("kit.reason"));
        reason.setRequiredIndicatorVisible(true);
        TextField typed = eager(T.of("kit.typeName", name));
        Runnable check = () -> confirmation.allow(
                !reason.getValue().isBlank() && typed.getValue().strip().equals(name));
        reason.addValueChangeListener(change -> check.run());
        typed.addValueChangeListener(change -> check.run());
        confirmation.body.add(reason, typed);
        confirmation.dialog.addConfirmListener(
                confirm -> confirmed.accept(reason.getValue().strip()));
        confirmation.dialog.open();
        confirmation.allow(false);
    }

    private static TextField eager(String label) {
        TextField field = new TextField(label);
        field.setWidthFull();
        field.setValueChangeMode(ValueChangeMode.EAGER);
        return field;
    }

    private void allow(boolean allowed) {
        dialog.setConfirmButtonTheme("primary danger");
        dialog.getElement()
                .executeJs(
                        "const off = $0; setTimeout(() => { const b = this.querySelector('[slot=confirm-button]');"
                                + " if (b) b.disabled = off; })",
                        !allowed);
    }
}
