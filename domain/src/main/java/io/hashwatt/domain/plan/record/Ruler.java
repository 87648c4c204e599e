package io.hashwatt.domain.plan.record;

import io.hashwatt.domain.plan.group.LevelRule;
import io.hashwatt.domain.plan.group.Reason;
import io.hashwatt.domain.schedule.Origin;
import io.hashwatt.domain.schedule.intent.Claim;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Who rules over a group in a slot of a plan. */
public sealed interface Ruler {

    /** People: they have bounded it, and what they leave somebody else chooses. @param rule theirs @param who the highest first */
    record People(LevelRule rule, List<Origin.ByPeople> who) implements Ruler {

        public People {
            who = List.copyOf(who);
        }

        /** Nobody has decided it but for calendars. */
        public boolean areCalendars() {
            return who.stream().allMatch(Origin.Calendar.class::isInstance);
        }
    }

    /** The site's economic source, which is not the planner. @param rule its own @param wants what it said */
    record Source(LevelRule rule, List<Origin.BySource> wants) implements Ruler {

        public Source {
            wants = List.copyOf(wants);
        }

        /** The group is where the source wants it, and there is nothing more to say of it. */
        boolean isFollowed() {
            return rule.against() == null && !rule.held();
        }
    }

    /** Nobody but the plan itself. */
    record Planner() implements Ruler {}

    /** Where several bound it people come first, and of them those of the first rule. */
    static Ruler of(Reason reason) {
        return first(reason, Ruler::people)
                .or(() -> first(reason, Ruler::source))
                .orElseGet(Planner::new);
    }

    private static Optional<Ruler> first(Reason reason, Function<LevelRule, Optional<Ruler>> ruler) {
        return reason.rules().stream().map(ruler).flatMap(Optional::stream).findFirst();
    }

    private static Optional<Ruler> people(LevelRule rule) {
        List<Origin.ByPeople> who = origins(rule, Origin.ByPeople.class);
        return who.isEmpty() ? Optional.empty() : Optional.of(new People(rule, who));
    }

    private static Optional<Ruler> source(LevelRule rule) {
        List<Origin.BySource> wants = origins(rule, Origin.BySource.class);
        return wants.isEmpty() ? Optional.empty() : Optional.of(new Source(rule, wants));
    }

    private static <T extends Origin> List<T> origins(LevelRule rule, Class<T> kind) {
        return rule.claims().ruling().stream()
                .map(Claim::origin)
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }
}
