package io.hashwatt.ui.kit;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** The sign and the name. */
public final class Brand extends Div {

    static final String NAME = "Hashwatt";

    private static final long serialVersionUID = 1L;

    public Brand() {
        addClassName("hw-brand");
        Span sign = new Span();
        sign.addClassName("hw-logo");
        sign.getElement().setAttribute("aria-hidden", "true");
        add(sign, new Span(NAME));
    }
}
