package io.hashwatt.ui.live;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;

/** Goes to a window with what is to be painted; a window that has been closed is no mistake. */
record Repaint(UI window, Runnable work) implements Runnable {

    @Override
    public void run() {
        try {
            window.access(work::run);
        } catch (UIDetachedException closed) {
            // Its listener is about to be removed.
        }
    }
}
