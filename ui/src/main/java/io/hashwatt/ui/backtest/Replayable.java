package io.hashwatt.ui.backtest;

import io.hashwatt.application.plan.backtest.ManageBacktests;
import io.hashwatt.domain.fleet.RegisteredGroup;
import io.hashwatt.domain.kernel.CurrencyCode;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.kernel.LocalDays;
import io.hashwatt.domain.kernel.ScheduleId;
import io.hashwatt.domain.schedule.Schedule;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** What of a site's past can be replayed. */
sealed interface Replayable {

    /** What a site lacks for a back-test. */
    enum Lack {
        GROUPS,
        MARKET,
        PRICES
    }

    record Not(Lack lack) implements Replayable {}

    /**
     * @param days of the site
     * @param currency of the site
     * @param covered by power price and hashprice, and over
     * @param dayAhead whether there is a day-ahead series to plan on
     * @param groups of the site, at least one, in the order they were created
     * @param schedules of the site that are not retired
     */
    record Covered(
            LocalDays days,
            CurrencyCode currency,
            Interval covered,
            boolean dayAhead,
            List<RegisteredGroup> groups,
            List<Schedule> schedules)
            implements Replayable {

        private static final int USUAL_DAYS = 365;

        public Covered {
            groups = List.copyOf(groups);
            schedules = List.copyOf(schedules);
        }

        boolean hasSchedulesInForce() {
            return schedules.stream().anyMatch(schedule -> schedule.ruling() != null);
        }

        Optional<Schedule> schedule(ScheduleId id) {
            return schedules.stream()
                    .filter(schedule -> schedule.id().equals(id))
                    .findFirst();
        }

        LocalDate first() {
            return days.dayOf(covered.start());
        }

        LocalDate last() {
            return days.dayOf(covered.end().minusMillis(1));
        }

        /** The last year, or all there is if that is less. */
        LocalDate usualFirst() {
            return firstOfLast(USUAL_DAYS);
        }

        /** The first of so many days up to the last one; not before the first there is. */
        LocalDate firstOfLast(long wanted) {
            LocalDate first = last().minusDays(wanted - 1);
            return first.isBefore(first()) ? first() : first;
        }

        /** The longest period that is replayed, up to the last day. */
        LocalDate earliestFirst() {
            return firstOfLast(ManageBacktests.LONGEST.toDays());
        }

        /** Both days included, but for what is not covered of them; empty: nothing of it is, or it is too long. */
        Optional<Interval> period(LocalDate from, LocalDate to) {
            if (from.isAfter(to) || ChronoUnit.DAYS.between(from, to) >= ManageBacktests.LONGEST.toDays()) {
                return Optional.empty();
            }
            Instant start = later(days.startOf(from), covered.start());
            Instant end = earlier(days.startOf(to.plusDays(1)), covered.end());
            return start.isBefore(end) ? Optional.of(new Interval(start, end)) : Optional.empty();
        }

        private static Instant later(Instant one, Instant other) {
            return one.isAfter(other) ? one : other;
        }

        private static Instant earlier(Instant one, Instant other) {
            return one.isBefore(other) ? one : other;
        }
    }
}
