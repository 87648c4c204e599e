package io.hashwatt.ui.schedule.preview;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;

/** Heads a part of the preview: what it is, and grey at its end how far it reaches. */
final class PreviewHead extends Div {

    private static final long serialVersionUID = 1L;

    PreviewHead(String title, String reach) {
        Span end = new Span(reach);
        end.addClassName("hw-muted");
        add(new H3(title), end);
        addClassName("hw-schedule-part");
    }
}
