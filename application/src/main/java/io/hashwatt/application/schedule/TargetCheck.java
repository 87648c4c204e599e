package io.hashwatt.application.schedule;

import io.hashwatt.application.kernel.Violation;
import io.hashwatt.domain.fleet.RegisteredGroup;
import io.hashwatt.domain.schedule.Target;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Whether there is somebody at the site whom a target means: who writes a name wrong wants to hear of it at once. */
final class TargetCheck {

    private TargetCheck() {}

    /** @param groups all of the site */
    static Optional<Violation> violation(Target target, List<RegisteredGroup> groups) {
        return switch (target) {
            case Target.WholeSite ignored -> Optional.empty();
            case Target.Feeder feeder ->
                nobody(feeder, groups, "feeder", "must be a feeder on which a group of the site hangs");
            case Target.Tagged tagged -> nobody(tagged, groups, "tag", "must be a tag that a group of the site has");
            case Target.Groups(var chosen) -> {
                Set<?> own = groups.stream().map(RegisteredGroup::id).collect(Collectors.toSet());
                yield own.containsAll(chosen)
                        ? Optional.empty()
                        : Optional.of(new Violation("groups", "must be groups of the site"));
            }
        };
    }

    private static Optional<Violation> nobody(Target target, List<RegisteredGroup> groups, String field, String rule) {
        return groups.stream().anyMatch(target::covers) ? Optional.empty() : Optional.of(new Violation(field, rule));
    }
}
