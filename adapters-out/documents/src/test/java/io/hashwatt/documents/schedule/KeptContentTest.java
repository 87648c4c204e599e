package io.hashwatt.documents.schedule;

import static io.hashwatt.application.testing.Samples.BERLIN;
import static io.hashwatt.application.testing.Samples.EUR;
import static io.hashwatt.application.testing.ScheduleSamples.nightly;
import static io.hashwatt.application.testing.ScheduleSamples.strike;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hashwatt.documents.Refusal;
import io.hashwatt.domain.kernel.GroupId;
import io.hashwatt.domain.kernel.SeriesId;
import io.hashwatt.domain.schedule.CalendarContent;
import io.hashwatt.domain.schedule.CalendarContent.Holidays;
import io.hashwatt.domain.schedule.CalendarSlot;
import io.hashwatt.domain.schedule.ClockChange;
import io.hashwatt.domain.schedule.Recurrence;
import io.hashwatt.domain.schedule.ScheduleContent;
import io.hashwatt.domain.schedule.StrikeContent;
import io.hashwatt.domain.schedule.StrikeContent.Patience;
import io.hashwatt.domain.schedule.StrikeContent.Strikes;
import io.hashwatt.domain.schedule.Target;
import io.hashwatt.domain.schedule.Wish;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A schedule that is kept")
class KeptContentTest {

    private static final String NIGHTS = """
            {"kind":"CALENDAR","name":"nights","groups":null,"feeder":null,"tag":null,"zone":"Europe/Berlin","from":null,\
            "until":null,"slots":[{"on":{"weekly":{"days":["MON","TUE","WED","THU","FRI","SAT","SUN"],"every_weeks":1}},\
            "starts":"22:00","ends":"06:00","days_later":1,"wish":"OFF","level":0}],"except":[],"holidays":null,\
            "gap":"SHIFT","overlap":"FIRST"}""";

    private static final String STRIKE = """
            {"kind":"STRIKE","name":"strike","groups":null,"feeder":null,"tag":null,"series_id":null,\
            "strikes":{"automatic":{"margin_per_mwh":0}},"adder_per_mwh":0,"up_below_per_mwh":0,"intervals_down":1,\
            "intervals_up":1,"at_once_above_per_mwh":null,"minimum_off_minutes":0,"minimum_on_minutes":0}""";

    /** What the first releases wrote. Databases have it for good, so it is never to be changed here. */
    private static final String FIRST_NIGHTS = """
            {"kind":"CALENDAR","name":"nights","groups":null,"zone":"Europe/Berlin","from":null,"until":null,\
            "slots":[{"on":{"weekly":["MONDAY","TUESDAY","WEDNESDAY","THURSDAY","FRIDAY","SATURDAY","SUNDAY"],\
            "every_weeks":1},"starts":"22:00","ends":"06:00","days_later":1,"wish":"OFF","level":0}],"except":[],\
            "region":null,"holidays":null,"gap":"SHIFT","overlap":"FIRST"}""";

    private static final String FIRST_ELABORATE_CALENDAR = """
            {"kind":"CALENDAR","name":" all \\n there is ","groups":["00000000-0000-0000-0000-000000000009",\
            "00000000-0000-0000-0000-000000000008"],"zone":"Europe/Berlin","from":"2026-10-01","until":"9999-10-01",\
            "slots":[{"on":{"weekly":["MONDAY","SUNDAY"],"every_weeks":52},"starts":"00:01","ends":"00:00","days_later":7,\
            "wish":"AT_MOST","level":3},{"on":{"rule":"FREQ=MONTHLY;BYDAY=-1FR","first":"2026-10-01"},"starts":"00:01",\
            "ends":"00:00","days_later":7,"wish":"AT_LEAST","level":3},{"on":{"dates":["2026-10-01","2026-10-03"]},\
            "starts":"00:01","ends":"00:00","days_later":7,"wish":"EXACTLY","level":3}],"except":["2026-10-04",\
            "2026-10-05"],"region":"DE-BY","holidays":"AS_SUNDAY","gap":"SKIP","overlap":"BOTH"}""";

    private static final String FIRST_STRIKE = """
            {"kind":"STRIKE","name":"strike","groups":null,"series":null,"margin":"0","adder":"0","up_below":"0",\
            "intervals_down":1,"intervals_up":1,"at_once_above":null,"minimum_off":"PT0S","minimum_on":"PT0S"}""";

    private static final String FIRST_ELABORATE_STRIKE = """
            {"kind":"STRIKE","name":"all there is","tag":"S21+ Hyd.","series":"00000000-0000-0000-0000-000000000007",\
            "currency":"EUR","prices":["98765432109876543210.12345678901234567891","60.50","-1E+2"],\
            "adder":"-1234567.00000000000000000001","up_below":"2.50","intervals_down":100,"intervals_up":2,\
            "at_once_above":"250","minimum_off":"PT24H","minimum_on":"PT1M"}""";

    private static final LocalDate DAY = LocalDate.of(2026, 10, 1);

    @Test
    @DisplayName("is kept in the form that the API has, all in one line")
    void form() {
        assertThat(KeptContent.write(nightly("nights"))).isEqualTo(NIGHTS);
        assertThat(KeptContent.write(strike("strike"))).isEqualTo(STRIKE);
    }

