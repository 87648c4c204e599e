package io.hashwatt.server.logging;

import io.hashwatt.server.config.ConfigKey;
import io.hashwatt.server.config.Settings;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.logging.ConsoleHandler;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.Logger;

/** Puts the log in order, once, before anything is logged. */
public final class Logging {

    private static final Map<String, Level> LEVELS =
            Map.of("error", Level.SEVERE, "warning", Level.WARNING, "info", Level.INFO, "debug", Level.FINE);

    private static final List<String> LIBRARIES = List.of(
            "com.vaadin",
            "com.zaxxer.hikari",
            "io.helidon",
            "io.micrometer",
            "org.atmosphere",
            "org.eclipse.jetty",
            "org.eclipse.persistence",
            "org.flywaydb",
            "org.glassfish",
            "org.jboss.weld",
            "org.postgresql");

    /** The log manager keeps loggers, and so their levels, only as long as somebody else does. */
    private static final List<Logger> KEPT =
            LIBRARIES.stream().map(Logger::getLogger).toList();

    /** Throws whatever it logs, for every connection, so that it would be there many times. */
    private static final Logger POOL = Logger.getLogger("com.zaxxer.hikari.pool");

    /** Helidon would read a configuration of its own, and say so. */
    private static final String KEEPS_OFF = "io.helidon.logging.config.disabled";

    private Logging() {}

    public static void configure(Settings settings) {
        Level level = LEVELS.getOrDefault(settings.required(ConfigKey.LOG_LEVEL), Level.INFO);
        System.setProperty(KEEPS_OFF, "true");
        LogManager.getLogManager().reset();
        Logger root = Logger.getLogger("");
        root.setLevel(level);
        root.addHandler(handler(settings.required(ConfigKey.LOG_FORMAT), level));
        // Also in a log for debugging: libraries at that level would drown what is ours.
        Level ofLibraries = level.intValue() > Level.WARNING.intValue() ? level : Level.WARNING;
        POOL.setLevel(Level.OFF);
        KEPT.forEach(library -> library.setLevel(ofLibraries));
    }

    /**
     * Keeps the log open while a server stops. The JVM closes it as soon as it is told to stop. Helidon guards against that
     * by waiting for the end of its own thread, which is no wait at all if the JVM has not started that thread yet.
     *
     * @param stopped returns when nothing is left to say
     */
    public static void closeAfter(Runnable stopped) {
        Logger root = Logger.getLogger("");
        List<Handler> handlers = List.of(root.getHandlers());
        handlers.forEach(root::removeHandler);
        root.addHandler(new ClosedLate(stopped));
        handlers.forEach(root::addHandler);
    }

    private static Handler handler(String format, Level level) {
        Handler handler = new ConsoleHandler();
        handler.setLevel(level);
        handler.setFormatter(format.equals("json") ? new JsonFormatter() : new TextFormatter());
        try {
            handler.setEncoding(StandardCharsets.UTF_8.name());
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
        return handler;
    }
}
