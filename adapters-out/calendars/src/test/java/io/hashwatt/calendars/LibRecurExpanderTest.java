package io.hashwatt.calendars;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.hashwatt.application.schedule.port.RecurrenceExpander;
import io.hashwatt.application.schedule.port.RecurrenceExpanderContract;
import io.hashwatt.domain.schedule.Recurrence;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Lib-recur's expander of rules")
class LibRecurExpanderTest extends RecurrenceExpanderContract {

    private static final LocalDate FIRST = LocalDate.parse("2026-06-01");

    private final RecurrenceExpander expander = Calendars.expander();

    @Override
    protected RecurrenceExpander expander() {
        return expander;
    }

    @Override
    protected String region() {
        return "DE-BY";
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            FREQ=MONTHLY;BYDAY=-1FR | 2026-06-26 2026-07-31 2026-08-28
            FREQ=MONTHLY;BYMONTHDAY=31 | 2026-07-31 2026-08-31 2026-10-31
            FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29 | 2028-02-29 2032-02-29 2036-02-29
            FREQ=DAILY;BYMONTH=2;BYMONTHDAY=29 | 2028-02-29 2032-02-29 2036-02-29
            FREQ=MONTHLY;BYMONTHDAY=13;BYDAY=FR | 2026-11-13 2027-08-13 2028-10-13
            FREQ=YEARLY;BYWEEKNO=1;BYDAY=MO | 2027-01-04 2028-01-03 2029-01-01
            FREQ=WEEKLY;INTERVAL=2;BYDAY=SU,TU;WKST=MO | 2026-06-02 2026-06-07 2026-06-16
            FREQ=WEEKLY;INTERVAL=2;BYDAY=SU,TU;WKST=SU | 2026-06-02 2026-06-14 2026-06-16
            FREQ=DAILY;COUNT=2 | 2026-06-01 2026-06-02
            FREQ=DAILY;UNTIL=20260602 | 2026-06-01 2026-06-02
            freq=weekly;byday=we | 2026-06-03 2026-06-10 2026-06-17
            """)
    @DisplayName("knows the rules of RFC 5545 in days")
    void rules(String rule, String days) {
        assertThat(defect(rule)).isEmpty();
        assertThat(expander.of(new Recurrence.Rule(rule, FIRST), FIRST, FIRST.plusYears(20)).stream()
                        .limit(3)
                        .map(LocalDate::toString)
                        .collect(Collectors.joining(" ")))
                .isEqualTo(days);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            FREQ=HOURLY | must have FREQ=DAILY, WEEKLY, MONTHLY or YEARLY
            INTERVAL=2 | must have FREQ=DAILY, WEEKLY, MONTHLY or YEARLY
            FREQ=DAILY;BYHOUR=8 | must not have BYHOUR: the time of the day is the slot's own
            FREQ=DAILY;BYMINUTE=8 | must not have BYMINUTE: the time of the day is the slot's own
            FREQ=DAILY;BYSECOND=8 | must not have BYSECOND: the time of the day is the slot's own
            FREQ=DAILY;COUNT=2;UNTIL=20271231 | must have COUNT or UNTIL, not both
            FREQ=DAILY;UNTIL=20271231T120000Z | must have a day as UNTIL, as in UNTIL=20271231
            FREQ=DAILY;UNTIL=20270231 | must have a day as UNTIL, as in UNTIL=20271231
            FREQ=DAILY;INTERVAL=0 | must have an INTERVAL from 1 to 1000
            FREQ=DAILY;INTERVAL=1000000000 | must have an INTERVAL from 1 to 1000
            FREQ=DAILY;INTERVAL=99999999999999999999 | must have an INTERVAL from 1 to 1000
            FREQ=DAILY;COUNT=1000000 | must have a COUNT from 1 to 10000
            FREQ=DAILY;COUNT=-1 | must have a COUNT from 1 to 10000
            FREQ=DAILY;BYDAY=MO;BYDAY=TU | must have BYDAY only once
            FREQ=DAILY;X-COLOUR=RED | must consist of parts of RFC 5545, 3.3.10, not "X-COLOUR=RED"
            RSCALE=CHINESE;FREQ=DAILY | must consist of parts of RFC 5545, 3.3.10, not "RSCALE=CHINESE"
            FREQ=DAILY;; | must consist of parts of RFC 5545, 3.3.10, not ""
            FREQ=DAILY;BYMONTH=13 | must be a rule of RFC 5545: could not parse list '13'
            FREQ=WEEKLY;BYMONTHDAY=1 | must be a rule of RFC 5545: In RFC 5545, BYMONTHDAY is not allowed in WEEKLY rules
            FREQ=YEARLY;BYWEEKNO=1,-53;BYDAY=MO | must not name week 53: most years have none
            FREQ=YEARLY;BYMONTH=12;BYDAY=MO,TU;BYSETPOS=-1 | must not have BYSETPOS with FREQ=YEARLY, but with FREQ=MONTHLY and BYMONTH
            FREQ=YEARLY;BYMONTHDAY=3 | must have BYMONTH beside BYMONTHDAY, or FREQ=MONTHLY: programs differ in what a year's days of the month are
            FREQ=DAILY;UNTIL=20260531 | must take place on a day at least
            FREQ=YEARLY;INTERVAL=60;BYMONTH=5;BYMONTHDAY=1 | must take place within 50 years of its first day
            """)
    @DisplayName("says what is wrong with a rule")
    void defects(String rule, String defect) {
        assertThat(defect(rule)).contains(defect);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30",
                "FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30",
                "FREQ=MONTHLY;BYMONTH=2;BYMONTHDAY=31",
                "FREQ=MONTHLY;BYDAY=6MO",
                "FREQ=MONTHLY;BYDAY=MO;BYSETPOS=300",
                "FREQ=DAILY;INTERVAL=7;BYDAY=TU",
                "FREQ=DAILY;INTERVAL=999;BYMONTH=2;BYMONTHDAY=30",
                "FREQ=YEARLY;INTERVAL=1000;BYMONTH=2;BYMONTHDAY=29;BYDAY=MO"
            })
    @DisplayName("finds in a bounded time that a rule never takes place, or too rarely to be waited for")
    @Timeout(value = 2, unit = TimeUnit.SECONDS)
    void never(String rule) {
        assertThat(defect(rule).orElseThrow()).startsWith("must take place");
    }

    @Test
    @DisplayName("ends in a bounded time whatever the rule, checked or not")
    @Timeout(value = 5, unit = TimeUnit.SECONDS)
    void bounded() {
        String all = IntStream.rangeClosed(1, 366).mapToObj(String::valueOf).collect(Collectors.joining(","));
        for (String rule : List.of(
                "FREQ=DAILY;INTERVAL=1000000000",
                "FREQ=YEARLY;BYYEARDAY=" + all,
                "FREQ=YEARLY;BYYEARDAY=" + all + ";BYMONTHDAY=31;BYDAY=MO;BYSETPOS=-1",
                "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30",
                "FREQ=DAILY;COUNT=2147483647")) {
            Recurrence.Rule hostile = new Recurrence.Rule(rule, LocalDate.parse("1970-01-01"));
            assertThat(expander.of(hostile, LocalDate.parse("2199-01-01"), LocalDate.parse("2199-12-31")))
                    .hasSizeLessThanOrEqualTo(365);
        }
        assertThat(defect("FREQ=YEARLY;BYYEARDAY=" + all)).contains("must have at most 1000 characters");
    }

    @Test
    @DisplayName("takes no rule that is none, nor one from another age")
    void none() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> expander.of(new Recurrence.Rule("every day", FIRST), FIRST, FIRST));
        assertThat(expander.defect(new Recurrence.Rule("FREQ=DAILY", LocalDate.MIN)))
                .contains("must begin between 1970-01-01 and 2199-12-31");
    }

    @ParameterizedTest(name = "{0} on {1}: {2}")
    @CsvSource({
        "DE, 2026-10-03, true",
        "DE, 2026-08-15, false",
        "DE-BY, 2026-01-06, true",
        "DE-BE, 2026-01-06, false",
        "US, 2026-11-26, true",
        "US, 2026-07-03, true",
        "US-TX, 2026-11-27, true",
        "NO, 2026-05-17, true",
        "NYSE, 2026-12-25, false",
        "de, 2026-10-03, false",
        "DE-by, 2026-01-06, false",
        "XX, 2026-01-01, false"
    })
    @DisplayName("knows public holidays, of countries and of what is in them")
    void holiday(String region, LocalDate day, boolean isHoliday) {
        assertThat(expander.holidays(region, day, day).contains(day)).isEqualTo(isHoliday);
        assertThat(expander.regions().contains(region)).isEqualTo(isKnown(region));
    }

    private static boolean isKnown(String region) {
        return region.matches("[A-Z]{2}(-[A-Z]{2})?") && !region.equals("XX");
    }

    private Optional<String> defect(String rule) {
        return expander.defect(new Recurrence.Rule(rule, FIRST));
    }
}