    @Test
    @DisplayName("is read in the form of the first releases too")
    void firstForm() {
        assertThat(KeptContent.read(FIRST_NIGHTS)).isEqualTo(nightly("nights"));
        assertThat(KeptContent.read(FIRST_NIGHTS.replace("\"groups\":null", "\"feeder\":\"A\"")))
                .isEqualTo(nightly("nights").aimedAt(new Target.Feeder("A")));
        assertThat(KeptContent.read(FIRST_ELABORATE_CALENDAR)).isEqualTo(elaborateCalendar());
        assertThat(KeptContent.read(FIRST_STRIKE)).isEqualTo(strike("strike"));
        assertThat(KeptContent.read(FIRST_ELABORATE_STRIKE)).isEqualTo(elaborateStrike());
    }

    private static CalendarContent elaborateCalendar() {
        return new CalendarContent(
                " all \n there is ",
                new Target.Groups(List.of(new GroupId(new UUID(0, 9)), new GroupId(new UUID(0, 8)))),
                BERLIN,
                DAY,
                DAY.withYear(9_999),
                List.of(
                        slot(new Recurrence.Weekly(Set.of(DayOfWeek.SUNDAY, DayOfWeek.MONDAY), 52), Wish.Form.AT_MOST),
                        slot(new Recurrence.Rule("FREQ=MONTHLY;BYDAY=-1FR", DAY), Wish.Form.AT_LEAST),
                        slot(new Recurrence.Dates(new TreeSet<>(Set.of(DAY, DAY.plusDays(2)))), Wish.Form.EXACTLY)),
                new TreeSet<>(Set.of(DAY.plusDays(3), DAY.plusDays(4))),
                new Holidays("DE-BY", Holidays.Effect.AS_SUNDAY),
                new ClockChange(ClockChange.Gap.SKIP, ClockChange.Overlap.BOTH));
    }

    private static CalendarSlot slot(Recurrence on, Wish.Form form) {
        return new CalendarSlot(on, LocalTime.of(0, 1), LocalTime.MIDNIGHT, 7, new Wish(form, 3));
    }

    private static StrikeContent elaborateStrike() {
        return new StrikeContent(
                "all there is",
                new Target.Tagged("S21+ Hyd."),
                new SeriesId(new UUID(0, 7)),
                new Strikes.Typed(
                        EUR,
                        List.of(
                                new BigDecimal("98765432109876543210.12345678901234567891"),
                                new BigDecimal("60.50"),
                                new BigDecimal("-100"))),
                new BigDecimal("-1234567.00000000000000000001"),
                new Patience(
                        new BigDecimal("2.50"),
                        100,
                        2,
                        new BigDecimal("250"),
                        Duration.ofDays(1),
                        Duration.ofMinutes(1)));
    }

    @Test
    @DisplayName("may say what a stranger's document may not: it was let in by others, and has to be readable")
    void lenient() {
        String digits = "7".repeat(1_500) + ".00";
        StrikeContent typed = new StrikeContent(
                " hidden\u200B\n\tname ",
                new Target.WholeSite(),
                null,
                new Strikes.Typed(EUR, List.of(new BigDecimal(digits))),
                new BigDecimal("0.00"),
                Patience.NONE);
        CalendarContent far = new CalendarContent(
                " hidden ",
                new Target.WholeSite(),
                ZoneOffset.ofHours(3),
                LocalDate.of(-1, 1, 1),
                LocalDate.of(12_026, 1, 1),
                List.of(
                        slot(new Recurrence.Rule("X".repeat(2_000), DAY), Wish.Form.AT_MOST),
                        slot(days(), Wish.Form.AT_LEAST)),
                new TreeSet<>(),
                new Holidays("a region of more than twenty characters", Holidays.Effect.SKIP),
                ClockChange.USUAL);

        assertThat(again(far)).isEqualTo(far);
        assertThat(again(typed)).isEqualTo(typed);
        assertThat(KeptContent.write(again(typed))).contains("\"adder_per_mwh\":0.00,", digits);
    }

    private static Recurrence days() {
        return new Recurrence.Dates(
                new TreeSet<>(DAY.datesUntil(DAY.plusDays(10_001)).toList()));
    }

    private static ScheduleContent again(ScheduleContent content) {
        return KeptContent.read(KeptContent.write(content));
    }

    @Test
    @DisplayName("is refused if it says something else than was ever written, in either form")
    void strict() {
        assertRefused(NIGHTS.replace("\"zone\":\"Europe/Berlin\",", ""));
        assertRefused(NIGHTS.replace("\"from\":null,", "\"from\":null,\"more\":1,"));
        assertRefused(NIGHTS.replace("\"every_weeks\":1", "\"every_weeks\":\"1\""));
        assertRefused(NIGHTS + "x");
        assertRefused(STRIKE.replace("\"intervals_up\":1", "\"intervals_up\":1.5"));
        assertRefused(FIRST_NIGHTS.replace("\"from\":null,", "\"from\":null,\"more\":1,"));
        assertRefused(FIRST_NIGHTS.replace("\"every_weeks\":1", "\"every_weeks\":\"1\""));
        assertRefused(FIRST_NIGHTS.replace("\"weekly\"", "\"yearly\""));
        assertRefused(FIRST_NIGHTS.replace("\"level\":0", "\"level\":0,\"more\":1"));
        assertRefused(FIRST_NIGHTS.replace("\"groups\":null", "\"groups\":{}"));
        assertRefused(FIRST_STRIKE.replace("\"margin\"", "\"profit\""));
        assertRefused(FIRST_STRIKE.replace("\"intervals_up\":1", "\"intervals_up\":1.5"));
    }

    private static void assertRefused(String text) {
        assertThatThrownBy(() -> KeptContent.read(text)).isInstanceOf(Refusal.class);
    }
}
