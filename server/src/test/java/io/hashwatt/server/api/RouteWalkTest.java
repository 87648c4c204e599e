package io.hashwatt.server.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.hashwatt.migrations.TestDatabase;
import io.hashwatt.server.api.RouteCase.Access;
import io.hashwatt.server.fixture.Answer;
import io.hashwatt.server.fixture.Caller;
import io.hashwatt.server.fixture.Pauses;
import io.hashwatt.server.fixture.RunningServer;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;

@NullUnmarked // what the document lacks ends a test, as it should
@DisplayName("Every route of the API")
class RouteWalkTest {

    private static final int LARGEST_JSON = 1 << 20;
    private static final int LARGEST_IMPORT = 200_000;
    private static final List<Operation> ROUTES = OpenApi.committed().operations().stream()
            .filter(operation -> !operation.isPage())
            .toList();

    @Test
    @DisplayName("has its line in the table of the walk, and the table has no other")
    void complete() {
        assertThat(RouteTable.all().keySet())
                .containsExactlyInAnyOrderElementsOf(
                        ROUTES.stream().map(Operation::id).toList());
    }

    @Test
    @DisplayName("needs a credential, but for the login")
    void closed() {
        assertThat(ROUTES.stream().filter(Operation::isOpen))
                .extracting(Operation::id)
                .containsExactly("beginSession");
    }

    @TestFactory
    @DisplayName("is described with the refusals that its role, version and body bring")
    Stream<DynamicTest> described() {
        return each(route -> true, route -> {
            Access access = RouteTable.all().get(route.id()).access();
            Set<Integer> wanted = new TreeSet<>();
            wanted.add(429);
            wanted.addAll(access == Access.ANYBODY ? Set.of() : Set.of(401));
            wanted.addAll(Set.of(Access.ANYBODY, Access.VIEWER).contains(access) ? Set.of() : Set.of(403));
            wanted.addAll(route.takes("If-Match") ? Set.of(412, 428) : Set.of());
            wanted.addAll(route.takes("Idempotency-Key") ? Set.of(409, 422) : Set.of());
            wanted.addAll(route.requestContent().isEmpty() ? Set.of() : Set.of(413));
            wanted.addAll(route.takesJson() ? Set.of(400, 415) : Set.of());
            wanted.addAll(route.hasId() ? Set.of(404) : Set.of());
            assertThat(route.statuses()).containsAll(wanted);
        });
    }

    private static Stream<DynamicTest> each(Predicate<Operation> which, Consumer<Operation> check) {
        return ROUTES.stream().filter(which).map(route -> dynamicTest(route.toString(), () -> check.accept(route)));
    }

    @TestInstance(TestInstance.Lifecycle.PER_CLASS)
    abstract static class OnAnyDatabase {

        private RunningServer server;
        private Caller platform;
        private World world;
        private Caller stranger;

        abstract TestDatabase emptyDatabase();

        @BeforeAll
        void start() {
            server = RunningServer.on(
                    emptyDatabase(), Map.of("hashwatt.import.max-bytes", String.valueOf(LARGEST_IMPORT)));
            platform = server.platform();
            world = new World(platform.newTenant("first"));
            stranger = platform.newTenant("second");
        }

        @AfterAll
        void stop() {
            server.close();
        }

        @TestFactory
        @DisplayName("answers a good request as described, on every repetition of the walk")
        Stream<DynamicTest> good() {
            return each(route -> true, route -> {
                Answer answer = by(allowed(route), good(route));

                assertThat(answer.status())
                        .as(answer.body())
                        .isEqualTo(RouteTable.all().get(route.id()).success());
                assertThat(route.statuses()).contains(answer.status());
            });
        }

