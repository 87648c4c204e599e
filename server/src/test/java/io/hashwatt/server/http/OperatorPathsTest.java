package io.hashwatt.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("What operators see:")
class OperatorPathsTest {

    private static final String KEY = "Bearer good";

    private final FilteredServer open = server(false);
    private final FilteredServer listeningToItself = server(true);

    private static FilteredServer server(boolean listensToItselfOnly) {
        return new FilteredServer("127.0.0.1", new OperatorPaths(listensToItselfOnly, KEY::equals));
    }

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
    void needsKey(String path) {
        assertThat(open.get(path).statusCode()).isEqualTo(401);
        assertThat(open.get(path, "Authorization", "Bearer bad").statusCode()).isEqualTo(401);
        assertThat(open.get(path, "Authorization", KEY).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/health/live", "/health/ready", "/api/v1/metrics", "/metricsandmore", "/"})
    @DisplayName("is not what everybody may ask")
    void everybody(String path) {
        assertThat(open.get(path).statusCode()).isEqualTo(200);
    }

    @Test
    @DisplayName("needs none on the machine itself, unless the request came through a proxy there")
    void onTheMachine() {
        assertThat(listeningToItself.get("/metrics").statusCode()).isEqualTo(200);
        assertThat(listeningToItself
                        .get("/metrics", "X-Forwarded-For", "203.0.113.7")
                        .statusCode())
                .isEqualTo(401);
        assertThat(listeningToItself
                        .get("/metrics", "Forwarded", "for=203.0.113.7")
                        .statusCode())
                .isEqualTo(401);
        assertThat(listeningToItself.get("/metrics", "Via", "1.1 proxy").statusCode())
                .isEqualTo(401);
    }

    @Test
    @DisplayName("is refused as a problem that says how")
    void problem() {
        HttpResponse<String> refused = open.get("/metrics");

        assertThat(refused.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(refused.headers().firstValue("WWW-Authenticate")).hasValue("Bearer");
        assertThat(refused.body())
                .isEqualTo("{\"type\":\"about:blank\",\"title\":\"Unauthorized\",\"status\":401,"
                        + "\"detail\":\"This needs an API key.\"}");
    }
}
