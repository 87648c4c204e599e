package io.hashwatt.cli.remote;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The API of a running server")
class RemoteApiTest {

    private final List<String> asked = new ArrayList<>();
    private HttpServer server;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    @DisplayName("is asked for a list page by page, until it says that there is none any more")
    void pages() {
        givenAnswers(
                "{\"items\": [{\"name\": \"A\"}, {\"name\": \"B\"}], \"next\": \"Zmly\"}",
                "{\"items\": [{\"name\": \"C\"}], \"next\": \"c2Vj\"}",
                "{\"items\": [], \"next\": null}");

        try (RemoteServer remote = RemoteServer.at(url(), Optional.of("key"), "an operator's")) {
            assertThat(new RemoteApi(remote)
                            .all(
                                    "/sites/1/schedules",
                                    item -> item.required("name").text()))
                    .containsExactly("A", "B", "C");
        }

        assertThat(asked)
                .containsExactly(
                        "/api/v1/sites/1/schedules?limit=1000",
                        "/api/v1/sites/1/schedules?limit=1000&cursor=Zmly",
                        "/api/v1/sites/1/schedules?limit=1000&cursor=c2Vj");
    }

    private void givenAnswers(String... answers) {
        Iterator<String> next = List.of(answers).iterator();
        server.createContext("/", exchange -> answer(exchange, next.next()));
    }

    private void answer(HttpExchange exchange, String body) throws IOException {
        asked.add(exchange.getRequestURI().toString());
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }
}