        @TestFactory
        @DisplayName("is closed to whoever has no credential, or one that is malformed, made up, revoked or expired")
        Stream<DynamicTest> noCredential() {
            String revoked = revokedKey();
            String expired = expiredKey();
            List<String> bad = List.of(
                    "",
                    "Bearer",
                    "Bearer ",
                    "Basic YWRtaW46YWRtaW4=",
                    "Bearer x",
                    "Bearer a b",
                    "Bearer " + world.admin.credential() + "x",
                    "Bearer " + changed(world.admin.credential()),
                    "Bearer hwk_" + "A".repeat(43) + "." + "0".repeat(32),
                    "Bearer " + "x".repeat(2_000),
                    "Bearer " + world.newOneTimeToken(),
                    "Bearer " + revoked,
                    "Bearer " + expired,
                    world.admin.credential());
            return each(route -> !route.isOpen(), route -> {
                Request good = good(route);
                challenges(good.byNobody(server.requests()), route + " without");
                challenges(
                        good.byNobody(
                                server.requests(), "Cookie", "hashwatt_session=x", "Sec-Fetch-Site", "same-origin"),
                        route + " with a bad cookie");
                for (String authorization : bad) {
                    challenges(
                            good.byNobody(server.requests(), "Authorization", authorization),
                            route + " " + authorization);
                }
            });
        }

        @TestFactory
        @DisplayName("does exactly what the role allows")
        Stream<DynamicTest> roles() {
            return each(route -> !route.isOpen(), route -> {
                Access access = RouteTable.all().get(route.id()).access();
                for (Caller caller : world.roles()) {
                    boolean allowed = access.compareTo(roleOf(caller)) <= 0;
                    Answer answer = by(caller, good(route));

                    if (allowed) {
                        assertThat(answer.status())
                                .as(roleOf(caller) + " " + answer.body())
                                .isEqualTo(RouteTable.all().get(route.id()).success());
                    } else {
                        Problems.isProblem(answer, route + " as " + roleOf(caller), 403);
                        assertThat(answer.body()).contains("/problems/not-permitted", "permission");
                    }
                }
            });
        }

        @TestFactory
        @DisplayName("does not know the ids of another tenant, malformed ids and ids of nothing")
        Stream<DynamicTest> foreign() {
            return each(route -> route.hasId() && !route.id().equals("getModel"), route -> {
                Request good = good(route);
                Problems.isProblem(by(stranger, good), route + " by another tenant", 404);
                String ids = "[0-9a-f]{8}-[0-9a-f-]{27}";
                for (String id : List.of(
                        "x",
                        "1",
                        "00000000-0000-0000-0000-000000000000",
                        "%00",
                        "%FF",
                        "..%2F",
                        "'%20or%201=1",
                        "a".repeat(1_000))) {
                    Request other =
                            new Request(good.method(), good.path().replaceFirst(ids, id), good.body(), good.headers());
                    Problems.isProblem(by(allowed(route), other), route + " " + id, 404, 400);
                }
            });
        }

        @TestFactory
        @DisplayName("that changes what is there takes the version that was read, and no other")
        Stream<DynamicTest> versions() {
            return each(route -> route.takes("If-Match"), route -> {
                Request good = good(route);
                Problems.isProblem(by(allowed(route), good.without("If-Match")), route + " without", 428);
                Problems.isProblem(by(allowed(route), good.with("If-Match", "\"999999\"")), route + " stale", 412);
                for (String bad :
                        List.of("W/" + good.headers().get("If-Match"), "*", "1", "\"x\"", "\"1\", \"2\"", "\"-1\"")) {
                    Problems.namesField(by(allowed(route), good.with("If-Match", bad)), route + " " + bad, "If-Match");
                }
                assertThat(by(allowed(route), good).status())
                        .as("nothing had changed")
                        .isLessThan(300);
                Problems.isProblem(by(allowed(route), good), route + " once more", 412, 404);
            });
        }

        @TestFactory
        @DisplayName("that makes something makes it once for an idempotency key, and takes the key for nothing else")
        Stream<DynamicTest> once() {
            return each(route -> route.takes("Idempotency-Key"), route -> {
                Request request = good(route).with("Idempotency-Key", "key-" + route.id());
                Answer first = by(allowed(route), request);
                Answer again = by(allowed(route), request);
                Answer quoted = by(allowed(route), request.with("Idempotency-Key", "\"key-" + route.id() + "\""));

                assertThat(first.header("Idempotency-Replayed")).isEmpty();
                for (Answer repeated : List.of(again, quoted)) {
                    assertThat(repeated.header("Idempotency-Replayed"))
                            .as(repeated.body())
                            .isEqualTo("true");
                    assertThat(repeated.status()).isEqualTo(first.status());
                    assertThat(repeated.body()).isEqualTo(first.body());
                    assertThat(repeated.header("ETag")).isEqualTo(first.header("ETag"));
                    assertThat(repeated.header("Location")).isEqualTo(first.header("Location"));
                }
                Answer other = by(allowed(route), request.withBody(request.text() + " "));
                Problems.isProblem(other, route + " with another body", 422);
                assertThat(other.body()).contains("/problems/key-reused");
                Answer malformed = by(allowed(route), request.with("Idempotency-Key", "k".repeat(256)));
                Problems.namesField(malformed, route + " with a key too long", "Idempotency-Key");
            });
        }

