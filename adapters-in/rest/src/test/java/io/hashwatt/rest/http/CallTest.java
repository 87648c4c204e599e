package io.hashwatt.rest.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.hashwatt.application.kernel.Page;
import io.hashwatt.domain.kernel.SiteId;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A request")
class CallTest {

    @Nested
    @DisplayName("that changes something")
    class Version {

        @Test
        @DisplayName("names the version it was made from")
        void version() {
            assertThat(FakeRequest.get("/").header("If-Match", "\"12\"").call().expectedVersion())
                    .isEqualTo(12);
        }

        @Test
        @DisplayName("is refused without it")
        void missing() {
            assertThat(Problems.of(() -> FakeRequest.get("/").call().expectedVersion())
                            .type())
                    .isEqualTo(ProblemType.VERSION_REQUIRED);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {"12", "W/\"12\"", "\"a\"", "*", "\"1\", \"2\"", "\"-1\"", "\"99999999999999999999\"", ""})
        @DisplayName("is refused when that is no ETag of ours")
        void malformed(String header) {
            Call call = FakeRequest.get("/").header("If-Match", header).call();

            assertThat(Problems.of(call::expectedVersion).type()).isEqualTo(ProblemType.MALFORMED_REQUEST);
        }
    }

    @Nested
    @DisplayName("for a list")
    class Lists {

        private static final UUID ID = new UUID(3, 4);

        @Test
        @DisplayName("begins at the beginning with a hundred entries")
        void beginning() {
            assertThat(FakeRequest.get("/").call().page("site", SiteId::new)).isEqualTo(Page.first(100));
        }

        @Test
        @DisplayName("goes on where its cursor says")
        void cursor() {
            Call call =
                    FakeRequest.get("/?limit=5&cursor=" + Cursor.of("site", ID)).call();

            assertThat(call.page("site", SiteId::new)).isEqualTo(new Page<>(Optional.of(new SiteId(ID)), 5));
        }

        @Test
        @DisplayName("is refused with the cursor of another list, and with one somebody made up")
        void foreignCursor() {
            for (String cursor :
                    new String[] {Cursor.of("user", ID), Cursor.of("site", "x"), "c2l0ZQ", "%C3%A4", "a b"}) {
                Call call = FakeRequest.get("/?cursor=" + cursor.replace(" ", "%20"))
                        .call();

                assertThat(Problems.of(() -> call.page("site", SiteId::new)).detail())
                        .as(cursor)
                        .isEqualTo("cursor is not a cursor of this list");
            }
        }

        @ParameterizedTest
        @ValueSource(strings = {"0", "1001", "-1", "1e2", "5.0", "٣", "99999999999999999999"})
        @DisplayName("is refused with a limit that is none")
        void limit(String limit) {
            Call call = FakeRequest.get("/?limit=" + limit).call();

            assertThat(Problems.of(call::limit).detail()).startsWith("limit must be a whole number from 1 to 1000");
        }
    }

    @Nested
    @DisplayName("about a time")
    class Times {

        @Test
        @DisplayName("may be as exact as our answers are")
        void exact() {
            assertThat(FakeRequest.get("/?at=2026-01-15T01:02:03.123456Z")
                            .call()
                            .requiredInstant("at"))
                    .isEqualTo(Instant.parse("2026-01-15T01:02:03.123456Z"));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "yesterday",
                    "2026-01-15",
                    "2026-01-15T01:00:00",
                    "2026-02-30T00:00:00Z",
                    "2026-01-15T01:00:00%2B01:00"
                })
        @DisplayName("is refused when it is no time in UTC, naming the parameter")
        void malformed(String time) {
            Call call = FakeRequest.get("/?at=" + time).call();

            assertThat(Problems.of(() -> call.requiredInstant("at")).detail()).startsWith("at must be a UTC time");
        }

        @Test
        @DisplayName("is refused when the period is empty or too long")
        void period() {
            Call empty = FakeRequest.get("/?from=2026-01-15T00:00:00Z&to=2026-01-15T00:00:00Z")
                    .call();
            Call longer = FakeRequest.get("/?from=2026-01-15T00:00:00Z&to=2026-01-17T00:00:00Z")
                    .call();

            assertThat(Problems.of(() -> empty.period(Duration.ofDays(1))).detail())
                    .isEqualTo("to must be after from");
            assertThat(Problems.of(() -> longer.period(Duration.ofDays(1))).detail())
                    .isEqualTo("to must be at most 1 days after from");
        }
    }

    @Nested
    @DisplayName("with a body")
    class Bodies {

        @Test
        @DisplayName("is read once, however often it is asked for")
        void once() {
            Call call = FakeRequest.post("/", "{}").call();

            assertThat(call.body(10)).isSameAs(call.body(10));
        }

        @Test
        @DisplayName("is refused when it is too large, whether it says so or not")
        void large() {
            Call silent = FakeRequest.post("/", "12345").call();
            Call announced =
                    FakeRequest.post("/", "").header("Content-Length", "5").call();

            assertThat(Problems.of(() -> silent.body(4)).type()).isEqualTo(ProblemType.BODY_TOO_LARGE);
            assertThat(Problems.of(() -> announced.body(4)).type()).isEqualTo(ProblemType.BODY_TOO_LARGE);
            assertThat(FakeRequest.post("/", "1234").call().body(4)).hasSize(4);
        }

        @Test
        @DisplayName("is refused with the path of every unknown field")
        void unknownFields() {
            Call call = FakeRequest.post("/", "{\"a\": 1, \"b\": 2}").call();

            Problem problem = Problems.of(() -> call.json(fields -> {
                fields.refuseUnknown("a");
                return fields;
            }));

            assertThat(problem.detail()).isEqualTo("b is not a known field (known here: a)");
        }

        @Test
        @DisplayName("is refused with the line at which it stops being JSON")
        void noJson() {
            Call call = FakeRequest.post("/", "{\n\"a\": }").call();

            assertThat(Problems.of(() -> call.json(fields -> fields)).detail()).startsWith("line 2 is not valid JSON");
        }

        @Test
        @DisplayName("need not have one where nothing has to be said")
        void optional() {
            assertThat(FakeRequest.post("/", "")
                            .call()
                            .<Integer>jsonIfAny(fields -> fields.names().size()))
                    .isZero();
        }
    }
}
