package io.hashwatt.ui.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** A few words that need attention, in place: what happened, what still holds, what to do. */
public final class Message extends Div {

    private static final long serialVersionUID = 1L;

    public Message(Tone tone, Icon icon, String text) {
        addClassNames("hw-message", tone.className());
        add(icon.decorative(), new Span(text));
    }

    /** A link or a button behind the words. */
    public Message action(Component action) {
        add(action);
        return this;
    }
}