        @TestFactory
        @DisplayName("whose answer holds a secret refuses an idempotency key")
        Stream<DynamicTest> secrets() {
            Set<String> ids = Set.of("beginSession", "createTenant", "inviteUser", "inviteUserAgain", "issueApiKey");
            return each(route -> ids.contains(route.id()), route -> {
                assertThat(route.takes("Idempotency-Key")).isFalse();
                Answer answer = by(allowed(route), good(route).with("Idempotency-Key", "a"));
                Problems.namesField(answer, route.toString(), "Idempotency-Key");
            });
        }

        @TestFactory
        @DisplayName("refuses a body that is too large, announced or not")
        Stream<DynamicTest> tooLarge() {
            return each(route -> !route.requestContent().isEmpty(), route -> {
                int most = route.takesJson() ? LARGEST_JSON : LARGEST_IMPORT;
                Request large =
                        good(route).withBody(" ".repeat(most) + good(route).text());
                Problems.isProblem(by(allowed(route), large), route.toString(), 413);
                Problems.isProblem(large.inPieces(allowed(route)), route + " in pieces", 413);
            });
        }

        @TestFactory
        @DisplayName("refuses a field that it does not know, and names it")
        Stream<DynamicTest> unknownField() {
            return each(Operation::takesJson, route -> {
                Request good = good(route);
                Request surprising = good.withBody(good.text().replaceFirst("\\{", "{\"surprise\": 1, "));
                Problems.namesField(by(allowed(route), surprising), route.toString(), "surprise");
            });
        }

        @TestFactory
        @DisplayName("refuses JSON that is meant to do harm")
        Stream<DynamicTest> hostileJson() {
            return each(Operation::takesJson, route -> {
                Request good = good(route);
                Hostile.json(good.text()).forEach((what, body) -> {
                    Answer answer = by(allowed(route), good.withBody(body));
                    Problems.isProblem(answer, route + " with " + what, 400);
                    assertThat(answer.body()).contains("/problems/malformed-request");
                });
                if (route.needsBody()) {
                    Problems.isProblem(by(allowed(route), good.withBody("")), route + " without a body", 400);
                }
            });
        }

        @TestFactory
        @DisplayName("refuses texts that no database or terminal should get, wherever a text stands")
        Stream<DynamicTest> hostileText() {
            return each(route -> route.takesJson() && !route.isOpen(), route -> {
                Request good = good(route);
                for (String text :
                        List.of("\\u0000", "a\\u0000b", "\\ud800", "\\u202e", "a\\nb", "a".repeat(100_000))) {
                    IntStream.range(0, texts(good.text())).forEach(place -> {
                        Answer answer = by(allowed(route), good.withBody(withText(good.text(), place, text)));
                        Problems.isProblem(
                                answer,
                                route + " with " + text.substring(0, Math.min(8, text.length())) + " at " + place,
                                400,
                                422);
                    });
                }
            });
        }

        @Test
        @DisplayName("that takes documents refuses XML that is meant to do harm, and says by which rule")
        void hostileXml() {
            Request good = good(route("importDocument")).with("Content-Type", "application/xml");
            Hostile.xml().forEach((what, document) -> {
                Answer answer = by(world.operator, good.withBody(document));
                Problems.isProblem(answer, what, 422);
                assertThat(answer.body()).as(what).contains("/problems/document-refused", "\"rule\":", "import_id");
                assertThat(answer.body()).as(what).doesNotContain("root:");
            });
        }

        @TestFactory
        @DisplayName("refuses a query parameter that it does not know, or that stands twice, and names it")
        Stream<DynamicTest> unknownParameter() {
            return each(route -> true, route -> {
                Answer answer = by(allowed(route), good(route).withQuery("surprise=1"));
                Problems.namesField(answer, route.toString(), "surprise");
                if (route.takes("limit")) {
                    Answer twice = by(allowed(route), good(route).withQuery("limit=1&limit=2"));
                    Problems.namesField(twice, route + " limit twice", "limit");
                }
            });
        }

