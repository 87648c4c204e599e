package io.hashwatt.domain.schedule;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SUNDAY;
import static java.time.DayOfWeek.TUESDAY;
import static java.time.DayOfWeek.WEDNESDAY;
import static org.assertj.core.api.Assertions.assertThat;

import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.schedule.CalendarContent.Holidays;
import io.hashwatt.domain.schedule.ClockChange.Gap;
import io.hashwatt.domain.schedule.ClockChange.Overlap;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CalendarCompilerTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final Set<DayOfWeek> EVERY_DAY = EnumSet.allOf(DayOfWeek.class);

    private final NavigableSet<LocalDate> except = new TreeSet<>();
    private ClockChange clockChange = ClockChange.USUAL;
    private @Nullable LocalDate from;
    private @Nullable LocalDate until;
    private @Nullable Holidays holidays;

    @Test
    void a_slot_of_working_days_begins_on_each_of_them() {
        CalendarSlot night = slot(weekly(MONDAY, FRIDAY), "22:00", "06:00", 1);

        assertThat(local(over("2026-06-01", "2026-06-15", night)))
                .containsExactly("2026-06-01T22:00", "2026-06-05T22:00", "2026-06-08T22:00", "2026-06-12T22:00");
    }

    @Test
    void a_slot_across_midnight_that_began_before_the_period_is_among_them_and_whole() {
        CalendarSlot night = slot(weekly(MONDAY), "22:00", "06:00", 1);

        assertThat(over("2026-06-02", "2026-06-03", night))
                .extracting(Firing::interval)
                .containsExactly(Interval.of(at("2026-06-01T22:00"), Duration.ofHours(8)));
    }

    @Test
    void so_is_one_that_began_a_week_before() {
        CalendarSlot week = slot(weekly(MONDAY), "00:00", "00:00", 7);

        assertThat(local(over("2026-06-07", "2026-06-08", week))).containsExactly("2026-06-01T00:00");
    }

    @Test
    void slots_of_several_kinds_come_in_order_of_time() {
        CalendarSlot morning = slot(weekly(MONDAY), "06:00", "09:00", 0);
        CalendarSlot extra = slot(dates("2026-06-01"), "05:00", "06:00", 0);

        assertThat(local(over("2026-06-01", "2026-06-02", morning, extra)))
                .containsExactly("2026-06-01T05:00", "2026-06-01T06:00");
    }

    @Test
    void every_second_week_is_counted_on_across_the_turn_of_a_year_with_53_weeks() {
        from = LocalDate.parse("2026-12-16");
        CalendarSlot slot = slot(new Recurrence.Weekly(Set.of(MONDAY, FRIDAY), 2), "08:00", "09:00", 0);

        assertThat(local(over("2026-12-01", "2027-02-01", slot)))
                .containsExactly(
                        "2026-12-18T08:00",
                        "2026-12-28T08:00",
                        "2027-01-01T08:00",
                        "2027-01-11T08:00",
                        "2027-01-15T08:00",
                        "2027-01-25T08:00",
                        "2027-01-29T08:00");
    }

    @Test
    void nothing_begins_before_the_first_or_after_the_last_day() {
        from = LocalDate.parse("2026-06-02");
        until = LocalDate.parse("2026-06-03");
        CalendarSlot slot = slot(new Recurrence.Weekly(EVERY_DAY, 1), "23:00", "01:00", 1);

        assertThat(local(over("2026-05-01", "2026-07-01", slot)))
                .containsExactly("2026-06-02T23:00", "2026-06-03T23:00");
        assertThat(over("2026-07-01", "2026-08-01", slot)).isEmpty();
    }

    @Test
    void nothing_begins_on_an_exception_not_even_what_a_date_adds() {
        except.add(LocalDate.parse("2026-06-01"));

        assertThat(local(over(
                        "2026-06-01",
                        "2026-06-09",
                        slot(weekly(MONDAY), "08:00", "09:00", 0),
                        slot(dates("2026-06-01", "2026-06-03"), "08:00", "09:00", 0))))
                .containsExactly("2026-06-03T08:00", "2026-06-08T08:00");
    }

    @Test
    void a_holiday_is_left_out_but_for_what_a_date_adds() {
        holidays = new Holidays("DE", Holidays.Effect.SKIP);

        assertThat(local(over(
                        "2026-12-24",
                        "2026-12-27",
                        slot(new Recurrence.Weekly(EVERY_DAY, 1), "08:00", "09:00", 0),
                        slot(new Recurrence.Rule("FREQ=DAILY", LocalDate.parse("2026-01-01")), "10:00", "11:00", 0),
                        slot(dates("2026-12-25"), "12:00", "13:00", 0))))
                .containsExactly(
                        "2026-12-24T08:00",
                        "2026-12-24T10:00",
                        "2026-12-25T12:00",
                        "2026-12-26T08:00",
                        "2026-12-26T10:00");
    }

    @Test
    void or_it_is_a_Sunday_for_weekly_slots() {
        holidays = new Holidays("DE", Holidays.Effect.AS_SUNDAY);
        CalendarSlot workingDays = slot(weekly(MONDAY, TUESDAY, WEDNESDAY, FRIDAY), "08:00", "09:00", 0);
        CalendarSlot sundays = slot(weekly(SUNDAY), "10:00", "11:00", 0);

        assertThat(local(over("2026-12-23", "2026-12-28", workingDays, sundays)))
                .containsExactly("2026-12-23T08:00", "2026-12-25T10:00", "2026-12-27T10:00");
    }

    @Test
    void no_holiday_is_looked_up_where_they_change_nothing() {
        assertThat(local(over("2026-12-25", "2026-12-26", slot(weekly(FRIDAY), "08:00", "09:00", 0))))
                .containsExactly("2026-12-25T08:00");
    }

    @Test
    void a_firing_knows_its_times_as_written_and_whether_the_clocks_change_in_it() {
        CalendarSlot night = slot(weekly(SUNDAY), "01:00", "05:00", 0);

        List<Firing> firings = over("2026-03-22", "2026-03-30", night);

        assertThat(local(firings)).containsExactly("2026-03-22T01:00", "2026-03-29T01:00");
        assertThat(firings).extracting(Firing::spansClockChange).containsExactly(false, true);
    }

    @Test
    void what_ends_as_the_clocks_go_forward_is_as_long_as_it_says() {
        assertThat(over("2026-03-29", "2026-03-30", slot(weekly(SUNDAY), "00:00", "02:00", 0)))
                .extracting(Firing::spansClockChange)
                .containsExactly(false);
    }

    @Test
    void a_slot_may_take_place_twice_on_the_day_the_clocks_go_back_and_not_at_all_when_they_go_forward() {
        clockChange = new ClockChange(Gap.SKIP, Overlap.BOTH);
        CalendarSlot slot = slot(weekly(SUNDAY), "02:15", "02:45", 0);

        assertThat(over("2026-10-25", "2026-10-26", slot)).hasSize(2);
        assertThat(over("2026-03-29", "2026-03-30", slot)).isEmpty();
    }

    private List<Firing> over(String first, String end, CalendarSlot... slots) {
        CalendarContent content = new CalendarContent(
                "nights", new Target.WholeSite(), BERLIN, from, until, List.of(slots), except, holidays, clockChange);
        Interval period = new Interval(at(first + "T00:00"), at(end + "T00:00"));
        return new CalendarCompiler(content, new ChristmasOnly()).over(period);
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(BERLIN).toInstant();
    }

    private static List<String> local(List<Firing> firings) {
        return firings.stream().map(firing -> firing.start().toString()).toList();
    }

    private static CalendarSlot slot(Recurrence on, String starts, String ends, int daysLater) {
        return new CalendarSlot(on, LocalTime.parse(starts), LocalTime.parse(ends), daysLater, Wish.OFF);
    }

    private static Recurrence weekly(DayOfWeek... days) {
        return new Recurrence.Weekly(Set.of(days), 1);
    }

    private static Recurrence dates(String... days) {
        return new Recurrence.Dates(
                Arrays.stream(days).map(LocalDate::parse).collect(Collectors.toCollection(TreeSet::new)));
    }

    /** Knows one rule, every day, and one holiday, the 25th of December in Germany. */
    private static final class ChristmasOnly implements CalendarDays {

        @Override
        public List<LocalDate> of(Recurrence.Rule rule, LocalDate first, LocalDate last) {
            assertThat(rule.rule()).isEqualTo("FREQ=DAILY");
            return first.datesUntil(last.plusDays(1)).toList();
        }

        @Override
        public Set<LocalDate> holidays(String region, LocalDate first, LocalDate last) {
            assertThat(region).isEqualTo("DE");
            return first.datesUntil(last.plusDays(1))
                    .filter(day -> day.getMonthValue() == 12 && day.getDayOfMonth() == 25)
                    .collect(Collectors.toSet());
        }
    }
}
