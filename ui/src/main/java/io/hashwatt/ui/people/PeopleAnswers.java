package io.hashwatt.ui.people;

import io.hashwatt.application.kernel.Outcome;
import io.hashwatt.application.kernel.Violation;
import io.hashwatt.ui.form.Refusals;
import io.hashwatt.ui.kit.Notifications;
import io.hashwatt.ui.text.T;
import java.util.function.Consumer;

/** What is done with the answer of a use case. */
final class PeopleAnswers {

    private PeopleAnswers() {}

    static Refusals refusals() {
        return new Refusals(T.of("people.gone"), violation -> new Violation(violation.field(), rule(violation)));
    }

    /** Where there is no form. */
    static <V> void to(Outcome<V> outcome, Consumer<V> done) {
        switch (outcome) {
            case Outcome.Done<V> value -> done.accept(value.value());
            case Outcome.Stale<V> lost -> Notifications.error(T.of("people.stale"));
            case Outcome.Missing<V> missing -> Notifications.error(T.of("people.gone"));
            case Outcome.Refused<V> refused ->
                Notifications.error(rule(refused.violations().getFirst()));
        }
    }

    /** The use case speaks English; what it can refuse is known. */
    private static String rule(Violation violation) {
        return switch (violation.field()) {
            case "login" -> T.of("people.rule.login");
            case "role" -> T.of("people.rule.lastAdmin");
            case "expires_at" -> T.of("people.rule.expiry");
            default -> violation.rule();
        };
    }
}
