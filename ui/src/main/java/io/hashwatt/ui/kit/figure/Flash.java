package io.hashwatt.ui.kit.figure;

import com.vaadin.flow.component.Component;

/** Shows that a value has just changed: a tint for a second, none for those who want no motion. */
public final class Flash {

    private Flash() {}

    public static void on(Component changed) {
        changed.getElement()
                .executeJs(
                        "this.classList.add('hw-changed'); setTimeout(() => this.classList.remove('hw-changed'), 1000)");
    }
}
