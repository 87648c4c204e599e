package io.hashwatt.ui.fleet;

import io.hashwatt.application.kernel.Outcome;
import io.hashwatt.application.kernel.Violation;
import io.hashwatt.ui.kit.FormPanel;
import io.hashwatt.ui.kit.Notifications;
import io.hashwatt.ui.text.T;
import java.util.List;
import java.util.function.Consumer;

/** What a form does with the answer of a use case. */
final class Answers {

    private Answers() {}

    /**
     * @param done with the new state
     * @param stale somebody else was faster
     */
    static <V> void to(Outcome<V> outcome, FormPanel form, Consumer<V> done, Runnable stale) {
        switch (outcome) {
            case Outcome.Done<V> value -> done.accept(value.value());
            case Outcome.Stale<V> lost -> stale.run();
            case Outcome.Missing<V> missing -> Notifications.error(T.of("fleet.gone"));
            case Outcome.Refused<V> refused -> form.show(inWords(refused.violations()));
        }
    }

    /** The use case speaks English; what it can refuse that the form has not is known. */
    private static List<Violation> inWords(List<Violation> violations) {
        return violations.stream()
                .map(violation -> new Violation(violation.field(), rule(violation)))
                .toList();
    }

    private static String rule(Violation violation) {
        return switch (violation.field()) {
            case "name" -> T.of("fleet.rule.nameTaken");
            case "power_series_id",
                    "day_ahead_series_id",
                    "hashprice.hashprice_series_id",
                    "hashprice.bitcoin_series_id",
                    "hashprice.difficulty_series_id" -> T.of("fleet.rule.series");
            default -> violation.rule();
        };
    }
}
