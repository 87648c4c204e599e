package io.hashwatt.ui.plan;

import io.hashwatt.application.kernel.Violation;
import io.hashwatt.domain.fleet.RegisteredGroup;
import io.hashwatt.domain.kernel.GroupId;
import io.hashwatt.domain.schedule.Intervention;
import io.hashwatt.domain.schedule.Target;
import io.hashwatt.ui.schedule.words.LevelNames;
import io.hashwatt.ui.schedule.words.TargetWords;
import io.hashwatt.ui.schedule.words.WishWords;
import io.hashwatt.ui.text.T;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** An intervention in the user's language. */
final class InterventionWords {

    private InterventionWords() {}

    /**
     * Lock-out by anna, B1, at most eco: “new fans”
     *
     * @param groups of the site
     */
    static String line(Intervention intervention, List<RegisteredGroup> groups) {
        Target target = intervention.target();
        return T.of(
                "plan.intervention.line",
                T.of(intervention.kind()),
                intervention.by().name(),
                TargetWords.of(target, names(groups)),
                new WishWords(new LevelNames(groups, target)).of(intervention.wish()),
                intervention.reason());
    }

    private static Map<GroupId, String> names(List<RegisteredGroup> groups) {
        return groups.stream()
                .collect(Collectors.toMap(
                        RegisteredGroup::id, group -> group.group().name()));
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
