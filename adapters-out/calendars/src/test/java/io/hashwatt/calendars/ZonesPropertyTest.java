package io.hashwatt.calendars;

import static org.assertj.core.api.Assertions.assertThat;

import io.hashwatt.application.schedule.port.RecurrenceExpander;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.schedule.CalendarCompiler;
import io.hashwatt.domain.schedule.CalendarContent;
import io.hashwatt.domain.schedule.ClockChange;
import io.hashwatt.domain.schedule.Firing;
import io.hashwatt.domain.schedule.Recurrence;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeSet;
import net.fortuna.ical4j.model.Recur;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Done-criterion of the calendars: every zone of the tz database, twenty years, every policy. */
@DisplayName("In every zone of the tz database and for twenty years,")
class ZonesPropertyTest {

    private static final Duration AWAY = Duration.ofDays(2);
    private static final Duration FAR = Duration.ofDays(5);
    private static final int SLOTS_A_CHANGE = 5;

    /** Those that ical4j reads as the RFC says, each with some hundred days in twenty years. */
    private static final List<String> RULES = List.of(
            "FREQ=DAILY;INTERVAL=5",
            "FREQ=WEEKLY;BYDAY=SU",
            "FREQ=MONTHLY;BYDAY=-1SU,2SA",
            "FREQ=MONTHLY;BYMONTHDAY=1,31",
            "FREQ=YEARLY;BYMONTH=3,10,11;BYDAY=SU");

    private final RecurrenceExpander expander = Calendars.expander();
    private final SplittableRandom random = new SplittableRandom(20_261_128);

    @Test
    @DisplayName("a slot means what a clock on the wall shows, by the policy that was chosen")
    void policies() {
        int compared = 0;
        for (ZoneId zone : ZoneSamples.zones()) {
            for (ZoneOffsetTransition change : ZoneSamples.changes(zone)) {
                WallClock clock = new WallClock(zone, change.getInstant());
                for (int i = 0; i < SLOTS_A_CHANGE; i++) {
                    LocalDateTime start = around(change);
                    Duration length = length(change, start);
                    for (ClockChange policy : ZoneSamples.POLICIES) {
                        assertThat(resolved(zone, policy, start, length, change))
                                .as("%s in %s from %s for %s", policy, zone, start, length)
                                .isEqualTo(clock.resolve(policy, start, start.plus(length)));
                        compared++;
                    }
                }
            }
        }
        assertThat(compared).isGreaterThan(100_000);
    }

    @Test
    @DisplayName("what comes every day rises strictly, without gaps of more than two days and nothing twice")
    void monotonic() {
        Recurrence daily = new Recurrence.Rule("FREQ=DAILY", LocalDate.of(2000, 1, 1));
        for (ZoneId zone : ZoneSamples.zones()) {
            LocalDateTime start = LocalDate.EPOCH.atTime(random.nextInt(24), random.nextInt(60));
            Duration length = Duration.ofMinutes(1 + random.nextInt(20 * 60));
            for (ClockChange policy : ZoneSamples.POLICIES) {
                CalendarContent content = ZoneSamples.calendar(zone, policy, ZoneSamples.slot(daily, start, length));
                assertRises(zone, new CalendarCompiler(content, expander).over(ZoneSamples.YEARS));
            }
        }
    }

    @Test
    @DisplayName("rules take place when ical4j says so, away from the days on which the clocks change")
    void otherLibrary() {
        int compared = 0;
        for (ZoneId zone : ZoneSamples.zones()) {
            String rule = RULES.get(random.nextInt(RULES.size()));
            LocalDateTime start =
                    LocalDate.of(2008, 1, 1).plusDays(random.nextInt(60)).atTime(random.nextInt(24), 15);
            Duration length = Duration.ofMinutes(15L * (1 + random.nextInt(4 * 30)));
            CalendarContent content = ZoneSamples.calendar(
                    zone,
                    ClockChange.USUAL,
                    ZoneSamples.slot(new Recurrence.Rule(rule, start.toLocalDate()), start, length));
            TreeSet<Instant> changes = new TreeSet<>();
            ZoneSamples.changes(zone).forEach(change -> changes.add(change.getInstant()));

            List<Interval> ours = new CalendarCompiler(content, expander)
                    .over(ZoneSamples.YEARS).stream()
                            .map(Firing::interval)
                            .filter(interval -> isAway(interval.start(), changes))
                            .toList();

            assertThat(ours)
                    .as("%s from %s in %s", rule, start, zone)
                    .isEqualTo(byIcal4j(rule, start, length, zone, changes));
            compared += ours.size();
        }
        assertThat(compared).isGreaterThan(50_000);
    }

    /** In local times: asked for times of a zone, ical4j takes what a clock change did to one for the rest of its month too. */
    private static List<Interval> byIcal4j(
            String rule, LocalDateTime start, Duration length, ZoneId zone, TreeSet<Instant> changes) {
        return new Recur<LocalDateTime>(rule)
                .getDates(start, start, LocalDateTime.ofInstant(ZoneSamples.YEARS.end(), zone)).stream()
                        .map(local -> local.atZone(zone).toInstant())
                        .filter(instant -> isAway(instant, changes))
                        .map(instant -> Interval.of(instant, length))
                        .toList();
    }

    private static boolean isAway(Instant instant, TreeSet<Instant> changes) {
        return changes.subSet(instant.minus(AWAY), instant.plus(AWAY)).isEmpty();
    }

    private static void assertRises(ZoneId zone, List<Firing> firings) {
        for (int i = 1; i < firings.size(); i++) {
            Interval one = firings.get(i - 1).interval();
            Interval next = firings.get(i).interval();
            if (!one.start().isBefore(next.start())
                    || one.end().isAfter(next.start())
                    || one.start().plus(AWAY).plusSeconds(3_600).isBefore(next.start())) {
                throw new AssertionError("in " + zone + ": " + one + " and " + next);
            }
        }
        assertThat(firings).hasSizeGreaterThan(7_000);
    }

    /** Near the change, and often exactly on what the clocks show before or after it. */
    private LocalDateTime around(ZoneOffsetTransition change) {
        LocalDateTime edge = random.nextBoolean() ? change.getDateTimeBefore() : change.getDateTimeAfter();
        return edge.plusMinutes(random.nextInt(3) == 0 ? 0 : random.nextInt(-180, 180));
    }

    /** Often until exactly what the clocks show before or after the change. */
    private Duration length(ZoneOffsetTransition change, LocalDateTime start) {
        LocalDateTime edge = random.nextBoolean() ? change.getDateTimeBefore() : change.getDateTimeAfter();
        Duration toEdge = Duration.between(start, edge);
        boolean isExact = random.nextInt(3) == 0 && toEdge.isPositive() && toEdge.toDays() < 1;
        return isExact ? toEdge : Duration.ofMinutes(1 + random.nextInt(random.nextBoolean() ? 120 : 24 * 60));
    }

    private List<Interval> resolved(
            ZoneId zone, ClockChange policy, LocalDateTime start, Duration length, ZoneOffsetTransition change) {
        Recurrence once = new Recurrence.Dates(new TreeSet<>(List.of(start.toLocalDate())));
        CalendarContent content = ZoneSamples.calendar(zone, policy, ZoneSamples.slot(once, start, length));
        Interval period =
                new Interval(change.getInstant().minus(FAR), change.getInstant().plus(FAR));
        return new CalendarCompiler(content, expander)
                .over(period).stream().map(Firing::interval).toList();
    }
}
