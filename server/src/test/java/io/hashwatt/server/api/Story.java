package io.hashwatt.server.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.hashwatt.server.fixture.Answer;
import io.hashwatt.server.fixture.Caller;
import io.hashwatt.server.fixture.Pauses;
import io.hashwatt.server.fixture.Requests;
import io.hashwatt.server.fixture.RunningServer;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/**
 * Sends the examples of the description one after the other, and puts the ids and secrets that came back where later
 * examples have those of the day they were written.
 */
@NullUnmarked // what the document lacks ends a test, as it should
final class Story {

    private static final String PASSWORD_LOGIN = """
            {"tenant": "main", "login": "admin", "password": "correct horse battery"}""";

    private final Runnable awaitPlanned;
    private final Requests requests;
    private final Caller platform;
    private final RealNames names = new RealNames();
    private final Map<String, String> seriesByKind = new HashMap<>();
    private Caller caller;

    /** @param oneTimeToken of the first administrator */
    Story(RunningServer server, String oneTimeToken, Operation login) {
        this.awaitPlanned = server::awaitPlanned;
        this.requests = server.requests();
        this.platform = server.platform();
        this.caller = new Caller(requests, "nobody yet");
        Object example = Tree.map(login.requestExamples().get("one_time_token")).get("one_time_token");
        names.put(String.valueOf(example), oneTimeToken);
    }

    void tell(Operation operation) {
        prepare(operation);
        Map<String, Object> bodies = operation.requestExamples();
        if (operation.id().equals("beginSession")) {
            Answer begun = tell(operation, bodies.get("one_time_token"));
            caller = new Caller(requests, begun.text("session"));
        } else if (bodies.isEmpty()) {
            tell(operation, null);
        } else {
            bodies.values().forEach(body -> tell(operation, body));
        }
    }

    /** What the story leaves out, because an example shows one of each. */
    private void prepare(Operation operation) {
        switch (operation.id()) {
            case "revokeApiKey" -> {
                Answer made = caller.post("/api-keys", "{\"name\": \"old\", \"role\": \"VIEWER\"}");
                names.put(
                        pathExample(operation),
                        made.json().required("api_key").object().required("id").text());
            }
            case "deleteGroup" -> {
                String draft = "{\"name\": \"Hall B\", \"miners\": 1, \"model\": \"Antminer S21\"}";
                String site = caller.get("/sites")
                        .json()
                        .required("items")
                        .elements()
                        .getFirst()
                        .object()
                        .required("id")
                        .text();
                names.put(
                        pathExample(operation),
                        caller.post("/sites/" + site + "/groups", draft).text("id"));
            }
            // A plan that the server makes by itself meanwhile would be the newest, and its entry that of the audit
            // log.
            case "makePlan", "submitBacktest" -> awaitPlanned.run();
            case "getCurrentPlan" -> planNow(names.in(pathExample(operation)));
            case "getBacktest" -> awaitEnd(names.in(pathExample(operation)));
            case "endSession" ->
                caller = new Caller(
                        requests,
                        requests.send("POST", Caller.API + "/sessions", PASSWORD_LOGIN)
                                .text("session"));
            default -> {}
        }
    }

    private Answer tell(Operation operation, @Nullable Object body) {
        Answer answer = send(operation, body);
        assertThat(answer.status()).as(operation + " → " + answer.body()).isEqualTo(operation.success());
        Map<String, Object> headers =
                Tree.map(operation.response(answer.status()).get("headers"));
        headers.keySet().stream()
                .filter(header -> !header.equals("Idempotency-Replayed"))
                .forEach(header -> assertThat(answer.header(header))
                        .as(operation + " " + header)
                        .isNotEmpty());
        if (operation.responseSchema(answer.status()) == null) {
            assertThat(answer.body()).as(operation.toString()).isEmpty();
            return answer;
        }
        Object content = Tree.read(answer.body());
        assertThat(SchemaCheck.errors(operation.api(), operation.responseSchema(answer.status()), content))
                .as(operation + " → " + answer.body())
                .isEmpty();
        if (body == null
                || body.equals(operation.requestExamples().values().iterator().next())) {
            Object example = operation.responseExample(answer.status());
            assertThat(Likeness.differences(example, content))
                    .as(operation.toString())
                    .isEmpty();
            names.learn(example, content);
        }
        if (operation.id().equals("createSeries")) {
            seriesByKind.put(answer.text("kind"), answer.text("id"));
        }
        return answer;
    }

    private Answer send(Operation operation, @Nullable Object body) {
        String path = path(operation, body);
        List<String> headers = new ArrayList<>();
        Caller by = Set.of("listTenants", "createTenant").contains(operation.id()) ? platform : caller;
        for (Map<String, Object> header : operation.parametersIn("header")) {
            if (Boolean.TRUE.equals(header.get("required"))) {
                headers.addAll(
                        List.of("If-Match", by.get(operation.versioned(path)).header("ETag")));
            } else if (header.containsKey("example")) {
                headers.addAll(List.of(
                        header.get("name").toString(), header.get("example").toString()));
            }
        }
        headers.addAll(List.of("Content-Type", operation.requestType()));
        String text = body instanceof String document ? document : body == null ? "" : names.in(Tree.json(body));
        return by.send(operation.method(), path, BodyPublishers.ofString(text), headers.toArray(String[]::new));
    }

    private String path(Operation operation, @Nullable Object body) {
        String path = operation.path().substring(Caller.API.length());
        for (Map<String, Object> parameter : operation.parametersIn("path")) {
            String value = names.in(parameter.get("example").toString());
            path = path.replace("{" + parameter.get("name") + "}", encoded(value));
        }
        if (body instanceof String document && operation.id().equals("importDocument")) {
            String kind = document.startsWith("time_utc,price")
                    ? "BITCOIN"
                    : document.startsWith("time_utc,height") ? "DIFFICULTY" : "POWER";
            path = "/price-series/" + seriesByKind.get(kind) + "/imports";
        }
        String query = operation.parametersIn("query").stream()
                .filter(parameter -> parameter.containsKey("example"))
                .map(parameter -> parameter.get("name") + "="
                        + encoded(parameter.get("example").toString()))
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? path : path + "?" + query;
    }

    /** The story's prices are of a day in the past; a plan for now needs some of today. */
    private void planNow(String site) {
        Instant hour = Instant.now().truncatedTo(ChronoUnit.HOURS);
        String prices = "start_utc,minutes,price_per_mwh\n" + hour + ",60,41.50\n" + hour.plus(Duration.ofHours(1))
                + ",60,40.00\n";
        imported("POWER", prices);
        imported("BITCOIN", "time_utc,price\n" + hour + ",82000\n");
        assertThat(caller.post("/sites/" + site + "/plans", "").status()).isEqualTo(201);
    }

    private void imported(String kind, String document) {
        assertThat(caller.post("/price-series/" + seriesByKind.get(kind) + "/imports", document)
                        .status())
                .isEqualTo(201);
    }

    private void awaitEnd(String backtest) {
        assertThat(Pauses.await(
                        Duration.ofSeconds(20),
                        () -> caller.get("/backtests/" + backtest)
                                .text("status")
                                .equals("FINISHED")))
                .isTrue();
    }

    private static String pathExample(Operation operation) {
        return operation.parametersIn("path").getFirst().get("example").toString();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
