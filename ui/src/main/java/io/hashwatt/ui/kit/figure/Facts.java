package io.hashwatt.ui.kit.figure;

import com.vaadin.flow.component.html.DescriptionList;

/** Names and values of one thing, a line each. */
public final class Facts extends DescriptionList {

    private static final long serialVersionUID = 1L;

    public Facts() {
        addClassName("hw-facts");
    }

    public Facts fact(String label, String value) {
        add(new Term(label), new Description(value));
        return this;
    }
}
