package io.hashwatt.calendars.ics;

import com.github.mangstadt.vinnie.io.VObjectPropertyValues;
import io.hashwatt.application.schedule.port.CalendarFormat.Assumed;
import io.hashwatt.application.schedule.port.RecurrenceExpander;
import io.hashwatt.domain.schedule.CalendarContent;
import io.hashwatt.domain.schedule.CalendarContent.Holidays;
import io.hashwatt.domain.schedule.CalendarSlot;
import io.hashwatt.domain.schedule.ClockChange;
import io.hashwatt.domain.schedule.Recurrence;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Reads a calendar by what {@link IcsWriter} wrote beside its events. */
final class OwnCalendar {

    private final IcsDocument document;
    private final IcsTimes times = new IcsTimes(Map.of());

    private OwnCalendar(IcsDocument document) {
        this.document = document;
    }

    static boolean isOurs(IcsDocument document) {
        return document.first(IcsWriter.CLOCK_CHANGE).isPresent();
    }

    /** Empty if there is nothing of the kind, or somebody has changed it so that it cannot be read. */
    static Optional<CalendarContent> read(IcsDocument document, Assumed assumed, RecurrenceExpander expander) {
        if (!isOurs(document)) {
            return Optional.empty();
        }
        try {
            CalendarContent content = new OwnCalendar(document).content(assumed);
            return content.slots().stream().allMatch(slot -> isFit(slot, expander))
                    ? Optional.of(content)
                    : Optional.empty();
        } catch (IllegalArgumentException
                | DateTimeException
                | ArithmeticException
                | IndexOutOfBoundsException changed) {
            return Optional.empty();
        }
    }

    private static boolean isFit(CalendarSlot slot, RecurrenceExpander expander) {
        return !(slot.on() instanceof Recurrence.Rule rule)
                || expander.defect(rule).isEmpty();
    }

    private CalendarContent content(Assumed assumed) {
        List<CalendarSlot> slots = new ArrayList<>();
        for (IcsDocument.Event event : document.events()) {
            slots.add(slot(event));
        }
        String[] clocks = text(IcsWriter.CLOCK_CHANGE)
                .orElseThrow(IllegalArgumentException::new)
                .split(",", -1);
        return new CalendarContent(
                assumed.name(),
                assumed.target(),
                ZoneId.of(text("X-WR-TIMEZONE").orElseThrow(IllegalArgumentException::new)),
                day(IcsWriter.FROM),
                day(IcsWriter.UNTIL),
                slots,
                text(IcsWriter.EXCEPT).map(OwnCalendar::days).orElseGet(TreeSet::new),
                text(IcsWriter.HOLIDAYS).map(OwnCalendar::holidays).orElse(null),
                new ClockChange(ClockChange.Gap.valueOf(clocks[0]), ClockChange.Overlap.valueOf(clocks[1])));
    }

    private CalendarSlot slot(IcsDocument.Event event) {
        LocalDateTime start = times.one(property(event, "DTSTART")).local();
        LocalDateTime end = times.one(property(event, "DTEND")).local();
        return new CalendarSlot(
                on(VObjectPropertyValues.unescape(property(event, IcsWriter.ON).value())),
                start.toLocalTime(),
                end.toLocalTime(),
                Math.toIntExact(ChronoUnit.DAYS.between(start.toLocalDate(), end.toLocalDate())),
                Wishes.read(property(event, IcsWriter.WISH).value()));
    }

    private static IcsProperty property(IcsDocument.Event event, String name) {
        return event.first(name).orElseThrow(IllegalArgumentException::new);
    }

    private static Recurrence on(String text) {
        String[] parts = text.split(";", 3);
        return switch (parts[0]) {
            case "WEEKLY" -> new Recurrence.Weekly(WeeklyRule.days(parts[2]), Integer.parseInt(parts[1]));
            case "RULE" -> new Recurrence.Rule(parts[2], IcsTimes.day(parts[1]));
            case "DATES" -> new Recurrence.Dates(days(parts[1]));
            default -> throw new IllegalArgumentException("no recurrence: " + text);
        };
    }

    private Optional<String> text(String name) {
        return document.first(name).map(IcsProperty::value);
    }

    private @Nullable LocalDate day(String name) {
        return text(name).map(LocalDate::parse).orElse(null);
    }

    private static NavigableSet<LocalDate> days(String text) {
        NavigableSet<LocalDate> days = new TreeSet<>();
        for (String day : List.of(text.split(",", -1))) {
            days.add(IcsTimes.day(day));
        }
        return days;
    }

    private static Holidays holidays(String text) {
        String[] both = text.split(",", -1);
        return new Holidays(both[0], Holidays.Effect.valueOf(both[1]));
    }
}
