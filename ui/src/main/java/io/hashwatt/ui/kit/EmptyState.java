package io.hashwatt.ui.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;

/** Says what belongs here and how it gets here: one button. */
public final class EmptyState extends Div {

    private static final long serialVersionUID = 1L;

    public EmptyState(Icon icon, String title, String text) {
        addClassName("hw-empty");
        Div sign = new Div(icon.decorative());
        sign.addClassName("hw-empty-icon");
        add(sign, new H2(title), new Paragraph(text));
    }

    /** A button, or a link that looks like one. */
    public EmptyState action(Component action) {
        add(action);
        return this;
    }
}
