package io.hashwatt.cli.backup;

import io.hashwatt.cli.console.InputError;
import io.hashwatt.documents.Quoted;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;

/** A backup that a running server makes. */
final class ServerDownload {

    private static final String ROUTE = "/api/v1/platform/backup";
    private static final Duration CONNECT_AT_MOST = Duration.ofSeconds(10);
    private static final int OK = 200;
    private static final int UNAUTHORIZED = 401;
    private static final int FORBIDDEN = 403;

    private final URI server;
    private final String apiKey;

    private ServerDownload(URI server, String apiKey) {
        this.server = server;
        this.apiKey = apiKey;
    }

    /** @throws InputError when the address is none, the key is missing or would travel in the open */
    static ServerDownload from(String server, Optional<String> apiKey) {
        URI address = address(server);
        if (!address.getScheme().equals("https") && !isThisMachine(address.getHost())) {
            throw new InputError("--server: " + Quoted.of(server) + " would get the key in the open; use https");
        }
        return new ServerDownload(
                address,
                apiKey.orElseThrow(
                        () -> new InputError("--server needs a platform administrator's API key in HASHWATT_API_KEY")));
    }

    /** @throws InputError when the server cannot be reached, refuses, or breaks off */
    void writeTo(OutputStream target) {
        HttpRequest request = HttpRequest.newBuilder(server.resolve(ROUTE))
                .header("Authorization", "Bearer " + apiKey)
                .build();
        try (HttpClient client =
                        HttpClient.newBuilder().connectTimeout(CONNECT_AT_MOST).build();
                InputStream body = accepted(client.send(request, BodyHandlers.ofInputStream()))) {
            body.transferTo(target);
        } catch (IOException failure) {
            throw new InputError("no backup from " + server + ": " + failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new InputError("no backup from " + server + ": interrupted");
        }
    }

    private InputStream accepted(HttpResponse<InputStream> response) {
        return switch (response.statusCode()) {
            case OK -> response.body();
            case UNAUTHORIZED -> throw new InputError(server + " does not know the key in HASHWATT_API_KEY");
            case FORBIDDEN -> throw new InputError("the key in HASHWATT_API_KEY is no platform administrator's");
            default -> throw new InputError("no backup from " + server + ": it answered " + response.statusCode());
        };
    }

    private static URI address(String text) {
        try {
            URI address = URI.create(text);
            if (address.getHost() != null && String.valueOf(address.getScheme()).matches("https?")) {
                return address;
            }
        } catch (IllegalArgumentException malformed) {
            // The same answer as for one that is well-formed and something else.
        }
        throw new InputError("--server: " + Quoted.of(text) + " is no http or https address");
    }

    private static boolean isThisMachine(String host) {
        try {
            return InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException unknown) {
            return false;
        }
    }
}
