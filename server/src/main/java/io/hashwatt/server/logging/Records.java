package io.hashwatt.server.logging;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Locale;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.stream.Collectors;

/** What all formats say of a record. */
final class Records {

    private Records() {}

    /** In the words of the settings, capital. */
    static String level(LogRecord entry) {
        int level = entry.getLevel().intValue();
        if (level >= Level.SEVERE.intValue()) {
            return "ERROR";
        }
        if (level >= Level.WARNING.intValue()) {
            return "WARNING";
        }
        return (level >= Level.INFO.intValue() ? "info" : "debug").toUpperCase(Locale.ROOT);
    }

    /** The class that speaks, without its package. */
    static String source(LogRecord entry) {
        String name = Optional.ofNullable(entry.getLoggerName()).orElse("");
        return name.substring(name.lastIndexOf('.') + 1);
    }

    /** The whole trace, its lines separated by bars. */
    static Optional<String> exception(LogRecord entry) {
        return Optional.ofNullable(entry.getThrown()).map(thrown -> {
            StringWriter trace = new StringWriter();
            thrown.printStackTrace(new PrintWriter(trace));
            return trace.toString().lines().map(String::strip).collect(Collectors.joining(" | "));
        });
    }
}
