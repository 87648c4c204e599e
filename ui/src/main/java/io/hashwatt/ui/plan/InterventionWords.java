package io.hashwatt.ui.plan;

import io.hashwatt.application.kernel.Violation;
import io.hashwatt.domain.kernel.GroupId;
import io.hashwatt.domain.schedule.Intervention;
import io.hashwatt.domain.schedule.Wish;
import io.hashwatt.ui.schedule.words.TargetWords;
import io.hashwatt.ui.text.Formats;
import io.hashwatt.ui.text.T;
import java.util.Map;

/** An intervention in the user's language. */
final class InterventionWords {

    private InterventionWords() {}

    /** Lock-out by anna, B1, at most level 1: “new fans” */
    static String line(Intervention intervention, Map<GroupId, String> names) {
        return T.of(
                "plan.intervention.line",
                T.of(intervention.kind()),
                intervention.by().name(),
                TargetWords.of(intervention.target(), names),
                wish(intervention.wish()),
                intervention.reason());
    }

    static String wish(Wish wish) {
        return wish.form() == Wish.Form.OFF
                ? T.of(wish.form())
                : T.of(
                        "plan.intervention.level",
                        T.of(wish.form()),
                        Formats.current().count(wish.level()));
    }

    /** What a use case refuses. */
    static Violation of(Violation violation) {
        return switch (violation.field()) {
            case "until", "duration_minutes" ->
                new Violation(InterventionForm.TIME, T.of("plan.intervention.rule.end"));
            case "wish" -> new Violation("wish", T.of("plan.intervention.rule.wish"));
            case "level" -> new Violation("level", T.of("plan.intervention.rule.level"));
            case "groups", "feeder", "tag" -> new Violation("groups", T.of("plan.intervention.rule.groups"));
            case "reason" -> new Violation("reason", T.of("plan.intervention.rule.reason"));
            default -> violation;
        };
    }
}
