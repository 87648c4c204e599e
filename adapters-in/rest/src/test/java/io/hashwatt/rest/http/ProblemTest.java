package io.hashwatt.rest.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.hashwatt.application.kernel.Outcome;
import io.hashwatt.domain.tenancy.NotPermitted;
import io.hashwatt.domain.tenancy.Permission;
import jakarta.ws.rs.NotAllowedException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A problem")
class ProblemTest {

    private static final UUID ERROR_ID = new UUID(1, 2);

    private final ProblemMapper mapper = new ProblemMapper(() -> ERROR_ID);

    @Test
    @DisplayName("says what RFC 9457 asks for, and which field breaks which rule")
    void members() {
        Problem problem = Problem.of(
                ProblemType.MALFORMED_REQUEST,
                List.of(new Fault.InField("a", "is missing"), new Fault.InField("b", "must be \"x\"")));

        Reply reply = problem.reply("/api/v1/sites");

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.headers()).containsEntry("Content-Type", "application/problem+json");
        assertThat(Problems.text(reply)).isEqualToIgnoringNewLines("""
                {"type":"/problems/malformed-request","title":"The request is malformed","status":400,\
                "detail":"a is missing (and 1 more)","instance":"/api/v1/sites",\
                "errors":[{"field":"a","rule":"is missing"},{"field":"b","rule":"must be \\"x\\""}]}""");
    }

    @Test
    @DisplayName("of a missing permission names it")
    void permission() {
        Problem problem = mapper.problem(new NotPermitted(Permission.MANAGE_FLEET), "/");

        assertThat(problem.type()).isEqualTo(ProblemType.NOT_PERMITTED);
        assertThat(problem.detail()).contains("MANAGE_FLEET");
    }

    @Test
    @DisplayName("of the wrong method says which are right")
    void method() {
        Problem problem = mapper.problem(
                new NotAllowedException(
                        Response.status(405).allow("GET", "POST").build()),
                "/");

        assertThat(problem.headers().get("Allow")).contains("GET", "POST");
    }

    @Test
    @DisplayName("of an unknown address is a 404")
    void unknown() {
        assertThat(mapper.problem(new NotFoundException(), "/").type()).isEqualTo(ProblemType.NOT_FOUND);
    }

    @Test
    @DisplayName("that nobody foresaw gives its id away and nothing else")
    void unforeseen() {
        Problem problem = mapper.problem(new IllegalStateException("the secret is 42"), "/api/v1/sites");

        assertThat(problem.type().status()).isEqualTo(500);
        assertThat(Problems.text(problem.reply("/api/v1/sites")))
                .contains(ERROR_ID.toString())
                .doesNotContain("42", "IllegalState", "at io.");
    }

    @Test
    @DisplayName("is what becomes of every outcome that is not done")
    void outcomes() {
        assertThat(Outcomes.done(new Outcome.Done<>("it"))).isEqualTo("it");
        assertThat(Problems.of(() -> Outcomes.done(new Outcome.Missing<>("site")))
                        .detail())
                .isEqualTo("There is no such site.");
        assertThat(Problems.of(() -> Outcomes.done(new Outcome.Stale<>(4))).type())
                .isEqualTo(ProblemType.STALE_VERSION);
        assertThat(Problems.of(() -> Outcomes.done(Outcome.refused("name", "is taken")))
                        .errors())
                .extracting(Object::toString)
                .containsExactly(new Fault.InField("name", "is taken").toString());
    }
}
