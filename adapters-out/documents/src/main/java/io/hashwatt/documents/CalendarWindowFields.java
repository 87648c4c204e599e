package io.hashwatt.documents;

import io.hashwatt.domain.kernel.CalendarWindow;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.Month;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Reads and writes a window of the calendar: {@code days}, {@code months}, {@code from} and {@code to}. */
public final class CalendarWindowFields {

    private CalendarWindowFields() {}

    /** What is left out is every one. */
    public static CalendarWindow read(JsonFields fields) {
        fields.refuseUnknown("days", "months", "from", "to");
        LocalTime from = fields.optional("from").map(Values::timeOfDay).orElse(LocalTime.MIDNIGHT);
        LocalTime to = fields.optional("to").map(Values::timeOfDay).orElse(LocalTime.MIDNIGHT);
        if (from.equals(to) && !from.equals(LocalTime.MIDNIGHT)) {
            throw fields.refusal("to", "must not be the same time as from; left out both, it holds all day");
        }
        return new CalendarWindow(
                fields.optional("days").<Set<DayOfWeek>>map(Weekdays::of).orElse(EnumSet.allOf(DayOfWeek.class)),
                fields.optional("months").map(CalendarWindowFields::months).orElse(EnumSet.allOf(Month.class)),
                from,
                to);
    }

    private static Set<Month> months(JsonValue array) {
        Set<Month> months = EnumSet.noneOf(Month.class);
        for (JsonValue month : array.elements()) {
            if (!months.add(Month.of((int) month.wholeNumber(1, Month.values().length)))) {
                throw month.refusal("stands there already");
            }
        }
        if (months.isEmpty()) {
            throw array.refusal("must name at least one month");
        }
        return months;
    }

    /** As it is read; what would be assumed is left out. */
    public static void write(CalendarWindow window, JsonOutput json) throws IOException {
        if (!window.isEveryDay()) {
            json.texts("days", Weekdays.words(window.days()));
        }
        if (!window.isEveryMonth()) {
            json.exact("months", months(window));
        }
        if (!window.isAllDay()) {
            json.words("from", window.from()).words("to", window.to());
        }
    }

    private static List<BigDecimal> months(CalendarWindow window) {
        return window.months().stream()
                .map(Month::getValue)
                .sorted()
                .map(BigDecimal::valueOf)
                .toList();
    }
}
