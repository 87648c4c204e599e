package io.hashwatt.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.helidon.webserver.WebServer;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("What operators see:")
class OperatorPathsTest {

    private static final String KEY = "Bearer good";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/metrics",
                "/metrics/",
                "//metrics",
                "/%6Detrics",
                "/metrics;x=1",
                "/metrics?scope=base",
                "/openapi",
                "/openapi/ui",
                "/health",
                "/health/started",
                "/observe/info",
                "/health/ready/../started"
            })
    @DisplayName("needs a key from wherever others can reach the server")
    void needsKey(String path) throws IOException, InterruptedException {
        assertThat(ask(false, path).statusCode()).isEqualTo(401);
        assertThat(ask(false, path, "Authorization", "Bearer bad").statusCode()).isEqualTo(401);
        assertThat(ask(false, path, "Authorization", KEY).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/health/live", "/health/ready", "/api/v1/metrics", "/metricsandmore", "/"})
    @DisplayName("is not what everybody may ask")
    void open(String path) throws IOException, InterruptedException {
        assertThat(ask(false, path).statusCode()).isEqualTo(200);
    }

    @Test
    @DisplayName("needs none on the machine itself, unless the request came through a proxy there")
    void onTheMachine() throws IOException, InterruptedException {
        assertThat(ask(true, "/metrics").statusCode()).isEqualTo(200);
        assertThat(ask(true, "/metrics", "X-Forwarded-For", "203.0.113.7").statusCode())
                .isEqualTo(401);
        assertThat(ask(true, "/metrics", "Forwarded", "for=203.0.113.7").statusCode())
                .isEqualTo(401);
        assertThat(ask(true, "/metrics", "Via", "1.1 proxy").statusCode()).isEqualTo(401);
    }

    @Test
    @DisplayName("is refused as a problem that says how")
    void problem() throws IOException, InterruptedException {
        HttpResponse<String> refused = ask(false, "/metrics");

        assertThat(refused.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(refused.headers().firstValue("WWW-Authenticate")).hasValue("Bearer");
        assertThat(refused.body()).contains("\"status\":401");
    }

    /** A server with nothing but the filter, that answers 200 to whatever passes. */
    private static HttpResponse<String> ask(boolean listensToItselfOnly, String path, String... headers)
            throws IOException, InterruptedException {
        WebServer server = WebServer.builder()
                .host("127.0.0.1")
                .port(0)
                .shutdownHook(false)
                .routing(routing -> routing.addFilter(new OperatorPaths(listensToItselfOnly, KEY::equals))
                        .any((request, response) -> response.send("passed")))
                .build()
                .start();
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpRequest.Builder request =
                    HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path));
            if (headers.length > 0) {
                request.headers(headers);
            }
            return client.send(request.build(), BodyHandlers.ofString());
        } finally {
            server.stop();
        }
    }
}
