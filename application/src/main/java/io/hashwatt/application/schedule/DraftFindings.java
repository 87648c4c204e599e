package io.hashwatt.application.schedule;

import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.kernel.ScheduleId;
import io.hashwatt.domain.schedule.CalendarDays;
import io.hashwatt.domain.schedule.CalendarIntents;
import io.hashwatt.domain.schedule.Finding;
import io.hashwatt.domain.schedule.Neighbour;
import io.hashwatt.domain.schedule.ScheduleCheck;
import io.hashwatt.domain.schedule.ScheduleContent;
import io.hashwatt.domain.schedule.Surroundings;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What there is to say about schedules of a site, among all that was decided there. */
final class DraftFindings {

    private final CalendarDays days;
    private final Surroundings met;

    DraftFindings(CalendarDays days, Decisions decisions, Instant now) {
        this.days = days;
        this.met = surroundings(days, decisions, now);
    }

    /**
     * @param replacing the schedule whose content it is or takes the place of; null: none
     * @param more what is known beside it, see {@link StrikeSight}
     * @return errors first
     */
    List<Finding> of(ScheduleContent content, @Nullable ScheduleId replacing, List<Finding> more) {
        Surroundings others = replacing == null ? met : met.without(replacing);
        return Stream.concat(ScheduleCheck.of(content, others, days).stream(), more.stream())
                .sorted(ScheduleCheck.ERRORS_FIRST)
                .toList();
    }

    private static Surroundings surroundings(CalendarDays days, Decisions decisions, Instant now) {
        Interval ahead = Interval.of(now.truncatedTo(ChronoUnit.MINUTES), Surroundings.AHEAD);
        CalendarIntents compiler = new CalendarIntents(days, decisions.site().zone());
        return new Surroundings(
                now,
                decisions.site().zone(),
                decisions.fleet().groups(),
                Neighbour.of(decisions.schedules(), compiler, ahead),
                decisions.interventions(),
                decisions.protections());
    }
}