        @TestFactory
        @DisplayName("refuses a limit, a cursor, an instant or a place that is none, and names it")
        Stream<DynamicTest> parameters() {
            Map<String, List<String>> bad = Map.of(
                    "limit", List.of("0", "1001", "-1", "x", "", "99999999999999999999", "1.0", "%00"),
                    "cursor", List.of("x", "", "%00", "AAAA", "c2l0ZTp4", "%F0%9F%98%80"),
                    "after", List.of("-1", "x", "99999999999999999999"),
                    "before", List.of("0", "-1", "x"),
                    "minutes", List.of("0", "1441", "x"),
                    "open", List.of("x", "1", "TRUE", "", "%00"),
                    "retired", List.of("x", "1", "TRUE", "", "%00"),
                    "published_by", List.of("x", "2026-01-15", "2026-01-15T00:00:00%2B01:00", "%00"),
                    "principal", List.of("%00", "%E2%80%AE"));
            return each(
                    route -> bad.keySet().stream().anyMatch(route::takes),
                    route -> bad.forEach((parameter, values) -> values.stream()
                            .filter(value -> route.takes(parameter))
                            .forEach(value -> Problems.namesField(
                                    by(allowed(route), good(route).withQuery(parameter + "=" + value)),
                                    route + " " + parameter + "=" + value,
                                    parameter))));
        }

        @TestFactory
        @DisplayName("says so when none of the media types that are accepted can be given")
        Stream<DynamicTest> accept() {
            return each(
                    route -> true,
                    route -> Problems.isProblem(
                            by(allowed(route), good(route).with("Accept", "text/csv")), route.toString(), 406));
        }

        @TestFactory
        @DisplayName("that takes JSON takes no other media type")
        Stream<DynamicTest> contentType() {
            return each(Operation::takesJson, route -> {
                for (String type : List.of("text/plain", "application/xml", "application/x-www-form-urlencoded")) {
                    Answer answer = by(allowed(route), good(route).with("Content-Type", type));
                    Problems.isProblem(answer, route + " as " + type, 415);
                }
            });
        }

        @TestFactory
        @DisplayName("names the methods that its address has when it is asked with another")
        Stream<DynamicTest> methods() {
            Map<String, List<Operation>> byPath = ROUTES.stream().collect(Collectors.groupingBy(Operation::path));
            return byPath.entrySet().stream()
                    .map(path -> dynamicTest(path.getKey(), () -> {
                        Set<String> known =
                                path.getValue().stream().map(Operation::method).collect(Collectors.toSet());
                        Request good = good(path.getValue().getFirst());
                        Stream.of("GET", "POST", "PUT", "DELETE", "PATCH", "TRACE", "SURPRISE")
                                .filter(method -> !known.contains(method))
                                .forEach(method -> {
                                    Answer answer = by(world.admin, good.withMethod(method));
                                    if (looksLikeAnId(path.getKey()) && answer.status() == 404) {
                                        return;
                                    }
                                    Problems.isProblem(answer, path.getKey() + " with " + method, 405);
                                    assertThat(Set.of(answer.header("Allow").split(", *")))
                                            .containsAll(known)
                                            .isSubsetOf(union(known, "HEAD", "OPTIONS"));
                                });
                    }));
        }

        /** Whether the end of a path stands where another path has an id, so that other methods are about that id. */
        private static boolean looksLikeAnId(String path) {
            String withId = path.substring(0, path.lastIndexOf('/')) + "/{id}";
            return !path.equals(withId)
                    && ROUTES.stream().anyMatch(route -> route.path().equals(withId));
        }

        /** Such requests reach neither the API nor the filters before it. */
        @Test
        @DisplayName("tells nothing to whoever sends what no web server can read")
        void unreadable() {
            Answer type = by(world.admin, good(route("createSite")).with("Content-Type", "x"));
            Answer length = world.admin.get("/sites/" + "a".repeat(20_000));

            for (Answer answer : List.of(type, length)) {
                assertThat(answer.status()).as(answer.body()).isIn(400, 414, 415);
                assertThat(answer.body()).doesNotContainPattern(Problems.LEAK);
            }
        }

