package io.hashwatt.server.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/**
 * A short life of the server from which the JVM learns what to keep in its start-up cache: what a first request of each
 * kind loads. The launcher asks for it, on a data folder that is thrown away.
 */
final class TrainingRun {

    private static final List<String> PATHS =
            List.of("/health/live", "/health/ready", "/metrics", "/openapi", "/api/v1/sites", "/");

    /** What a browser asks for to see the log-in. */
    private static final List<String> UI_PATHS = List.of("/login", "/?v-r=init&location=login&query=");

    private static final int ROUNDS = 3;

    private TrainingRun() {}

    static boolean isWanted() {
        return Boolean.getBoolean("launcher.training");
    }

    static void against(URI server, Optional<URI> ui) {
        for (int round = 0; round < ROUNDS; round++) {
            PATHS.forEach(path -> request(server.resolve(path)));
            ui.ifPresent(address -> UI_PATHS.forEach(path -> request(address.resolve(path))));
        }
    }

    private static void request(URI address) {
        try {
            HttpURLConnection connection = (HttpURLConnection) address.toURL().openConnection();
            connection.getResponseCode();
            connection.disconnect();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
