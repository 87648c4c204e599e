package io.hashwatt.ui.fleet;

import io.hashwatt.application.kernel.Violation;
import io.hashwatt.ui.form.Refusals;
import io.hashwatt.ui.text.T;

/** What the use cases refuse, in words: they speak English, and what they can refuse that the forms have not is known. */
final class Answers {

    private Answers() {}

    static Refusals refusals() {
        return new Refusals(T.of("fleet.gone"), violation -> new Violation(violation.field(), rule(violation)));
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
