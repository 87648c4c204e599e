package io.hashwatt.ui.schedule.words;

import static org.assertj.core.api.Assertions.assertThat;

import io.hashwatt.domain.schedule.Recurrence;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A rule in words")
class RuleWordsTest {

    @AfterEach
    void speakEnglishAgain() {
        Calendars.inEnglish();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "FREQ=DAILY|every day",
                "FREQ=DAILY;INTERVAL=3;COUNT=5|every 3 days, 5 times",
                "FREQ=WEEKLY;BYDAY=MO,TU,WE|every week on Mon\u00a0– Wed",
                "FREQ=MONTHLY;BYMONTHDAY=15|every month on day 15",
                "FREQ=MONTHLY;BYMONTHDAY=-1|every month on the last day",
                "FREQ=MONTHLY;INTERVAL=2;BYDAY=-1FR|every 2 months on the last Friday",
                "FREQ=YEARLY;BYMONTH=11;BYDAY=4TH|every year on the fourth Thursday of November",
                "FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=25;UNTIL=20301231|every year on day 25 of December, until 31 Dec 2030"
            })
    void usual(String rule, String words) {
        assertThat(words(rule)).isEqualTo(words);
    }

    @ParameterizedTest(name = "{0} stays as it is written")
    @CsvSource({
        "FREQ=MONTHLY;BYSETPOS=-1;BYDAY=MO",
        "FREQ=YEARLY;BYWEEKNO=20",
        "FREQ=DAILY;INTERVAL=often",
        "FREQ=YEARLY;BYMONTH=13;BYMONTHDAY=1",
        "nonsense"
    })
    void raw(String rule) {
        assertThat(words(rule)).isEqualTo("on the days of " + rule + ", counted from 1 Jan 2026");
    }

    @Test
    @DisplayName("is said in German as a German would")
    void german() {
        Calendars.inGerman();

        assertThat(words("FREQ=YEARLY;BYMONTH=11;BYDAY=4TH")).isEqualTo("jedes Jahr am vierten Donnerstag im November");
        assertThat(words("FREQ=MONTHLY;BYMONTHDAY=15")).isEqualTo("jeden Monat am 15.");
    }

    private static String words(String rule) {
        return RuleWords.of(new Recurrence.Rule(rule, LocalDate.of(2026, 1, 1)));
    }
}
