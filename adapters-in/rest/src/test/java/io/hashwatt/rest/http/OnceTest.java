package io.hashwatt.rest.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.hashwatt.application.tenancy.RunOnce;
import io.hashwatt.domain.tenancy.Actor;
import io.hashwatt.domain.tenancy.Role;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A creation with an Idempotency-Key")
class OnceTest {

    private final Kept kept = new Kept();
    private final Once once = new Once(kept);
    private int made;

    @Test
    @DisplayName("takes effect once, and the second answer says that it is the first one's")
    void again() {
        Response first = create("{\"name\": \"A\"}", "key");
        Response second = create("{\"name\": \"A\"}", "\"key\"");

        assertThat(made).isEqualTo(1);
        assertThat(first.getStatus()).isEqualTo(201);
        assertThat(second.getStatus()).isEqualTo(201);
        assertThat(first.getHeaderString("Idempotency-Replayed")).isNull();
        assertThat(second.getHeaderString("Idempotency-Replayed")).isEqualTo("true");
        assertThat(second.getHeaderString("Location")).isEqualTo("/1");
    }

    @Test
    @DisplayName("is another one with another body, query or path")
    void fingerprint() {
        create("{\"name\": \"A\"}", "one");
        create("{\"name\": \"B\"}", "two");
        post("/api/v1/sites?name=x", "{\"name\": \"A\"}")
                .header("Idempotency-Key", "three")
                .call()
                .once(this::make);
        create("{\"name\": \"A\"}", "four");

        assertThat(kept.fingerprints).hasSize(4);
        assertThat(kept.fingerprints.subList(0, 3)).doesNotHaveDuplicates();
        assertThat(kept.fingerprints.get(3)).isEqualTo(kept.fingerprints.get(0));
    }

    @Test
    @DisplayName("is refused when the key came with another request before")
    void reused() {
        create("{\"name\": \"A\"}", "key");

        assertThat(Problems.of(() -> create("{\"name\": \"B\"}", "key")).type()).isEqualTo(ProblemType.KEY_REUSED);
    }

    @Test
    @DisplayName("is asked to wait while the first one is at work")
    void atWork() {
        Once busy = new Once((actor, request, work) -> new RunOnce.Result.AtWork());
        Call call = FakeRequest.post("/", "{}")
                .as(Role.ADMIN, busy)
                .header("Idempotency-Key", "key")
                .call();

        Problem problem = Problems.of(() -> call.once(this::make));

        assertThat(problem.type()).isEqualTo(ProblemType.STILL_AT_WORK);
        assertThat(problem.headers()).containsEntry("Retry-After", "1");
    }

    @Test
    @DisplayName("is refused with a key that is empty, too long or cannot be seen")
    void malformed() {
        for (String key : List.of("", "a b", "ä", "x".repeat(256))) {
            assertThat(Problems.of(() -> create("{}", key)).type()).as(key).isEqualTo(ProblemType.MALFORMED_REQUEST);
        }
    }

    @Test
    @DisplayName("is refused where the answer holds a secret")
    void secret() {
        Call call = post("/", "{}").header("Idempotency-Key", "key").call();

        assertThat(Problems.of(() -> Once.refuseKey(call)).detail()).startsWith("Idempotency-Key is not taken here");
    }

    @Test
    @DisplayName("takes effect every time without a key")
    void without() {
        post("/", "{}").call().once(this::make);
        post("/", "{}").call().once(this::make);

        assertThat(made).isEqualTo(2);
        assertThat(kept.fingerprints).isEmpty();
    }

    private Response create(String body, String key) {
        return post("/api/v1/sites", body).header("Idempotency-Key", key).call().once(this::make);
    }

    private FakeRequest post(String path, String body) {
        return FakeRequest.post(path, body).as(Role.ADMIN, once);
    }

    private Reply make() {
        made++;
        return Reply.created("/" + made, json -> json.whole("made", made));
    }

    /** Keeps what came of every key. */
    private static final class Kept implements RunOnce {

        private final Map<String, Answer> answers = new HashMap<>();
        private final Map<String, String> requests = new HashMap<>();
        private final List<String> fingerprints = new ArrayList<>();

        @Override
        public Result run(Actor actor, Request request, Supplier<Answer> work) {
            fingerprints.add(request.fingerprint());
            Answer known = answers.get(request.key());
            if (known == null) {
                Answer answer = work.get();
                answers.put(request.key(), answer);
                requests.put(request.key(), request.fingerprint());
                return new Result.First(answer);
            }
            return request.fingerprint().equals(requests.get(request.key()))
                    ? new Result.Again(known)
                    : new Result.OtherRequest();
        }
    }
}
