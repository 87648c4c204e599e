package io.hashwatt.server.logging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Handler;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The log")
class LoggingTest {

    private final Logger root = Logger.getLogger("");
    private final List<Handler> before = List.of(root.getHandlers());

    @AfterEach
    void asItWas() {
        List.of(root.getHandlers()).forEach(root::removeHandler);
        before.forEach(root::addHandler);
    }

    @Test
    @DisplayName("is closed only when the server has stopped: who waits for that is closed first")
    void closesLate() {
        AtomicBoolean waited = new AtomicBoolean();

        Logging.closeAfter(() -> waited.set(true));

        List<Handler> handlers = List.of(root.getHandlers());
        assertThat(handlers.subList(1, handlers.size())).isEqualTo(before);
        handlers.getFirst().close();
        assertThat(waited).isTrue();
    }
}
