package io.hashwatt.rest.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hashwatt.application.plan.making.MakePlan;
import io.hashwatt.application.tenancy.RunOnce;
import io.hashwatt.application.testing.Scenario;
import io.hashwatt.domain.kernel.PlanId;
import io.hashwatt.domain.tenancy.Actor;
import io.hashwatt.domain.tenancy.Role;
import io.hashwatt.rest.http.Call;
import io.hashwatt.rest.http.FakeRequest;
import io.hashwatt.rest.http.Once;
import io.hashwatt.rest.http.ProblemException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
@DisplayName("Whoever has a plan made")
class PlanResourceTest {

    private static final String SITE = "00000000-0000-0000-0000-000000000002";
    private static final int LARGE = 3 * PlanContent.PART;

    private final StoredPlans stored = new StoredPlans();
    private final AtomicInteger made = new AtomicInteger();
    private final Kept kept = new Kept();
    private final LargePlanTurns turns = new LargePlanTurns(Duration.ofMillis(100), who -> {});
    private final PlanResource resource = new PlanResource(new Making(), stored, () -> SamplePlan.START, turns);

    @Test
    @DisplayName("gets it part by part where it is large, and only where it is found is kept for a repetition")
    void large() throws IOException {
        stored.groups = LARGE;

        Response answer = post("key");

        assertThat(answer.getStatus()).isEqualTo(201);
        assertThat(answer.getHeaderString("Location")).isEqualTo("/api/v1/plans/" + id(1));
        assertThat(answer.getHeaderString("ETag")).isEqualTo(PlanEtag.of(id(1)));
        assertThat(text(answer).split("\"slots\"", -1)).hasSize(LARGE + 1);
        assertThat(stored.most).isEqualTo(PlanContent.PART);
        assertThat(kept.answers)
                .hasSize(1)
                .allSatisfy(one -> assertThat(one.body()).isEmpty());
    }

    @Test
    @DisplayName("gets the same plan again with the same key, large or small")
    void again() throws IOException {
        for (int groups : List.of(1, LARGE)) {
            stored.groups = groups;
            String key = "key of " + groups;
            Response first = post(key);
            Response second = post(key);

            assertThat(second.getStatus()).isEqualTo(201);
            assertThat(second.getHeaderString("Location")).isEqualTo(first.getHeaderString("Location"));
            assertThat(second.getHeaderString("Idempotency-Replayed")).isEqualTo("true");
            assertThat(text(second)).isEqualTo(text(first));
        }
        assertThat(made).hasValue(2);
    }

    @Test
    @DisplayName("twice at once with the same key gets one plan, and is told to wait while it is made")
    void twoThreads() throws Exception {
        stored.groups = LARGE;
        CountDownLatch both = new CountDownLatch(2);
        try (ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<String>> answers = new ArrayList<>();
            for (int i = 0; i < 2; i++) {
                answers.add(callers.submit(() -> {
                    both.countDown();
                    both.await();
                    return text(untilMade("key"));
                }));
            }
            assertThat(answers.get(0).get()).isEqualTo(answers.get(1).get()).contains(id(1).toString());
        }
        assertThat(made).hasValue(1);
    }

    @Test
    @DisplayName("is told where it is when too many others wait for theirs, and not to have it made again")
    void noTurn() throws Exception {
        stored.groups = LARGE;
        CountDownLatch slowReaders = new CountDownLatch(1);
        CountDownLatch reading = new CountDownLatch(LargePlanTurns.AT_ONCE);
        try (ExecutorService others = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < LargePlanTurns.AT_ONCE; i++) {
                others.submit(() -> {
                    turns.take(FakeRequest.TENANT, () -> {
                        reading.countDown();
                        waitFor(slowReaders);
                    });
                    return true;
                });
            }
            waitFor(reading);
            Response answer = post("key");

            assertThatThrownBy(() -> text(answer)).isInstanceOfSatisfying(ProblemException.class, problem -> {
                assertThat(problem.problem().detail()).contains("The plan is made", "/api/v1/plans/" + id(1));
                assertThat(problem.problem().headers()).containsEntry("Location", "/api/v1/plans/" + id(1));
            });
            slowReaders.countDown();
        }
        assertThat(text(post("key"))).contains(id(1).toString());
        assertThat(made).hasValue(1);
    }

    @Test
    @DisplayName("is told that there is none when it has gone with its site since")
    void gone() {
        post("key");
        stored.plans.clear();

        assertThatThrownBy(() -> post("key")).isInstanceOf(ProblemException.class);
        assertThat(made).hasValue(1);
    }

    private Response untilMade(String key) throws InterruptedException {
        while (true) {
            try {
                return post(key);
            } catch (ProblemException stillAtWork) {
                assertThat(stillAtWork.problem().headers()).containsKey("Retry-After");
                Thread.sleep(5);
            }
        }
    }

    private Response post(String key) {
        Call call = FakeRequest.post("/api/v1/sites/" + SITE + "/plans", "{}")
                .as(Role.ADMIN, new Once(kept))
                .header("Idempotency-Key", key.replace(' ', '-'))
                .call();
        return resource.make(call, SITE);
    }

    private static PlanId id(int number) {
        return SamplePlan.plan(number).id();
    }

    private static String text(Response answer) throws IOException {
        return switch (answer.getEntity()) {
            case byte[] bytes -> new String(bytes, StandardCharsets.UTF_8);
            case StreamingOutput streamed -> {
                ByteArrayOutputStream sent = new ByteArrayOutputStream();
                streamed.write(sent);
                yield sent.toString(StandardCharsets.UTF_8);
            }
            default -> throw new AssertionError("no plan");
        };
    }

    private static void waitFor(CountDownLatch latch) throws IOException {
        try {
            latch.await();
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            throw new IOException(ended);
        }
    }

    /** Takes a moment, so that two of them meet. */
    private final class Making implements MakePlan {

        private record Worked() implements Prepared {}

        @Override
        public Prepared prepare(Actor actor, Command command) {
            try {
                Thread.sleep(50);
            } catch (InterruptedException ended) {
                Thread.currentThread().interrupt();
            }
            return new Worked();
        }

        @Override
        public Result keep(Prepared prepared) {
            int number = made.incrementAndGet();
            stored.add(number);
            return new Result.Made(SamplePlan.plan(number), null);
        }
    }

    /** What is kept, as it is with the real one. */
    private static final class Kept implements RunOnce {

        private final RunOnce real = new Scenario().start("one").tenancy().runOnce();
        private final List<Answer> answers = new ArrayList<>();

        @Override
        public Result run(Actor actor, Request request, Supplier<Answer> work) {
            return real.run(actor, request, work);
        }

        @Override
        public Result runPrepared(Actor actor, Request request, Supplier<Supplier<Answer>> preparation) {
            Result result = real.runPrepared(actor, request, preparation);
            if (result instanceof Result.First(Answer answer)) {
                answers.add(answer);
            }
            return result;
        }
    }
}
