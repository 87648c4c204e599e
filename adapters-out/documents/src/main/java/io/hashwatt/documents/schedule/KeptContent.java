package io.hashwatt.documents.schedule;

import io.hashwatt.documents.JsonDocument;
import io.hashwatt.documents.JsonFields;
import io.hashwatt.documents.JsonOutput;
import io.hashwatt.documents.JsonValue;
import io.hashwatt.documents.Refusal;
import io.hashwatt.documents.Values;
import io.hashwatt.domain.kernel.CurrencyCode;
import io.hashwatt.domain.kernel.GroupId;
import io.hashwatt.domain.schedule.CalendarContent;
import io.hashwatt.domain.schedule.CalendarContent.Holidays;
import io.hashwatt.domain.schedule.Recurrence;
import io.hashwatt.domain.schedule.ScheduleContent;
import io.hashwatt.domain.schedule.StrikeContent;
import io.hashwatt.domain.schedule.StrikeContent.Patience;
import io.hashwatt.domain.schedule.StrikeContent.Strikes;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Duration;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a schedule says as it is kept: as the API has it, with groups by id.
 *
 * <p>The first releases kept it in a form of their own. Versions are kept for good, so that form is read for good: numbers
 * are texts in it, durations those of ISO 8601, days have their whole names, and strikes and holidays stand without braces
 * of their own.
 */
public final class KeptContent {

    private static final String NAME = "content";

    private KeptContent() {}

    public static String write(ScheduleContent content) {
        return JsonOutput.inOneLine(json -> ContentOutput.write(json, content, GroupId::toString));
    }

    /** @throws Refusal if it says more, less or something else than this program or one before it writes */
    public static ScheduleContent read(String text) {
        JsonFields fields = JsonDocument.ours(NAME, text);
        if (fields.names().contains("region")) {
            return firstCalendar(fields);
        }
        if (fields.names().contains("minimum_off")) {
            return firstStrike(fields);
        }
        return ContentFields.content(fields, KeptContent::group);
    }

    private static GroupId group(JsonValue value) {
        return Values.id(value, GroupId::new);
    }

    private static CalendarContent firstCalendar(JsonFields fields) {
        ContentFields.refuseUnknown(
                fields, "zone", "from", "until", "slots", "except", "region", "holidays", "gap", "overlap");
        Holidays holidays = fields.optional("region")
                .map(region ->
                        new Holidays(region.text(), Values.oneOf(Holidays.Effect.class, fields.required("holidays"))))
                .orElse(null);
        return CalendarReader.calendar(fields, KeptContent::group, KeptContent::firstRecurrence, holidays);
    }

    private static Recurrence firstRecurrence(JsonFields fields) {
        if (!fields.names().contains("weekly")) {
            return RecurrenceFields.recurrence(fields);
        }
        fields.refuseUnknown("weekly", "every_weeks");
        return new Recurrence.Weekly(
                fields.required("weekly").elements().stream()
                        .map(day -> Values.oneOf(DayOfWeek.class, day))
                        .collect(Collectors.toSet()),
                (int) fields.required("every_weeks").wholeNumber(1, Recurrence.Weekly.MOST_WEEKS));
    }

    private static StrikeContent firstStrike(JsonFields fields) {
        ContentFields.refuseUnknown(
                fields,
                "series",
                "margin",
                "currency",
                "prices",
                "adder",
                "up_below",
                "intervals_down",
                "intervals_up",
                "at_once_above",
                "minimum_off",
                "minimum_on");
        return new StrikeContent(
                ContentFields.name(fields),
                ContentFields.target(fields, KeptContent::group),
                StrikeFields.series(fields, "series"),
                firstStrikes(fields),
                number(fields.required("adder")),
                new Patience(
                        number(fields.required("up_below")),
                        StrikeFields.count(fields, "intervals_down"),
                        StrikeFields.count(fields, "intervals_up"),
                        numberOrNull(fields, "at_once_above"),
                        Duration.parse(fields.required("minimum_off").text()),
                        Duration.parse(fields.required("minimum_on").text())));
    }

    private static Strikes firstStrikes(JsonFields fields) {
        return fields.optional("margin")
                .<Strikes>map(margin -> new Strikes.Automatic(number(margin)))
                .orElseGet(() -> new Strikes.Typed(
                        new CurrencyCode(fields.required("currency").text()),
                        fields.required("prices").elements().stream()
                                .map(KeptContent::number)
                                .toList()));
    }

    private static BigDecimal number(JsonValue value) {
        return new BigDecimal(value.text());
    }

    private static @Nullable BigDecimal numberOrNull(JsonFields fields, String name) {
        return fields.optional(name).map(KeptContent::number).orElse(null);
    }
}
