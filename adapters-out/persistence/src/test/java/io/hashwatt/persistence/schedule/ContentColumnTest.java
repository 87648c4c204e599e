package io.hashwatt.persistence.schedule;

import static io.hashwatt.application.testing.ScheduleSamples.elaborateCalendar;
import static io.hashwatt.application.testing.ScheduleSamples.elaborateStrike;
import static io.hashwatt.application.testing.ScheduleSamples.nightly;
import static io.hashwatt.application.testing.ScheduleSamples.strike;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hashwatt.domain.schedule.ScheduleContent;
import java.io.UncheckedIOException;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The column of what a schedule says")
class ContentColumnTest {

    /** As they are written today. A database keeps versions for good, so this has to be readable for good. */
    private static final String NIGHTS = """
            {"kind":"CALENDAR","name":"nights","groups":null,"zone":"Europe/Berlin","from":null,"until":null,\
            "slots":[{"on":{"weekly":["MONDAY","TUESDAY","WEDNESDAY","THURSDAY","FRIDAY","SATURDAY","SUNDAY"],\
            "every_weeks":1},"starts":"22:00","ends":"06:00","days_later":1,"wish":"OFF","level":0}],"except":[],\
            "region":null,"holidays":null,"gap":"SHIFT","overlap":"FIRST"}""";

    private static final String STRIKE = """
            {"kind":"STRIKE","name":"strike","groups":null,"series":null,"margin":"0","adder":"0","up_below":"0",\
            "intervals_down":1,"intervals_up":1,"at_once_above":null,"minimum_off":"PT0S","minimum_on":"PT0S"}""";

    @Test
    @DisplayName("gives back what was written into it, to the last digit")
    void roundTrip() {
        for (ScheduleContent content :
                List.of(nightly("nights"), elaborateCalendar(), strike("strike"), elaborateStrike())) {
            assertThat(ContentColumn.read(ContentColumn.of(content))).isEqualTo(content);
        }
    }

    @Test
    @DisplayName("is written in one form, by names")
    void form() {
        assertThat(ContentColumn.of(nightly("nights"))).isEqualTo(NIGHTS);
        assertThat(ContentColumn.of(strike("strike"))).isEqualTo(STRIKE);
    }

    @Test
    @DisplayName("is refused if it says more, less or something else than this program writes")
    void strict() {
        assertRefused(NIGHTS.replace("\"from\":null,", ""));
        assertRefused(NIGHTS.replace("\"from\":null,", "\"from\":null,\"more\":1,"));
        assertRefused(NIGHTS.replace("\"overlap\":\"FIRST\"", "\"overlap\":\"FIRST\",\"more\":1"));
        assertRefused(NIGHTS.replace("\"every_weeks\":1", "\"every_weeks\":\"1\""));
        assertRefused(NIGHTS.replace("\"weekly\"", "\"yearly\""));
        assertRefused(NIGHTS.replace("\"level\":0", "\"level\":0,\"more\":1"));
        assertRefused(NIGHTS.replace("\"groups\":null", "\"groups\":{}"));
        assertRefused(STRIKE.replace("\"margin\"", "\"profit\""));
        assertRefused(STRIKE.replace("\"intervals_up\":1", "\"intervals_up\":1.5"));
    }

    private static void assertRefused(String column) {
        assertThatThrownBy(() -> ContentColumn.read(column)).isInstanceOf(UncheckedIOException.class);
    }
}
