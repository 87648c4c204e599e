package io.hashwatt.ui.schedule.editor;

import com.vaadin.flow.component.Component;
import java.time.Duration;

/** Does something a moment after the last of many changes: the browser waits, so that nobody else has to. */
final class Debouncer {

    private final Component host;
    private final String event;
    private final Duration length;

    /** @param name unique at the host */
    Debouncer(Component host, String name, Duration length, Runnable then) {
        this.host = host;
        this.event = "hw-quiet-" + name;
        this.length = length;
        host.getElement().addEventListener(event, quiet -> then.run());
    }

    /** Something has changed: waits anew. */
    void begin() {
        host.getElement()
                .executeJs(
                        "clearTimeout(this[$0]); this[$0] = setTimeout(() => this.dispatchEvent(new CustomEvent($0)), $1)",
                        event,
                        (int) length.toMillis());
    }
}
