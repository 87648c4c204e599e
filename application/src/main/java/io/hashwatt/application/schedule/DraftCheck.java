package io.hashwatt.application.schedule;

import io.hashwatt.application.kernel.Violation;
import io.hashwatt.application.schedule.Intervene.Draft;
import io.hashwatt.application.schedule.Intervene.Lasting;
import io.hashwatt.domain.fleet.PowerLevelId;
import io.hashwatt.domain.fleet.RegisteredGroup;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a draft means at an instant, in whole minutes, and which rules it breaks. */
final class DraftCheck {

    private final Draft draft;
    private final Instant thisMinute;
    private final Instant from;
    private final @Nullable Instant until;

    /** The bounds are moved outwards to whole minutes: nobody is kept safe for less long than he asked for. */
    DraftCheck(Draft draft, Instant now) {
        this.draft = draft;
        this.thisMinute = now.truncatedTo(ChronoUnit.MINUTES);
        this.from = draft.from() == null ? thisMinute : draft.from().truncatedTo(ChronoUnit.MINUTES);
        this.until = switch (draft.lasting()) {
            case Lasting.For(Duration time) -> minuteFrom((draft.from() == null ? now : draft.from()).plus(time));
            case Lasting.Until(Instant instant) -> minuteFrom(instant);
            case Lasting.UntilEnded ignored -> null;
        };
    }

    Instant from() {
        return from;
    }

    @Nullable Instant until() {
        return until;
    }

    /** @param groups all of the site */
    List<Violation> violations(List<RegisteredGroup> groups) {
        List<Violation> violations = new ArrayList<>();
        checkTime(violations);
        checkWish(violations, groups);
        Wording.violation("reason", draft.reason(), Intervene.LONGEST_REASON).ifPresent(violations::add);
        return violations;
    }

    private void checkTime(List<Violation> violations) {
        if (from.isBefore(thisMinute)) {
            violations.add(new Violation("from", "must not be in the past"));
        }
        switch (draft.lasting()) {
            case Lasting.For(Duration time) -> checkDuration(violations, time);
            case Lasting.Until ignored -> checkEnd(violations, "until");
            case Lasting.UntilEnded ignored -> {
                if (draft.kind().isPassing()) {
                    violations.add(new Violation("until", "is needed, or a duration: an override ends by itself"));
                }
            }
        }
    }

    private void checkDuration(List<Violation> violations, Duration time) {
        if (time.compareTo(Duration.ofMinutes(1)) < 0) {
            violations.add(new Violation("duration_minutes", "must be at least a minute"));
        } else {
            checkEnd(violations, "duration_minutes");
        }
    }

    private void checkEnd(List<Violation> violations, String field) {
        if (until == null) {
            return;
        }
        if (!from.isBefore(until)) {
            violations.add(new Violation(field, "must be after it begins"));
        } else if (!thisMinute.isBefore(until)) {
            violations.add(new Violation(field, "must not be in the past"));
        } else if (draft.kind().isPassing()
                && Duration.between(from, until).compareTo(Intervene.LONGEST_OVERRIDE.plusMinutes(1)) > 0) {
            violations.add(new Violation(
                    field,
                    "must be at most " + Intervene.LONGEST_OVERRIDE.toDays() + " days after an override begins"));
        }
    }

    private void checkWish(List<Violation> violations, List<RegisteredGroup> groups) {
        if (!draft.kind().isPassing() && !draft.wish().isCeiling()) {
            violations.add(
                    new Violation("wish", "must be OFF or AT_MOST: a lock-out and a safety stop make nothing run"));
        }
        Optional<Violation> nobody = TargetCheck.violation(draft.target(), groups);
        if (nobody.isPresent()) {
            violations.add(nobody.get());
            return;
        }
        SortedSet<Integer> known = groups.stream()
                .filter(group -> draft.target().covers(group))
                .flatMap(group -> group.group().levelIds().inOrder().stream())
                .map(PowerLevelId::number)
                .collect(Collectors.toCollection(TreeSet::new));
        if (!known.isEmpty() && !known.contains(draft.wish().level())) {
            violations.add(new Violation("level", "must be the id of a level that a group has: " + listed(known)));
        }
    }

    private static String listed(SortedSet<Integer> numbers) {
        return numbers.stream().map(Object::toString).collect(Collectors.joining(", "));
    }

    private static Instant minuteFrom(Instant instant) {
        Instant minute = instant.truncatedTo(ChronoUnit.MINUTES);
        return minute.equals(instant) ? minute : minute.plus(1, ChronoUnit.MINUTES);
    }
}
