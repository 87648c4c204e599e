package io.hashwatt.application.schedule;

import io.hashwatt.application.kernel.Outcome;
import io.hashwatt.application.kernel.UnitOfWork;
import io.hashwatt.application.kernel.Violation;
import io.hashwatt.application.schedule.port.ScheduleStore;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.kernel.ScheduleId;
import io.hashwatt.domain.kernel.SiteId;
import io.hashwatt.domain.schedule.CalendarContent;
import io.hashwatt.domain.schedule.CalendarDays;
import io.hashwatt.domain.schedule.Finding;
import io.hashwatt.domain.schedule.Firing;
import io.hashwatt.domain.schedule.Schedule;
import io.hashwatt.domain.schedule.ScheduleContent;
import io.hashwatt.domain.schedule.StrikeContent;
import io.hashwatt.domain.tenancy.Actor;
import io.hashwatt.domain.tenancy.Permission;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads in one unit of work, and works out without one: calendars may be long and groups many. */
final class PreviewScheduleService implements PreviewSchedule {

    private final UnitOfWork unitOfWork;
    private final ScheduleStore schedules;
    private final DecisionBook book;
    private final ContentCheck check;
    private final CalendarDays days;
    private final IntentCompiler compiler;
    private final StrikeSight strikes;
    private final InstantSource clock;

    PreviewScheduleService(SchedulePorts ports, ReadControl controls) {
        this.unitOfWork = ports.unitOfWork();
        this.schedules = ports.schedules();
        this.book = new DecisionBook(ports);
        this.check = new ContentCheck(ports);
        this.days = ports.recurrences();
        this.compiler = new IntentCompiler(days);
        this.strikes = new StrikeSight(ports, controls);
        this.clock = ports.clock();
    }

    /** @param seen what strike rules see of their market */
    private record Read(Decisions decisions, Map<ScheduleContent, List<Finding>> seen) {

        List<Finding> seenBy(ScheduleContent content) {
            return seen.getOrDefault(content, List.of());
        }
    }

    @Override
    public Outcome<Preview> preview(Actor actor, SiteId site, @Nullable ScheduleId replacing, ScheduleContent draft) {
        actor.require(Permission.READ);
        Instant now = clock.instant();
        return unitOfWork
                .reading(actor.tenant(), () -> read(actor, site, replacing, draft, now))
                .then(read -> new Outcome.Done<>(preview(read, replacing, draft, now)));
    }

    private Outcome<Read> read(
            Actor actor, SiteId site, @Nullable ScheduleId replacing, ScheduleContent draft, Instant now) {
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

    private Preview preview(Read read, @Nullable ScheduleId replacing, ScheduleContent draft, Instant now) {
        Interval period = Interval.of(now.truncatedTo(ChronoUnit.MINUTES), AHEAD);
        Decisions decisions = read.decisions();
        return new Preview(
                period,
                draft instanceof CalendarContent calendar
                        ? new NextFirings(days, now).of(calendar, MOST_FIRINGS)
                        : List.of(),
                new DraftFindings(days, decisions, now).of(draft, replacing, read.seenBy(draft)),
                ChangedGroups.between(
                        compiler.wanted(decisions, period).intents(),
                        compiler.wantedWith(decisions, period, replacing, draft).intents(),
                        decisions.fleet().groups(),
                        period));
    }

    @Override
    public Map<ScheduleId, List<Finding>> findings(Actor actor, SiteId site) {
        actor.require(Permission.READ);
        Instant now = clock.instant();
        Optional<Read> found = unitOfWork.reading(
                actor.tenant(),
                () -> book.at(actor, site, now)
                        .map(decisions -> new Read(
                                decisions,
                                seen(
                                        actor,
                                        site,
                                        decisions.schedules().stream()
                                                .flatMap(schedule -> checked(schedule).stream())
                                                .toList(),
                                        now))));
        return found.map(read -> findings(read, now)).orElse(Map.of());
    }

    private Map<ScheduleId, List<Finding>> findings(Read read, Instant now) {
        DraftFindings all = new DraftFindings(days, read.decisions(), now);
        Map<ScheduleId, List<Finding>> findings = new LinkedHashMap<>();
        for (Schedule schedule : read.decisions().schedules()) {
            checked(schedule)
                    .map(content -> all.of(content, schedule.id(), read.seenBy(content)))
                    .filter(found -> !found.isEmpty())
                    .ifPresent(found -> findings.put(schedule.id(), found));
        }
        return findings;
    }

    /** What there may be something to say about: what is in force or, before that, written. */
    private static Optional<ScheduleContent> checked(Schedule schedule) {
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

    @Override
    public Map<ScheduleId, Firing> next(Actor actor, SiteId site) {
        actor.require(Permission.READ);
        NextFirings firings = new NextFirings(days, clock.instant());
        Map<ScheduleId, Firing> next = new LinkedHashMap<>();
        for (Schedule schedule : unitOfWork.reading(actor.tenant(), () -> schedules.list(actor.tenant(), site))) {
            if (schedule.ruling() instanceof CalendarContent calendar) {
                firings.of(calendar, 1).forEach(firing -> next.put(schedule.id(), firing));
            }
        }
        return next;
    }
}
