package io.hashwatt.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The help texts, one resource per command; a test runs the examples in them. */
final class HelpTexts {

    private static final List<String> TOPICS =
            List.of("hashwatt", "plan", "backtest", "demo", "models", "schedule", "serve", "backup", "restore");

    private HelpTexts() {}

    static boolean exists(String topic) {
        return TOPICS.contains(topic);
    }

    /** The text of a command; of one that needs none, the overview. */
    static String of(String topic) {
        String resource = "help/" + (exists(topic) ? topic : Commands.PROGRAM) + ".txt";
        try (InputStream stream = HelpTexts.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException("the program is incomplete: " + resource);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
