package io.hashwatt.domain.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.schedule.ClockChange.Gap;
import io.hashwatt.domain.schedule.ClockChange.Overlap;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ClockChangeTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final ClockChange SKIP = new ClockChange(Gap.SKIP, Overlap.FIRST);
    private static final ClockChange BOTH = new ClockChange(Gap.SHIFT, Overlap.BOTH);

    @Nested
    class In_Berlin_in_spring_when_2_to_3_o_clock_does_not_exist {

        @Test
        void a_beginning_is_moved_later_by_an_hour() {
            assertThat(resolved(ClockChange.USUAL, "2026-03-29T02:15", "2026-03-29T04:00"))
                    .containsExactly(utc("2026-03-29T01:15Z", "2026-03-29T02:00Z"));
        }

        @Test
        void or_the_slot_does_not_take_place() {
            assertThat(resolved(SKIP, "2026-03-29T02:15", "2026-03-29T04:00")).isEmpty();
        }

        @Test
        void an_end_is_moved_later_whatever_is_chosen() {
            assertThat(resolved(SKIP, "2026-03-28T22:00", "2026-03-29T02:30"))
                    .containsExactly(utc("2026-03-28T21:00Z", "2026-03-29T01:30Z"));
        }

        @Test
        void an_end_that_the_moved_beginning_would_pass_moves_along_with_it() {
            assertThat(resolved(ClockChange.USUAL, "2026-03-29T02:15", "2026-03-29T03:00"))
                    .containsExactly(utc("2026-03-29T01:15Z", "2026-03-29T02:00Z"));
        }

        @Test
        void a_slot_that_is_lost_as_a_whole_keeps_its_length() {
            assertThat(resolved(ClockChange.USUAL, "2026-03-29T02:15", "2026-03-29T02:45"))
                    .containsExactly(utc("2026-03-29T01:15Z", "2026-03-29T01:45Z"));
        }

        @Test
        void a_slot_until_2_o_clock_and_one_from_3_o_clock_touch() {
            assertThat(resolved(ClockChange.USUAL, "2026-03-29T00:00", "2026-03-29T02:00"))
                    .containsExactly(utc("2026-03-28T23:00Z", "2026-03-29T01:00Z"));
            assertThat(resolved(ClockChange.USUAL, "2026-03-29T03:00", "2026-03-29T05:00"))
                    .containsExactly(utc("2026-03-29T01:00Z", "2026-03-29T03:00Z"));
        }
    }

    @Nested
    class In_Berlin_in_autumn_when_2_to_3_o_clock_comes_twice {

        @Test
        void the_first_time_counts() {
            assertThat(resolved(ClockChange.USUAL, "2026-10-25T02:15", "2026-10-25T02:45"))
                    .containsExactly(utc("2026-10-25T00:15Z", "2026-10-25T00:45Z"));
        }

        @Test
        void or_both() {
            assertThat(resolved(BOTH, "2026-10-25T02:15", "2026-10-25T02:45"))
                    .containsExactly(
                            utc("2026-10-25T00:15Z", "2026-10-25T00:45Z"),
                            utc("2026-10-25T01:15Z", "2026-10-25T01:45Z"));
        }

        @Test
        void of_a_slot_that_ends_then_both_counts_until_the_second_time_without_what_lies_between() {
            assertThat(resolved(BOTH, "2026-10-25T01:00", "2026-10-25T02:30"))
                    .containsExactly(
                            utc("2026-10-24T23:00Z", "2026-10-25T00:30Z"),
                            utc("2026-10-25T01:00Z", "2026-10-25T01:30Z"));
        }

        @Test
        void of_a_slot_that_begins_then_both_counts_from_the_first_time_without_what_lies_between() {
            assertThat(resolved(BOTH, "2026-10-25T02:30", "2026-10-25T04:00"))
                    .containsExactly(
                            utc("2026-10-25T00:30Z", "2026-10-25T01:00Z"),
                            utc("2026-10-25T01:30Z", "2026-10-25T03:00Z"));
        }

        @Test
        void both_times_of_the_whole_hour_are_one_stretch() {
            assertThat(resolved(BOTH, "2026-10-25T02:00", "2026-10-25T03:00"))
                    .containsExactly(utc("2026-10-25T00:00Z", "2026-10-25T02:00Z"));
        }

        @Test
        void a_slot_until_2_o_clock_is_over_before_it_comes_again() {
            assertThat(resolved(BOTH, "2026-10-25T00:00", "2026-10-25T02:00"))
                    .containsExactly(utc("2026-10-24T22:00Z", "2026-10-25T00:00Z"));
        }

        @Test
        void a_night_is_an_hour_longer_whatever_is_chosen() {
            Interval night = utc("2026-10-24T20:00Z", "2026-10-25T05:00Z");

            assertThat(resolved(ClockChange.USUAL, "2026-10-24T22:00", "2026-10-25T06:00"))
                    .containsExactly(night);
            assertThat(resolved(BOTH, "2026-10-24T22:00", "2026-10-25T06:00")).containsExactly(night);
        }
    }

    @Nested
    class Elsewhere {

        @Test
        void in_Havana_a_day_may_begin_at_1_o_clock() {
            assertThat(resolved(ClockChange.USUAL, "2026-03-08T00:00", "2026-03-08T08:00", "America/Havana"))
                    .containsExactly(utc("2026-03-08T05:00Z", "2026-03-08T12:00Z"));
        }

        @Test
        void in_Havana_the_first_hour_of_a_day_may_come_twice() {
            assertThat(resolved(BOTH, "2026-11-01T00:00", "2026-11-01T00:30", "America/Havana"))
                    .containsExactly(
                            utc("2026-11-01T04:00Z", "2026-11-01T04:30Z"),
                            utc("2026-11-01T05:00Z", "2026-11-01T05:30Z"));
        }

        @Test
        void on_Lord_Howe_the_clocks_change_by_half_an_hour() {
            assertThat(resolved(ClockChange.USUAL, "2026-10-04T02:10", "2026-10-04T06:00", "Australia/Lord_Howe"))
                    .containsExactly(utc("2026-10-03T15:40Z", "2026-10-03T19:00Z"));
            assertThat(resolved(BOTH, "2026-04-05T01:30", "2026-04-05T02:00", "Australia/Lord_Howe"))
                    .containsExactly(utc("2026-04-04T14:30Z", "2026-04-04T15:30Z"));
        }

        @Test
        void on_the_day_that_Samoa_left_out_nothing_begins_whatever_is_chosen() {
            assertThat(resolved(ClockChange.USUAL, "2011-12-30T10:00", "2011-12-30T12:00", "Pacific/Apia"))
                    .isEmpty();
            assertThat(resolved(SKIP, "2011-12-30T10:00", "2011-12-30T12:00", "Pacific/Apia"))
                    .isEmpty();
        }

        @Test
        void a_night_into_the_day_that_Samoa_left_out_ends_on_the_next_morning() {
            assertThat(resolved(ClockChange.USUAL, "2011-12-29T22:00", "2011-12-30T06:00", "Pacific/Apia"))
                    .containsExactly(utc("2011-12-30T08:00Z", "2011-12-30T16:00Z"));
        }
    }

    private static List<Interval> resolved(ClockChange policy, String start, String end) {
        return policy.resolve(LocalDateTime.parse(start), LocalDateTime.parse(end), BERLIN);
    }

    private static List<Interval> resolved(ClockChange policy, String start, String end, String zone) {
        return policy.resolve(LocalDateTime.parse(start), LocalDateTime.parse(end), ZoneId.of(zone));
    }

    private static Interval utc(String start, String end) {
        return new Interval(instant(start), instant(end));
    }

    private static Instant instant(String text) {
        return Instant.parse(text.replace("Z", ":00Z"));
    }
}
