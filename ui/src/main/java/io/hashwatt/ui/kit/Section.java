package io.hashwatt.ui.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;

/** A part of the sheet with a heading, set off by a hairline. */
public final class Section extends Div {

    private static final long serialVersionUID = 1L;

    private final Div head = new Div();
    private final Span hint = new Span();
    private final Div actions = new Div();
    private final Div body = new Div();

    public Section(String title, Component... content) {
        addClassName("hw-section");
        head.addClassName("hw-section-head");
        hint.addClassName("hw-muted");
        actions.addClassName("hw-section-actions");
        body.addClassName("hw-section-body");
        head.add(new H2(title), hint, actions);
        add(head, body);
        body.add(content);
    }

    /** Grey, behind the heading: units, period, source. */
    public Section hint(String text) {
        hint.setText(text);
        return this;
    }

    /** At the right end of the heading: a legend, a button. */
    public Section actions(Component... components) {
        actions.removeAll();
        actions.add(components);
        return this;
    }

    public Section content(Component... components) {
        body.removeAll();
        body.add(components);
        return this;
    }

    /** With space around the content; tables and charts bring their own. */
    public Section padded() {
        body.addClassName("hw-padded");
        return this;
    }

    /** Takes the height that is left. */
    public Section growing() {
        addClassName("hw-growing");
        return this;
    }
}
