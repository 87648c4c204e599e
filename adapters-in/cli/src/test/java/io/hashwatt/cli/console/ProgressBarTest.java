package io.hashwatt.cli.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Progress:")
class ProgressBarTest {

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private String shown(boolean terminal) {
        PrintStream stream = new PrintStream(err, true, StandardCharsets.UTF_8);
        try (ProgressBar bar =
                new ProgressBar(new Console(stream, stream, new Terminal(false, terminal, 100, false)))) {
            bar.at(1, 2);
            bar.at(1, 4);
            bar.at(4, 4);
        }
        return err.toString(StandardCharsets.UTF_8);
    }

    @Test
    @DisplayName("fills up, never goes back, and leaves an empty line")
    void terminal() {
        assertThat(shown(true)).contains("50 %", "100 %").doesNotContain("25 %").endsWith("\r" + " ".repeat(36) + "\r");
    }

    @Test
    @DisplayName("says nothing where nobody watches")
    void pipe() {
        assertThat(shown(false)).isEmpty();
    }
}
