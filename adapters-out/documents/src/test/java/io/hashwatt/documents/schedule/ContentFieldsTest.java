package io.hashwatt.documents.schedule;

import static io.hashwatt.application.testing.ScheduleSamples.elaborateCalendar;
import static io.hashwatt.application.testing.ScheduleSamples.nightly;
import static io.hashwatt.application.testing.ScheduleSamples.strike;
import static org.assertj.core.api.Assertions.assertThat;

import io.hashwatt.application.kernel.DocumentDefect;
import io.hashwatt.application.kernel.DocumentReading;
import io.hashwatt.application.kernel.SourceDocument;
import io.hashwatt.documents.JsonDocument;
import io.hashwatt.documents.JsonOutput;
import io.hashwatt.documents.JsonValue;
import io.hashwatt.documents.Reading;
import io.hashwatt.documents.Values;
import io.hashwatt.documents.YamlDocument;
import io.hashwatt.documents.YamlOutput;
import io.hashwatt.domain.kernel.CurrencyCode;
import io.hashwatt.domain.kernel.GroupId;
import io.hashwatt.domain.kernel.SeriesId;
import io.hashwatt.domain.schedule.ScheduleContent;
import io.hashwatt.domain.schedule.StrikeContent;
import io.hashwatt.domain.schedule.StrikeContent.Patience;
import io.hashwatt.domain.schedule.StrikeContent.Strikes;
import io.hashwatt.domain.schedule.Target;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A schedule as text")
class ContentFieldsTest {

    private static final String CALENDAR = """
            {"kind": "CALENDAR", "name": "Nights", "zone": "Europe/Berlin",
             "slots": [{"on": {"weekly": {"days": ["MON", "SUN"]}}, "starts": "22:00", "ends": "06:00", "wish": "OFF"}]}""";

    private static final String STRIKE = """
            {"kind": "STRIKE", "name": "Strike", "strikes": {"typed": {"currency": "EUR", "price_per_mwh": [60, 50.5]}}}""";

    @Test
    @DisplayName("says the same after it was written and read again, in JSON and in YAML")
    void roundTrip() {
        ScheduleContent typed = new StrikeContent(
                "a: b # 'c' \"d\" {e}",
                new Target.Groups(List.of(new GroupId(new UUID(1, 2)), new GroupId(new UUID(1, 3)))),
                new SeriesId(new UUID(3, 4)),
                new Strikes.Typed(
                        new CurrencyCode("USD"), List.of(new BigDecimal("61.20"), new BigDecimal("0.0000000001"))),
                new BigDecimal("-1.50"),
                new Patience(BigDecimal.TEN, 3, 4, new BigDecimal("250"), Duration.ofMinutes(30), Duration.ofDays(1)));
        for (ScheduleContent content : List.of(
                nightly("true"),
                nightly("off").aimedAt(new Target.Feeder("1e5")),
                elaborateCalendar().named("1e5"),
                strike("null"),
                strike("tagged").aimedAt(new Target.Tagged("S21+ Hyd.")),
                typed)) {
            String json = json(content);
            assertThat(read(json)).isEqualTo(content);
            assertThat(readYaml(YamlOutput.of(JsonDocument.object(document(json)))))
                    .isEqualTo(content);
        }
    }

    @Test
    @DisplayName("may leave out what goes without saying")
    void assumed() {
        assertThat(json(read(CALENDAR)))
                .contains(
                        "\"groups\":null,\"feeder\":null,\"tag\":null",
                        "\"from\":null",
                        "\"days_later\":1",
                        "\"every_weeks\":1",
                        "\"level\":0")
                .contains("\"except\":[]", "\"holidays\":null", "\"gap\":\"SHIFT\"", "\"overlap\":\"FIRST\"");
        assertThat(json(read(STRIKE)))
                .contains(
                        "\"series_id\":null",
                        "\"adder_per_mwh\":0",
                        "\"intervals_down\":1",
                        "\"price_per_mwh\":[60,50.5]")
                .contains("\"at_once_above_per_mwh\":null", "\"minimum_off_minutes\":0");
    }

