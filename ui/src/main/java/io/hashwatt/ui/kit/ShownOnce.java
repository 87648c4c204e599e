package io.hashwatt.ui.kit;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.textfield.TextField;
import io.hashwatt.ui.text.T;

/** A secret at the only moment at which it can be seen. */
public final class ShownOnce {

    private ShownOnce() {}

    /**
     * @param label what it is
     * @param text why it has to be kept, and how long it is good for
     * @param example a command that uses it; empty: none
     */
    public static void show(String title, String text, String label, String secret, String example) {
        FormDialog dialog = new FormDialog(title).wide();
        dialog.setCloseOnEsc(false);
        Div body = new Div(new Message(Tone.WARNING, Icon.KEY, text), field(label, secret));
        body.addClassName("hw-once");
        if (!example.isEmpty()) {
            Pre command = new Pre(example);
            command.getElement().setAttribute("tabindex", "0");
            body.add(new Paragraph(T.of("kit.once.example")), command);
        }
        dialog.content(body);
        dialog.buttons(Buttons.primary(T.of("kit.once.kept"), dialog::close));
        dialog.open();
    }

    private static Div field(String label, String secret) {
        TextField field = new TextField(label);
        field.setValue(secret);
        field.setReadOnly(true);
        field.addFocusListener(focus -> field.getElement().executeJs("this.inputElement.select()"));
        Div row = new Div(field, Buttons.plain(T.of("kit.copy"), () -> copy(field, secret)));
        row.addClassName("hw-once-field");
        return row;
    }

    /** Where the browser does not let pages write to the clipboard, the text is selected for the user to copy. */
    private static void copy(TextField field, String secret) {
        field.getElement()
                .executeJs(
                        "return (navigator.clipboard ? navigator.clipboard.writeText($0) : Promise.reject())"
                                + ".then(() => true, () => { this.focus(); this.inputElement.select(); return false; })",
                        secret)
                .then(Boolean.class, copied -> Notifications.done(T.of(copied ? "kit.copied" : "kit.copy.selected")));
    }
}
