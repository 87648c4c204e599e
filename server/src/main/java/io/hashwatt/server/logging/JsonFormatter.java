package io.hashwatt.server.logging;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.util.logging.Formatter;
import java.util.logging.LogRecord;

/** {@code {"time":…,"level":…,"logger":…,"message":…,"exception":…}}; the exception only where there is one. */
final class JsonFormatter extends Formatter {

    @Override
    public String format(LogRecord entry) {
        StringBuilder line = new StringBuilder();
        field(line.append('{'), "time", entry.getInstant().toString());
        field(line.append(','), "level", Records.level(entry));
        field(line.append(','), "logger", String.valueOf(entry.getLoggerName()));
        field(line.append(','), "message", formatMessage(entry));
        Records.exception(entry).ifPresent(trace -> field(line.append(','), "exception", trace));
        return line.append("}\n").toString();
    }

    private static void field(StringBuilder line, String name, String value) {
        line.append('"').append(name).append("\":\"");
        JsonStringEncoder.getInstance().quoteAsString(value, line);
        line.append('"');
    }
}
