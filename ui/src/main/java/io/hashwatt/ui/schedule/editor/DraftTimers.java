package io.hashwatt.ui.schedule.editor;

import com.vaadin.flow.component.Component;
import java.time.Duration;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** When what somebody writes is looked at, kept and previewed: each a moment after the last of many changes. */
final class DraftTimers {

    private static final Duration LOOK_AGAIN = Duration.ofMillis(300);
    private static final Duration KEEP = Duration.ofMillis(1_200);

    private final Debouncer looking;
    private final Debouncer keeping;
    private final Debouncer previewing;
    private boolean filling;
    private boolean touched;
    private @Nullable ScheduleScreen screen;

    DraftTimers(Component host) {
        looking = new Debouncer(host, "look", LOOK_AGAIN, this::look);
        keeping = new Debouncer(host, "keep", KEEP, this::keep);
        previewing = new Debouncer(host, "preview", KEEP, this::preview);
    }

    /** Null: nothing is open. */
    @Nullable ScheduleScreen screen() {
        return screen;
    }

    /** What the page itself fills in meanwhile is not written by anybody. */
    void open(Supplier<ScheduleScreen> screenToBe, Runnable shown) {
        filling = true;
        touched = false;
        screen = screenToBe.get();
        shown.run();
        filling = false;
        look();
        previewing.begin();
    }

    void close() {
        screen = null;
    }

    void written() {
        if (filling || screen == null) {
            return;
        }
        touched = true;
        screen.sheet().outdated();
        looking.begin();
        keeping.begin();
        previewing.begin();
    }

    /** At once, because nobody is there to wait for. */
    void leave() {
        if (touched) {
            keep();
        }
    }

    void look() {
        if (screen != null) {
            screen.sheet().look();
        }
    }

    private void preview() {
        if (screen != null) {
            screen.sheet().preview();
        }
    }

    private void keep() {
        if (screen != null) {
            screen.open().keep();
        }
    }
}
