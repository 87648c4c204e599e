package io.hashwatt.application.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hashwatt.application.tenancy.RunOnce.Answer;
import io.hashwatt.application.tenancy.RunOnce.Request;
import io.hashwatt.application.tenancy.RunOnce.Result;
import io.hashwatt.application.testing.Given;
import io.hashwatt.application.testing.Scenario;
import io.hashwatt.domain.tenancy.Actor;
import io.hashwatt.domain.tenancy.Role;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A request with a key")
class RunOnceTest {

    private static final Request REQUEST = new Request("POST /sites", "key", "fingerprint");

    private final Scenario scenario = new Scenario();
    private final Scenario.Process process = scenario.start("one");
    private final Given given = new Given(scenario, process);
    private final Actor actor = given.tenant("acme");
    private final RunOnce runOnce = process.tenancy().runOnce();
    private int worked;

    @Test
    @DisplayName("takes effect once, and gets the first answer every time")
    void again() {
        Answer first = ((Result.First) run(REQUEST)).answer();

        assertThat(run(REQUEST)).isEqualTo(new Result.Again(first));
        assertThat(scenario.start("after a restart").tenancy().runOnce().run(actor, REQUEST, this::work))
                .isEqualTo(new Result.Again(first));
        assertThat(worked).isEqualTo(1);
    }

    @Test
    @DisplayName("is another one on another route, with another key, of somebody else")
    void others() {
        run(REQUEST);

        assertThat(run(new Request("POST /groups", "key", "fingerprint"))).isInstanceOf(Result.First.class);
        assertThat(run(new Request("POST /sites", "other", "fingerprint"))).isInstanceOf(Result.First.class);
        assertThat(runOnce.run(Given.as(actor.tenant(), Role.VIEWER), REQUEST, this::work))
                .isInstanceOf(Result.First.class);
        assertThat(runOnce.run(given.tenant("other"), REQUEST, this::work)).isInstanceOf(Result.First.class);
    }

    @Test
    @DisplayName("may not say something else the next time")
    void otherRequest() {
        run(REQUEST);

        assertThat(run(new Request("POST /sites", "key", "other"))).isEqualTo(new Result.OtherRequest());
        assertThat(worked).isEqualTo(1);
    }

    @Test
    @DisplayName("is told so while the first one is still at work")
    void atWork() {
        AtomicReference<Result> meanwhile = new AtomicReference<>();

        runOnce.run(actor, REQUEST, () -> {
            meanwhile.set(run(REQUEST));
            return work();
        });

        assertThat(meanwhile.get()).isEqualTo(new Result.AtWork());
        assertThat(worked).isEqualTo(1);
    }

    @Test
    @DisplayName("whose work failed has had no effect and may come again")
    void failed() {
        assertThatThrownBy(() -> runOnce.run(actor, REQUEST, () -> {
                    given.site(actor, "half done");
                    throw new IllegalStateException("broken");
                }))
                .hasMessage("broken");

        assertThat(given.events(actor)).doesNotContain("site.created");
        assertThat(run(REQUEST)).isInstanceOf(Result.First.class);
        assertThat(worked).isEqualTo(1);
    }

    @Test
    @DisplayName("that changed nothing may be tried again")
    void notEffective() {
        Answer refusal = new Answer(422, false, Map.of(), new byte[0]);

        assertThat(runOnce.run(actor, REQUEST, () -> refusal)).isEqualTo(new Result.First(refusal));
        assertThat(run(new Request("POST /sites", "key", "corrected"))).isInstanceOf(Result.First.class);
        assertThat(worked).isEqualTo(1);
    }

    @Test
    @DisplayName("that takes its time is prepared in no unit of work, and not again once it is answered")
    void prepared() {
        Supplier<Supplier<Answer>> preparation = () -> {
            assertThatThrownBy(() -> scenario.stores().unitOfWork().afterCommit(() -> {}))
                    .isInstanceOf(IllegalStateException.class);
            worked++;
            return () -> {
                given.site(actor, "done");
                return new Answer(201, true, Map.of(), new byte[0]);
            };
        };

        Result.First first = (Result.First) runOnce.runPrepared(actor, REQUEST, preparation);

        assertThat(runOnce.runPrepared(actor, REQUEST, preparation)).isEqualTo(new Result.Again(first.answer()));
        assertThat(runOnce.runPrepared(actor, new Request("POST /sites", "key", "other"), preparation))
                .isEqualTo(new Result.OtherRequest());
        assertThat(worked).isEqualTo(1);
    }

    @Test
    @DisplayName("is remembered for 24 hours, and then until housekeeping comes by")
    void forgotten() {
        run(REQUEST);
        scenario.clock().advance(Duration.ofHours(24));
        process.tenancy().purgeRecords().purge(actor, 0);
        assertThat(run(REQUEST)).isInstanceOf(Result.Again.class);

        scenario.clock().advance(Duration.ofSeconds(1));
        assertThat(run(REQUEST)).isInstanceOf(Result.Again.class);
        process.tenancy().purgeRecords().purge(actor, 0);
        assertThat(run(REQUEST)).isInstanceOf(Result.First.class);
        assertThat(worked).isEqualTo(2);
    }

    private Result run(Request request) {
        return runOnce.run(actor, request, this::work);
    }

    private Answer work() {
        worked++;
        return new Answer(201, true, Map.of("ETag", "1"), "done".getBytes(StandardCharsets.UTF_8));
    }
}
