package io.hashwatt.ui.schedule.editor;

import com.vaadin.flow.component.Component;
import java.time.Duration;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** When what somebody writes is looked at, kept and reckoned: each a moment after the last of many changes. */
final class WritingPace {

    private static final Duration LOOK_AGAIN = Duration.ofMillis(300);
    private static final Duration KEEP = Duration.ofMillis(1_200);

    private final Quiet looking;
    private final Quiet keeping;
    private final Quiet reckoning;
    private boolean laying;
    private boolean touched;
    private @Nullable ScheduleScreen screen;

    WritingPace(Component host) {
        looking = new Quiet(host, "look", LOOK_AGAIN, this::look);
        keeping = new Quiet(host, "keep", KEEP, this::keep);
        reckoning = new Quiet(host, "reckon", KEEP, this::reckon);
    }

    /** Null: nothing is open. */
    @Nullable ScheduleScreen screen() {
        return screen;
    }

    /** What the page itself fills in meanwhile is not written by anybody. */
    void lay(Supplier<ScheduleScreen> screenToBe, Runnable shown) {
        laying = true;
        touched = false;
        screen = screenToBe.get();
        shown.run();
        laying = false;
        look();
        reckoning.begin();
    }

    void close() {
        screen = null;
    }

    void written() {
        if (laying || screen == null) {
            return;
        }
        touched = true;
        screen.sheet().outdated();
        looking.begin();
        keeping.begin();
        reckoning.begin();
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

    private void reckon() {
        if (screen != null) {
            screen.sheet().reckon();
        }
    }

    private void keep() {
        if (screen != null) {
            screen.open().keep();
        }
    }
}
