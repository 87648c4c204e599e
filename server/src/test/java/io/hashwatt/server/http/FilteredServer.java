package io.hashwatt.server.http;

import io.helidon.webserver.WebServer;
import io.helidon.webserver.http.Filter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

/** A web server with nothing but a filter, that answers 200 to whatever passes. */
record FilteredServer(String host, Filter filter) {

    HttpResponse<String> get(String path, String... headers) {
        WebServer server = WebServer.builder()
                .host(host)
                .port(0)
                .shutdownHook(false)
                .routing(routing -> routing.addFilter(filter).any((request, response) -> response.send("passed")))
                .build()
                .start();
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpRequest.Builder request =
                    HttpRequest.newBuilder(URI.create("http://" + host + ":" + server.port() + path));
            if (headers.length > 0) {
                request.headers(headers);
            }
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new AssertionError(interrupted);
        } finally {
            server.stop();
        }
    }
}