        @Test
        @DisplayName("takes one of two that have the same key at the same time, and has the other wait or repeats it")
        void atOnce() {
            Request request = good(route("createSite")).with("Idempotency-Key", "at-once");
            List<Answer> answers = IntStream.range(0, 8)
                    .parallel()
                    .mapToObj(i -> by(world.admin, request))
                    .toList();

            assertThat(answers).extracting(Answer::status).isSubsetOf(201, 409).contains(201);
            assertThat(answers.stream().filter(answer -> answer.status() == 201))
                    .extracting(answer -> answer.text("id"))
                    .containsOnly(answers.stream()
                            .filter(answer -> answer.status() == 201)
                            .findFirst()
                            .orElseThrow()
                            .text("id"));
        }

        @Test
        @DisplayName("makes of one idempotency key of two people two things")
        void keysOfPeople() {
            Caller other = world.admin.withKey("ADMIN");
            Answer mine = by(world.admin, good(route("createSite")).with("Idempotency-Key", "shared"));
            Answer theirs = by(other, good(route("createSite")).with("Idempotency-Key", "shared"));

            assertThat(theirs.header("Idempotency-Replayed")).isEmpty();
            assertThat(theirs.text("id")).isNotEqualTo(mine.text("id"));
        }

        private Request good(Operation route) {
            return Request.of(route, world);
        }

        private Answer by(Caller caller, Request request) {
            return request.by(caller);
        }

        /** Somebody who may do it. */
        private Caller allowed(Operation route) {
            return RouteTable.all().get(route.id()).access() == Access.PLATFORM ? platform : world.admin;
        }

        private Access roleOf(Caller caller) {
            return caller.equals(world.viewer)
                    ? Access.VIEWER
                    : caller.equals(world.operator) ? Access.OPERATOR : Access.ADMIN;
        }

        private String revokedKey() {
            Answer issued = world.admin.post("/api-keys", world.keyDraft());
            Caller caller = new Caller(server.requests(), issued.text("secret"));
            assertThat(caller.get("/me").status()).isEqualTo(200);
            world.admin.delete("/api-keys/"
                    + issued.json().required("api_key").object().required("id").text());
            return caller.credential();
        }

        /** It has worked before it expired, so it has been remembered as a good one. */
        private String expiredKey() {
            Instant soon = Instant.now().plusMillis(1_500).truncatedTo(ChronoUnit.MILLIS);
            String draft = "{\"name\": \"short\", \"role\": \"ADMIN\", \"expires_at\": \"%s\"}".formatted(soon);
            Caller caller = new Caller(
                    server.requests(), world.admin.post("/api-keys", draft).text("secret"));
            assertThat(caller.get("/me").status()).isEqualTo(200);
            Pauses.until(soon.plusMillis(50));
            return caller.credential();
        }

        private static void challenges(Answer answer, String what) {
            Problems.isProblem(answer, what, 401);
            assertThat(answer.header("WWW-Authenticate")).as(what).startsWith("Bearer realm=\"hashwatt\"");
        }

        private static String changed(String credential) {
            char last = credential.charAt(10);
            return credential.substring(0, 10) + (last == 'A' ? 'B' : 'A') + credential.substring(11);
        }

        private static Operation route(String id) {
            return ROUTES.stream()
                    .filter(route -> route.id().equals(id))
                    .findFirst()
                    .orElseThrow();
        }

        private static int texts(String json) {
            return json.split(": \"", -1).length - 1;
        }

        /** @param place of the text that is replaced, counted from 0 */
        private static String withText(String json, int place, String text) {
            String[] parts = json.split("(?<=: \")", -1);
            parts[place + 1] = text + parts[place + 1].substring(parts[place + 1].indexOf('"'));
            return String.join("", parts);
        }

        private static Set<String> union(Set<String> some, String... others) {
            Set<String> all = new TreeSet<>(some);
            all.addAll(Arrays.asList(others));
            return all;
        }
    }

    @Nested
    @DisplayName("on H2")
    class OnH2 extends OnAnyDatabase {

        @Override
        TestDatabase emptyDatabase() {
            return TestDatabase.h2();
        }
    }

    @Nested
    @DisplayName("on PostgreSQL")
    class OnPostgresql extends OnAnyDatabase {

        @Override
        TestDatabase emptyDatabase() {
            return TestDatabase.postgresql();
        }
    }
}
