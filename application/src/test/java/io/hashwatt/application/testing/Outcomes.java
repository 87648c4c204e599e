package io.hashwatt.application.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.hashwatt.application.kernel.Outcome;
import io.hashwatt.application.kernel.Violation;
import org.assertj.core.api.Assertions;

/** What a test expects to come of a command. */
public final class Outcomes {

    private Outcomes() {}

    /** What was done; fails for any other outcome. */
    public static <T> T done(Outcome<T> outcome) {
        if (outcome instanceof Outcome.Done<T>(T value)) {
            return value;
        }
        return Assertions.fail("not done: " + outcome);
    }

    public static void assertRefused(Outcome<?> outcome, String field, String rule) {
        assertThat(outcome).isEqualTo(Outcome.refused(field, rule));
    }

    /** Whatever the rule says. */
    public static void assertRefused(Outcome<?> outcome, String field) {
        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        refused -> assertThat(((Outcome.Refused<?>) refused).violations())
                                .extracting(Violation::field)
                                .containsExactly(field));
    }

    public static void assertStale(Outcome<?> outcome, long currentVersion) {
        assertThat(outcome).isEqualTo(new Outcome.Stale<>(currentVersion));
    }

    public static void assertMissing(Outcome<?> outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Missing.class);
    }
}
