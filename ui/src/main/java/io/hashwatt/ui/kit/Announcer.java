package io.hashwatt.ui.kit;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;

/** Reads changes out, when the screen reader has a pause. There is one in the frame. */
public final class Announcer extends Div {

    private static final long serialVersionUID = 1L;

    public Announcer() {
        addClassName("hw-offscreen");
        getElement().setAttribute("role", "status");
        getElement().setAttribute("aria-live", "polite");
        addAttachListener(attached -> ComponentUtil.setData(attached.getUI(), Announcer.class, this));
    }

    /** Nothing happens outside of the frame. */
    public static void say(String text) {
        UI ui = UI.getCurrent();
        Announcer announcer = ui == null ? null : ComponentUtil.getData(ui, Announcer.class);
        if (announcer != null) {
            announcer.setText(text);
        }
    }
}
