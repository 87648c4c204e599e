package io.hashwatt.ui.kit;

import com.vaadin.flow.component.button.Button;

/** Sees to it that a form is sent once, though somebody presses twice: the button is off until the answer is there. */
public final class SendOnce {

    private SendOnce() {}

    /** @param button that does nothing yet */
    public static Button by(Button button, Runnable send) {
        button.setDisableOnClick(true);
        button.addClickListener(click -> {
            try {
                send.run();
            } finally {
                button.setEnabled(true);
            }
        });
        return button;
    }
}
