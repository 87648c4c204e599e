package io.hashwatt.rest.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.hashwatt.application.tenancy.RunOnce;
import io.hashwatt.domain.tenancy.Actor;
import io.hashwatt.domain.tenancy.Role;
import java.net.URI;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The guards of a route")
class GuardsTest {

    private static final String SECRET = "hwk_secret";
    private static final Actor ACTOR = FakeRequest.actor(Role.VIEWER);

    private Instant now = Instant.parse("2026-01-15T00:00:00Z");
    private final InstantSource clock = () -> now;

    @Nested
    @DisplayName("let in")
    class Credential {

        private final ActorFilter filter = new ActorFilter(
                credential -> Optional.of(ACTOR).filter(actor -> credential.equals(SECRET)),
                new RateLimit(clock, 1_000, 1_000),
                new Once((actor, request, work) -> new RunOnce.Result.AtWork()));

        @ParameterizedTest
        @ValueSource(strings = {"Bearer hwk_secret", "bearer hwk_secret", "BEARER  hwk_secret "})
        @DisplayName("whoever has a valid key, and know who it is")
        void key(String authorization) {
            FakeRequest request = FakeRequest.get("/").header("Authorization", authorization);

            filter.filter(request.context());

            assertThat(request.call().actor()).isEqualTo(ACTOR);
            assertThat(request.call().credential()).isEqualTo(SECRET);
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "hwk_secret", "Basic aHdrX3NlY3JldA==", "Bearer", "Bearer a b", "Bearer hwk_other"})
        @DisplayName("nobody else, and say how to do better")
        void nobody(String authorization) {
            FakeRequest request = FakeRequest.get("/").header("Authorization", authorization);

            Problem problem = Problems.of(() -> filter.filter(request.context()));

            assertThat(problem.type()).isEqualTo(ProblemType.UNAUTHENTICATED);
            assertThat(problem.headers().get("WWW-Authenticate")).startsWith("Bearer realm=\"hashwatt\"");
        }

        @Test
        @DisplayName("nobody without a credential")
        void without() {
            assertThat(Problems.of(() -> filter.filter(FakeRequest.get("/").context()))
                            .type())
                    .isEqualTo(ProblemType.UNAUTHENTICATED);
        }

        @Test
        @DisplayName("a browser that reads, with its cookie")
        void cookie() {
            FakeRequest request = FakeRequest.get("/").cookie(SessionCookie.NAME, SECRET);

            filter.filter(request.context());

            assertThat(request.call().actor()).isEqualTo(ACTOR);
        }

        @Test
        @DisplayName("a browser that changes something from a page of ours only")
        void crossOrigin() {
            assertThat(changing("Origin", "https://evil.example")).isEqualTo(ProblemType.CROSS_ORIGIN);
            assertThat(changing("Origin", "http://127.0.0.1:8080.evil.example")).isEqualTo(ProblemType.CROSS_ORIGIN);
            assertThat(changing("Origin", "null")).isEqualTo(ProblemType.CROSS_ORIGIN);
            assertThat(changing("Sec-Fetch-Site", "same-site")).isEqualTo(ProblemType.CROSS_ORIGIN);
            assertThat(changing("Sec-Fetch-Site", "none")).isEqualTo(ProblemType.CROSS_ORIGIN);
            assertThat(changing("X-Nothing", "")).isEqualTo(ProblemType.CROSS_ORIGIN);
            assertThatCode(() -> filter.filter(
                            browser("Origin", "http://127.0.0.1:8080").context()))
                    .doesNotThrowAnyException();
            assertThatCode(() -> filter.filter(
                            browser("Sec-Fetch-Site", "same-origin").context()))
                    .doesNotThrowAnyException();
        }

        private ProblemType changing(String header, String value) {
            return Problems.of(() -> filter.filter(browser(header, value).context()))
                    .type();
        }

        private FakeRequest browser(String header, String value) {
            FakeRequest request = FakeRequest.post("/", "{}")
                    .cookie(SessionCookie.NAME, SECRET)
                    .header(header, value);
            URI ours = URI.create("http://127.0.0.1:8080");
            new Peer("127.0.0.1", true, ours, ours).putInto(request.context());
            return request;
        }
    }

    @Nested
    @DisplayName("slow down")
    class Rate {

        private final RateLimit limit = new RateLimit(clock, 10, 3);

        @Test
        @DisplayName("who asks too often, and say for how long")
        void burst() {
            take(3);

            Problem problem = Problems.of(() -> take(1));

            assertThat(problem.type()).isEqualTo(ProblemType.TOO_MANY_REQUESTS);
            assertThat(problem.headers()).containsEntry("Retry-After", "1");
        }

        @Test
        @DisplayName("nobody who waits")
        void refill() {
            take(3);
            now = now.plusMillis(100);
            take(1);
            now = now.plusMillis(300);
            take(3);

            assertThat(Problems.of(() -> take(1)).type()).isEqualTo(ProblemType.TOO_MANY_REQUESTS);
        }

        @Test
        @DisplayName("nobody for what another one does")
        void others() {
            take(3);

            assertThatCode(() -> limit.take(new Actor.Principal(Actor.Principal.Kind.API_KEY, "other", "other")))
                    .doesNotThrowAnyException();
        }

        private void take(int times) {
            for (int i = 0; i < times; i++) {
                limit.take(ACTOR.principal());
            }
        }
    }

    @Nested
    @DisplayName("refuse parameters")
    class Parameters {

        private final QueryGuard guard = new QueryGuard(List.of("limit", "cursor"));

        @Test
        @DisplayName("that nobody reads, by name")
        void unknown() {
            Problem problem = Problems.of(
                    () -> guard.filter(FakeRequest.get("/?limt=3&limit=2").context()));

            assertThat(problem.detail()).isEqualTo("limt is not a known parameter (known here: limit, cursor)");
        }

        @Test
        @DisplayName("that stand twice")
        void twice() {
            assertThat(Problems.of(() -> guard.filter(
                                    FakeRequest.get("/?limit=3&limit=2").context()))
                            .detail())
                    .isEqualTo("limit stands more than once");
        }

        @Test
        @DisplayName("and no others")
        void known() {
            assertThatCode(() ->
                            guard.filter(FakeRequest.get("/?limit=3&cursor=a").context()))
                    .doesNotThrowAnyException();
            assertThatCode(() -> guard.filter(FakeRequest.get("/").context())).doesNotThrowAnyException();
        }
    }
}
