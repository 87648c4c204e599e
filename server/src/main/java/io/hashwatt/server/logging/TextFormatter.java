package io.hashwatt.server.logging;

import io.hashwatt.documents.Quoted;
import java.time.temporal.ChronoUnit;
import java.util.logging.Formatter;
import java.util.logging.LogRecord;

/** {@code 2026-11-24T09:00:00.123Z INFO Database: message | exception}, whatever the message contains. */
final class TextFormatter extends Formatter {

    @Override
    public String format(LogRecord entry) {
        return "%s %s %s: %s%s%n"
                .formatted(
                        entry.getInstant().truncatedTo(ChronoUnit.MILLIS),
                        Records.level(entry),
                        Records.source(entry),
                        Quoted.escaped(formatMessage(entry)),
                        Records.exception(entry)
                                .map(trace -> " | " + Quoted.escaped(trace))
                                .orElse(""));
    }
}
