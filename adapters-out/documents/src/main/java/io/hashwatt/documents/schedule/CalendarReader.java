package io.hashwatt.documents.schedule;

import io.hashwatt.documents.JsonFields;
import io.hashwatt.documents.JsonValue;
import io.hashwatt.documents.Values;
import io.hashwatt.domain.kernel.GroupId;
import io.hashwatt.domain.schedule.CalendarContent;
import io.hashwatt.domain.schedule.CalendarContent.Holidays;
import io.hashwatt.domain.schedule.CalendarSlot;
import io.hashwatt.domain.schedule.ClockChange;
import io.hashwatt.domain.schedule.Recurrence;
import io.hashwatt.domain.schedule.Wish;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads a calendar. */
final class CalendarReader {

    private static final int LONGEST_REGION = 20;

    private CalendarReader() {}

    static CalendarContent calendar(JsonFields fields, Function<JsonValue, GroupId> group) {
        ContentFields.refuseUnknown(fields, "zone", "from", "until", "slots", "except", "holidays", "gap", "overlap");
        Holidays holidays = fields.optional("holidays")
                .map(value -> holidays(value.object()))
                .orElse(null);
        return calendar(fields, group, RecurrenceFields::recurrence, holidays);
    }

    /** @param on how the days of a slot are written */
    static CalendarContent calendar(
            JsonFields fields,
            Function<JsonValue, GroupId> group,
            Function<JsonFields, Recurrence> on,
            @Nullable Holidays holidays) {
        LocalDate from = fields.optional("from").map(Values::date).orElse(null);
        LocalDate until = fields.optional("until").map(Values::date).orElse(null);
        if (from != null && until != null && until.isBefore(from)) {
            throw fields.refusal("until", "must not be before from");
        }
        return new CalendarContent(
                ContentFields.name(fields),
                ContentFields.target(fields, group),
                Values.zone(fields.required("zone")),
                from,
                until,
                slots(fields, from, on),
                fields.optional("except").map(CalendarReader::exceptions).orElseGet(TreeSet::new),
                holidays,
                clockChange(fields));
    }

    private static List<CalendarSlot> slots(
            JsonFields fields, @Nullable LocalDate from, Function<JsonFields, Recurrence> on) {
        JsonValue array = fields.required("slots");
        int many = array.elements().size();
        if (many < 1 || many > CalendarContent.MOST_SLOTS) {
            throw array.refusal("must be 1 to " + CalendarContent.MOST_SLOTS);
        }
        List<CalendarSlot> slots = array.objects(slot -> slot(slot, on));
        if (from == null && slots.stream().anyMatch(slot -> slot.on().countsFromFirstDay())) {
            throw fields.refusal("from", "is missing: every second week and the like are counted from a first day");
        }
        return slots;
    }

    private static CalendarSlot slot(JsonFields fields, Function<JsonFields, Recurrence> on) {
        fields.refuseUnknown("on", "starts", "ends", "days_later", "wish", "level");
        LocalTime starts = Values.timeOfDay(fields.required("starts"));
        LocalTime ends = Values.timeOfDay(fields.required("ends"));
        return new CalendarSlot(
                on.apply(fields.required("on").object()),
                starts,
                ends,
                daysLater(fields, starts.isBefore(ends)),
                WishFields.wish(fields, Values.oneOf(Wish.Form.class, fields.required("wish"))));
    }

    /** Where it is not said, the slot ends as soon as a clock shows its end. */
    private static int daysLater(JsonFields fields, boolean endsSameDay) {
        int least = endsSameDay ? 0 : 1;
        return fields.optional("days_later")
                .map(days -> (int) days.wholeNumber(least, CalendarSlot.MOST_DAYS))
                .orElse(least);
    }

    private static NavigableSet<LocalDate> exceptions(JsonValue array) {
        NavigableSet<LocalDate> dates = RecurrenceFields.dates(array);
        if (dates.size() > CalendarContent.MOST_EXCEPTIONS) {
            throw array.refusal("must be at most " + CalendarContent.MOST_EXCEPTIONS + " dates");
        }
        return dates;
    }

    private static Holidays holidays(JsonFields fields) {
        fields.refuseUnknown("region", "effect");
        return new Holidays(
                Values.sentence(fields.required("region"), LONGEST_REGION),
                Values.oneOf(Holidays.Effect.class, fields.required("effect")));
    }

    private static ClockChange clockChange(JsonFields fields) {
        return new ClockChange(
                fields.optional("gap")
                        .map(gap -> Values.oneOf(ClockChange.Gap.class, gap))
                        .orElse(ClockChange.USUAL.gap()),
                fields.optional("overlap")
                        .map(overlap -> Values.oneOf(ClockChange.Overlap.class, overlap))
                        .orElse(ClockChange.USUAL.overlap()));
    }
}
