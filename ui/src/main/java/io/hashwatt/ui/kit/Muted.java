package io.hashwatt.ui.kit;

import com.vaadin.flow.component.html.Span;

/** Words that stand back behind the others. */
public final class Muted {

    private Muted() {}

    public static Span text(String text) {
        Span muted = new Span(text);
        muted.addClassName("hw-muted");
        return muted;
    }
}