    @ParameterizedTest
    @DisplayName("names the field that is wrong, wherever it stands")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "CALENDAR"            | "MEETING"                         | kind: must be one of CALENDAR, STRIKE
            "name": "Nights",     |                                   | name: is missing
            "Nights"              | " "                               | name: must have 1 to 80 characters
            "zone"                | "zones"                           | zones: is not a known field
            Europe/Berlin         | Berlin                            | zone: must be an IANA time zone
            "slots"               | "groups": [], "slots"             | groups: must name at least one group
            "slots"               | "groups": ["x"], "slots"          | groups[0]: must be an id
            "slots"               | "feeder": "a b ", "slots"          | feeder: must begin with a letter or a digit
            "slots"               | "tag": "-x", "slots"              | tag: must begin with a letter or a digit
            "slots"               | "groups": ["x"], "tag": "x", "slots" | tag: must not stand beside groups
            "slots"               | "from": "2026-13-01", "slots"     | from: must be a date such as
            "slots"               | "from": "2026-02-02", "until": "2026-02-01", "slots" | until: must not be before from
            "slots"               | "except": ["2026-02-30"], "slots" | except[0]: must be a date
            "slots"               | "except": ["2026-02-02", "2026-02-02"], "slots" | except[1]: stands there already
            "slots"               | "gap": "LATER", "slots"           | gap: must be one of SHIFT, SKIP
            "slots"               | "holidays": {"region": "DE"}, "slots" | holidays.effect: is missing
            {"on"                 | {"at": 1, "on"                    | slots[0].at: is not a known field
            "weekly"              | "yearly"                          | slots[0].on.yearly: is not a known field
            ["MON", "SUN"]        | ["MON", "MON"]                    | slots[0].on.weekly.days: must name
            "MON"                 | "MO"                              | slots[0].on.weekly.days[0]: must be one of MON, TUE
            ["MON", "SUN"]        | ["MON"], "every_weeks": 2         | from: is missing: every second week
            ["MON", "SUN"]        | ["MON"], "every_weeks": 0         | slots[0].on.weekly.every_weeks: must be
            {"weekly": {"days": ["MON", "SUN"]}} | {"rule": "FREQ=DAILY"} | slots[0].on.first: is missing
            {"weekly": {"days": ["MON", "SUN"]}} | {"dates": []}      | slots[0].on.dates: must be 1 to
            {"weekly": {"days": ["MON", "SUN"]}} | {}                 | slots[0].on.dates: is missing
            "22:00"               | "24:00"                           | slots[0].starts: must be a time of day
            "22:00"               | "2200"                            | slots[0].starts: must be a time of day
            "wish"                | "days_later": 0, "wish"           | slots[0].days_later: must be a whole number from 1
            "OFF"                 | "AT_MOST"                         | slots[0].level: is missing
            "OFF"                 | "OFF", "level": 2                | slots[0].level: must be a whole number from 0 to 0
            """)
    void calendarDefects(String part, String instead, String defect) {
        assertRefused(CALENDAR.replace(part, instead == null ? "" : instead), defect);
    }

    @ParameterizedTest
    @DisplayName("names the field of a strike rule that is wrong")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "typed"        | "guessed"                        | strikes.guessed: is not a known field
            {"typed"       | {"automatic": {}, "typed"        | strikes: must be either automatic or typed
            [60, 50.5]     | [50.5, 60]                       | strikes.typed.price_per_mwh[1]: must not be above
            [60, 50.5]     | []                               | strikes.typed.price_per_mwh: must be 1 to
            "EUR"          | "euro"                           | strikes.typed.currency: must be three to five
            "strikes"      | "series_id": "x", "strikes"      | series_id: must be an id
            "strikes"      | "intervals_up": 0, "strikes"     | intervals_up: must be a whole number from 1 to 100
            "strikes"      | "up_below_per_mwh": -1, "strikes" | up_below_per_mwh: must be a number not below 0
            "strikes"      | "minimum_on_minutes": 1441, "strikes" | minimum_on_minutes: must be
            "strikes"      | "adder_per_mwh": "1", "strikes"  | adder_per_mwh: must be a number
            """)
    void strikeDefects(String part, String instead, String defect) {
        assertRefused(STRIKE.replace(part, instead), defect);
    }

    private static String json(ScheduleContent content) {
        return new String(
                JsonOutput.bytes(output -> ContentOutput.write(output, content, GroupId::toString)),
                StandardCharsets.UTF_8);
    }

    private static ScheduleContent read(String json) {
        return ContentFields.content(JsonDocument.object(document(json)), ContentFieldsTest::group);
    }

    private static ScheduleContent readYaml(String yaml) {
        return ContentFields.content(YamlDocument.object(document(yaml)), ContentFieldsTest::group);
    }

    private static void assertRefused(String json, String defect) {
        DocumentReading<ScheduleContent> reading = Reading.of(() -> read(json));
        assertThat(reading).isInstanceOf(DocumentReading.Refused.class);
        List<DocumentDefect> defects = ((DocumentReading.Refused<ScheduleContent>) reading).defects();
        assertThat(defects.getFirst().toString()).startsWith("body: " + defect);
    }

    private static GroupId group(JsonValue value) {
        return Values.id(value, GroupId::new);
    }

    private static SourceDocument document(String text) {
        return new SourceDocument("body", text.getBytes(StandardCharsets.UTF_8));
    }
}
