package io.hashwatt.ui.plan;

import io.hashwatt.application.kernel.Violation;
import io.hashwatt.domain.kernel.GroupId;
import io.hashwatt.domain.schedule.Intervention;
import io.hashwatt.domain.schedule.Target;
import io.hashwatt.domain.schedule.Wish;
import io.hashwatt.ui.text.Formats;
import io.hashwatt.ui.text.T;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** An intervention in the user's language. */
final class InterventionWords {

    private static final int NAMED = 3;

    private InterventionWords() {}

    /** Lock-out by anna, B1, at most level 1: “new fans” */
    static String line(Intervention intervention, Map<GroupId, String> names) {
        return T.of(
                "plan.intervention.line",
                T.of(intervention.kind()),
                intervention.by().name(),
                where(intervention.target(), names),
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

    private static String where(Target target, Map<GroupId, String> names) {
        return switch (target) {
            case Target.WholeSite ignored -> T.of("plan.intervention.site");
            case Target.Groups(List<GroupId> groups) -> {
                List<String> known =
                        groups.stream().map(names::get).filter(Objects::nonNull).toList();
                yield groups.size() > NAMED || known.size() < groups.size()
                        ? T.count("plan.intervention.groups", groups.size())
                        : known.stream().collect(Collectors.joining(", "));
            }
        };
    }

    /** What a use case refuses. */
    static Violation of(Violation violation) {
        return switch (violation.field()) {
            case "until", "duration_minutes" ->
                new Violation(InterventionForm.TIME, T.of("plan.intervention.rule.end"));
            case "wish" -> new Violation("wish", T.of("plan.intervention.rule.wish"));
            case "level" -> new Violation("level", T.of("plan.intervention.rule.level"));
            case "groups" -> new Violation("groups", T.of("plan.intervention.rule.groups"));
            case "reason" -> new Violation("reason", T.of("plan.intervention.rule.reason"));
            default -> violation;
        };
    }
}
