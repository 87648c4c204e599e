package io.hashwatt.cli.remote;

import io.hashwatt.cli.console.InputError;
import io.hashwatt.documents.Quoted;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.time.Duration;
import java.util.Optional;

/** A running server, and the key that is shown to it. */
public final class RemoteServer implements AutoCloseable {

    private static final Duration CONNECT_AT_MOST = Duration.ofSeconds(10);
    private static final int UNAUTHORIZED = 401;

    private final URI address;
    private final String apiKey;
    private final HttpClient client;

    private RemoteServer(URI address, String apiKey) {
        this.address = address;
        this.apiKey = apiKey;
        this.client = HttpClient.newBuilder().connectTimeout(CONNECT_AT_MOST).build();
    }

    /**
     * @param whose key is needed, such as {@code "an operator's"}
     * @throws InputError when the address is none, the key is missing or would travel in the open
     */
    public static RemoteServer at(String server, Optional<String> apiKey, String whose) {
        URI address = address(server);
        if (!address.getScheme().equals("https") && !isThisMachine(address.getHost())) {
            throw new InputError("--server: " + Quoted.of(server) + " would get the key in the open; use https");
        }
        return new RemoteServer(
                address,
                apiKey.orElseThrow(() -> new InputError("--server needs " + whose + " API key in HASHWATT_API_KEY")));
    }

    /** @param path from the root of the server */
    public HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(address.resolve(path)).header("Authorization", "Bearer " + apiKey);
    }

    /** @throws InputError when the server cannot be reached or does not know the key */
    public <T> HttpResponse<T> send(HttpRequest request, BodyHandler<T> body) {
        try {
            HttpResponse<T> response = client.send(request, body);
            if (response.statusCode() == UNAUTHORIZED) {
                throw new InputError(address + " does not know the key in HASHWATT_API_KEY");
            }
            return response;
        } catch (IOException failure) {
            throw new InputError("no answer from " + address + ": " + failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new InputError("no answer from " + address + ": interrupted");
        }
    }

    @Override
    public void close() {
        client.close();
    }

    /** As it was given. */
    @Override
    public String toString() {
        return address.toString();
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
