package io.hashwatt.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.hashwatt.application.kernel.SourceDocument;
import io.hashwatt.cli.console.Terminal;
import io.hashwatt.documents.JsonDocument;
import io.hashwatt.documents.JsonFields;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** What a command wrote and how it ended, run in this process as main would run it. */
record Outcome(int code, String out, String err) {

    static Outcome of(String... arguments) {
        return of(Terminal.NONE, Map.of(), arguments);
    }

    static Outcome of(Terminal terminal, Map<String, String> environment, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = Main.commandLine(terminal, environment)
                .run(
                        new PrintStream(out, false, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8),
                        arguments);
        return new Outcome(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** Good, and nothing was said beside the answer. */
    Outcome good() {
        assertThat(err).isEmpty();
        assertThat(code).isZero();
        return this;
    }

    /** Refused as the contract wants it; gives the one line. */
    String refusal() {
        assertThat(out).as("standard output").isEmpty();
        assertThat(err).as("standard error").endsWith("\n");
        String line = err.stripTrailing();
        assertThat(line).as("one line").isNotBlank().doesNotContain("\n", "\r", "Exception");
        assertThat(code).isEqualTo(2);
        return line;
    }

    List<String> lines() {
        return out.lines().toList();
    }

    /** The one JSON value on standard output. */
    JsonFields json() {
        assertThat(out).endsWith("}\n").doesNotContain("E+", "E-");
        return JsonDocument.object(new SourceDocument("stdout", out.getBytes(StandardCharsets.UTF_8)));
    }
}
