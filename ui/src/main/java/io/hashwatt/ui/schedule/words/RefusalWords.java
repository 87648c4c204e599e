package io.hashwatt.ui.schedule.words;

import io.hashwatt.application.kernel.Violation;
import io.hashwatt.ui.form.Refusals;
import io.hashwatt.ui.text.T;
import java.util.List;
import java.util.stream.Collectors;

/** What the use cases refuse, in the user's language; the defect of a rule stays as its reader has found it. */
public final class RefusalWords {

    private RefusalWords() {}

    /** For a form about a schedule. */
    public static Refusals refusals() {
        return new Refusals(T.of("schedule.gone.title"), RefusalWords::of);
    }

    public static List<Violation> of(List<Violation> violations) {
        return violations.stream().map(RefusalWords::of).toList();
    }

    private static Violation of(Violation violation) {
        return new Violation(violation.field(), rule(violation));
    }

    public static String text(List<Violation> violations) {
        return of(violations).stream().map(Violation::rule).distinct().collect(Collectors.joining(" "));
    }

    private static String rule(Violation violation) {
        return switch (violation.field()) {
            case "name" -> T.of("schedule.rule.nameTaken");
            case "groups" -> T.of("schedule.rule.groups");
            case "feeder" -> T.of("schedule.rule.feeder");
            case "tag" -> T.of("schedule.rule.tag");
            case "site_id" -> T.of("schedule.rule.site");
            case "why" -> T.of("schedule.rule.why");
            case "holidays.region" -> T.of("schedule.rule.region");
            case "series_id" -> T.of("schedule.rule.series");
            case "strikes.typed.currency" -> T.of("schedule.rule.currency");
            case "document" -> T.of("schedule.rule.document", violation.rule());
            default ->
                violation.field().startsWith("slots[") && violation.field().endsWith(".rule")
                        ? T.of("schedule.rule.rule", violation.rule())
                        : violation.rule();
        };
    }
}
