package io.hashwatt.application.schedule;

import io.hashwatt.application.kernel.Outcome;
import io.hashwatt.application.kernel.UnitOfWork;
import io.hashwatt.application.schedule.PreviewReading.Read;
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
import io.hashwatt.domain.tenancy.Actor;
import io.hashwatt.domain.tenancy.Permission;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads in one unit of work, and works out without one: calendars may be long and groups many. */
final class PreviewScheduleService implements PreviewSchedule {

    private final UnitOfWork unitOfWork;
    private final ScheduleStore schedules;
    private final PreviewReading reading;
    private final CalendarDays days;
    private final InstantSource clock;

    PreviewScheduleService(
            UnitOfWork unitOfWork,
            ScheduleStore schedules,
            PreviewReading reading,
            CalendarDays days,
            InstantSource clock) {
        this.unitOfWork = unitOfWork;
        this.schedules = schedules;
        this.reading = reading;
        this.days = days;
        this.clock = clock;
    }

    @Override
    public Outcome<Preview> preview(Actor actor, SiteId site, @Nullable ScheduleId replacing, ScheduleContent draft) {
        actor.require(Permission.READ);
        Instant now = clock.instant();
        return unitOfWork
                .reading(actor.tenant(), () -> reading.of(actor, site, replacing, draft, now))
                .then(read -> new Outcome.Done<>(preview(read, replacing, draft, now)));
    }

    private Preview preview(Read read, @Nullable ScheduleId replacing, ScheduleContent draft, Instant now) {
        Interval period = Interval.of(now.truncatedTo(ChronoUnit.MINUTES), AHEAD);
        Decisions decisions = read.decisions();
        IntentCompiler compiler = new IntentCompiler(days);
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
        Optional<Read> found = unitOfWork.reading(actor.tenant(), () -> reading.ofAll(actor, site, now));
        return found.map(read -> findings(read, now)).orElse(Map.of());
    }

    private Map<ScheduleId, List<Finding>> findings(Read read, Instant now) {
        DraftFindings all = new DraftFindings(days, read.decisions(), now);
        Map<ScheduleId, List<Finding>> findings = new LinkedHashMap<>();
        for (Schedule schedule : read.decisions().schedules()) {
            PreviewReading.checked(schedule)
                    .map(content -> all.of(content, schedule.id(), read.seenBy(content)))
                    .filter(found -> !found.isEmpty())
                    .ifPresent(found -> findings.put(schedule.id(), found));
        }
        return findings;
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
