package io.hashwatt.rest.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** What the tests say about problems. */
public final class Problems {

    private Problems() {}

    public static Problem of(ThrowingCallable request) {
        ProblemException thrown = catchThrowableOfType(ProblemException.class, request);
        assertThat(thrown).as("a problem").isNotNull();
        return thrown.problem();
    }

    public static String text(Reply reply) {
        return new String(reply.body(), StandardCharsets.UTF_8);
    }
}
