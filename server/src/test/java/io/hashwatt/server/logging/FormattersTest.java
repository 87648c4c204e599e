package io.hashwatt.server.logging;

import static org.assertj.core.api.Assertions.assertThat;

import io.hashwatt.application.kernel.SourceDocument;
import io.hashwatt.documents.JsonDocument;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.logging.Formatter;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A line of the log:")
class FormattersTest {

    @Test
    @DisplayName("has time, level, who speaks and what is said")
    void text() {
        assertThat(new TextFormatter().format(entry(Level.WARNING, "all {0} well")))
                .isEqualTo("2026-11-24T09:00:00.123Z WARNING Engine: all is well" + System.lineSeparator());
        assertThat(new TextFormatter().format(entry(Level.SEVERE, "x"))).contains(" ERROR ");
        assertThat(new TextFormatter().format(entry(Level.FINE, "x"))).contains(" DEBUG ");
    }

    @Test
    @DisplayName("is one line, whatever is said and whatever went wrong")
    void oneLine() {
        for (Formatter formatter : new Formatter[] {new TextFormatter(), new JsonFormatter()}) {
            LogRecord entry = entry(Level.INFO, "first\r\nsecond \u001b[31m");
            entry.setThrown(new IllegalStateException("bad\nnews", new RuntimeException("cause")));

            String line = formatter.format(entry);

            assertThat(line.stripTrailing()).doesNotContain("\n", "\r", "\u001b");
            assertThat(line)
                    .contains("IllegalStateException", "Caused by: java.lang.RuntimeException: cause", "at io.");
        }
    }

    @Test
    @DisplayName("as JSON is a JSON object")
    void json() {
        byte[] line =
                new JsonFormatter().format(entry(Level.INFO, "say \"{0}\"")).getBytes(StandardCharsets.UTF_8);

        assertThat(JsonDocument.object(new SourceDocument("log", line))
                        .required("message")
                        .text())
                .isEqualTo("say \"is\"");
    }

    private static LogRecord entry(Level level, String message) {
        LogRecord entry = new LogRecord(level, message);
        entry.setInstant(Instant.parse("2026-11-24T09:00:00.123456Z"));
        entry.setLoggerName("io.hashwatt.plan.Engine");
        entry.setParameters(new Object[] {"is"});
        return entry;
    }
}
