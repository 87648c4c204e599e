package io.hashwatt.application.schedule;

import io.hashwatt.application.kernel.Outcome;
import io.hashwatt.application.kernel.Violation;
import io.hashwatt.domain.kernel.ScheduleId;
import io.hashwatt.domain.kernel.SiteId;
import io.hashwatt.domain.schedule.Finding;
import io.hashwatt.domain.schedule.Schedule;
import io.hashwatt.domain.schedule.ScheduleContent;
import io.hashwatt.domain.schedule.StrikeContent;
import io.hashwatt.domain.tenancy.Actor;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads what there is to say something about of schedules, before anything is worked out. Within a unit of work. */
final class PreviewReading {

    private final DecisionBook book;
    private final ContentCheck check;
    private final StrikeSight strikes;

    PreviewReading(DecisionBook book, ContentCheck check, StrikeSight strikes) {
        this.book = book;
        this.check = check;
        this.strikes = strikes;
    }

    /** @param seen what strike rules see of their market */
    record Read(Decisions decisions, Map<ScheduleContent, List<Finding>> seen) {

        List<Finding> seenBy(ScheduleContent content) {
            return seen.getOrDefault(content, List.of());
        }
    }

    /** Of a draft, unless it breaks a rule. @param replacing see {@link PreviewSchedule#preview} */
    Outcome<Read> of(Actor actor, SiteId site, @Nullable ScheduleId replacing, ScheduleContent draft, Instant now) {
        Decisions found = book.at(actor, site, now).orElse(null);
        if (found == null) {
            return new Outcome.Missing<>("site");
        }
        if (replacing != null
                && found.schedules().stream()
                        .noneMatch(schedule -> schedule.id().equals(replacing))) {
            return new Outcome.Missing<>("schedule");
        }
        List<Violation> violations = check.violations(actor, found.fleet(), replacing, draft, found.schedules());
        return violations.isEmpty()
                ? new Outcome.Done<>(new Read(found, seen(actor, site, List.of(draft), now)))
                : new Outcome.Refused<>(violations);
    }

    /** Of all schedules of a site. Empty: there is no such site. */
    Optional<Read> ofAll(Actor actor, SiteId site, Instant now) {
        return book.at(actor, site, now).map(decisions -> {
            List<ScheduleContent> contents = decisions.schedules().stream()
                    .flatMap(schedule -> checked(schedule).stream())
                    .toList();
            return new Read(decisions, seen(actor, site, contents, now));
        });
    }

    /** What there may be something to say about: what is in force or, before that, written. */
    static Optional<ScheduleContent> checked(Schedule schedule) {
        ScheduleContent ruling = schedule.ruling();
        return switch (schedule.state()) {
            case ACTIVE, DRAFT -> Optional.of(ruling == null ? schedule.content() : ruling);
            default -> Optional.empty();
        };
    }

    private Map<ScheduleContent, List<Finding>> seen(
            Actor actor, SiteId site, List<ScheduleContent> contents, Instant now) {
        Map<ScheduleContent, List<Finding>> seen = new HashMap<>();
        for (ScheduleContent content : contents) {
            if (content instanceof StrikeContent strike) {
                seen.put(strike, strikes.findings(actor, site, strike, now));
            }
        }
        return seen;
    }
}
