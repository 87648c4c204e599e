package io.hashwatt.ui.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import io.hashwatt.ui.text.T;

/** A form over the page: closed by its cross, by Escape, or by what it does. */
public final class FormDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    public FormDialog(String title) {
        super(title);
        addClassName("hw-dialog");
        getHeader().add(Buttons.icon(Icon.CLOSE, T.of("kit.close"), this::close));
        setCloseOnOutsideClick(false);
    }

    /** For tables and for forms in two columns. */
    public FormDialog wide() {
        addClassName("hw-wide");
        return this;
    }

    public FormDialog content(Component... components) {
        removeAll();
        add(components);
        return this;
    }

    /** The primary one last. */
    public FormDialog buttons(Component... components) {
        getFooter().removeAll();
        getFooter().add(components);
        return this;
    }

    /** Cancel, and what the dialog is for, which happens once however often it is pressed. */
    public FormDialog buttons(String verb, Runnable action) {
        return buttons(verb, action, true);
    }

    /** @param ready false: there is nothing to do yet */
    public FormDialog buttons(String verb, Runnable action, boolean ready) {
        Button primary = SendOnce.by(Buttons.primary(verb, () -> {}), action);
        primary.setEnabled(ready);
        return buttons(Buttons.plain(T.of("kit.cancel"), this::close), primary);
    }
}
