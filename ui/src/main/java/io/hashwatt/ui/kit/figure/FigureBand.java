package io.hashwatt.ui.kit.figure;

import com.vaadin.flow.component.html.Div;

/** Three to six figures in a row, two in a row on a phone. */
public final class FigureBand extends Div {

    private static final long serialVersionUID = 1L;

    public FigureBand(Figure... figures) {
        addClassName("hw-figures");
        add(figures);
    }

    /** Smaller, where a chart below is the answer. */
    public FigureBand slim() {
        addClassName("hw-slim");
        return this;
    }
}
