package io.hashwatt.cli.backup;

import io.hashwatt.cli.console.InputError;
import io.hashwatt.cli.remote.RemoteServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Optional;

/** A backup that a running server makes. */
final class ServerDownload {

    private static final String ROUTE = "/api/v1/platform/backup";
    private static final int OK = 200;
    private static final int FORBIDDEN = 403;

    private final RemoteServer server;

    private ServerDownload(RemoteServer server) {
        this.server = server;
    }

    /** @throws InputError when the address is none, the key is missing or would travel in the open */
    static ServerDownload from(String server, Optional<String> apiKey) {
        return new ServerDownload(RemoteServer.at(server, apiKey, "a platform administrator's"));
    }

    /** @throws InputError when the server cannot be reached, refuses, or breaks off */
    void writeTo(OutputStream target) {
        try (server;
                InputStream body = accepted(server.send(server.request(ROUTE).build(), BodyHandlers.ofInputStream()))) {
            body.transferTo(target);
        } catch (IOException failure) {
            throw new InputError("no backup from " + server + ": " + failure);
        }
    }

    private InputStream accepted(HttpResponse<InputStream> response) {
        return switch (response.statusCode()) {
            case OK -> response.body();
            case FORBIDDEN -> throw new InputError("the key in HASHWATT_API_KEY is no platform administrator's");
            default -> throw new InputError("no backup from " + server + ": it answered " + response.statusCode());
        };
    }
}
