package io.hashwatt.ui.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;

/** One card in the middle: what is seen outside of the frame. */
public abstract class DoorPage extends Main {

    private static final long serialVersionUID = 1L;

    private final Div error = new Div();

    protected DoorPage() {
        addClassName("hw-door");
    }

    protected final void show(String title, Component... content) {
        removeAll();
        Div card = new Div(new Brand(), new H1(title), error);
        card.addClassName("hw-door-card");
        card.add(content);
        error.getElement().setAttribute("role", "alert");
        add(card);
    }

    protected final void showError(String text) {
        error.removeAll();
        error.add(new Message(Tone.ERROR, Icon.ALERT, text));
    }
}
