package io.hashwatt.calendars.ics;

import io.hashwatt.documents.Refusal;
import io.hashwatt.documents.Remarks;
import io.hashwatt.domain.schedule.CalendarSlot;
import io.hashwatt.domain.schedule.Wish;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads an event's properties, and refuses what would mean something else without them. */
final class IcsEventReader {

    private static final Pattern DURATION = Pattern.compile(
            "\\+?P(?:([0-9]{1,4})W)?(?:([0-9]{1,4})D)?(?:T(?:([0-9]{1,4})H)?(?:([0-9]{1,5})M)?(?:0{1,2}S)?)?");

    private static final Duration LONGEST = Duration.ofDays(CalendarSlot.MOST_DAYS);

    /** Whole days off in a row, as in a shutdown, that one entry may be of. */
    private static final int MOST_DAYS = 366;

    private final IcsTimes times;
    private final Remarks remarks;

    IcsEventReader(IcsTimes times, Remarks remarks) {
        this.times = times;
        this.remarks = remarks;
    }

    /** Empty if it does not take place. */
    Optional<IcsEvent> read(IcsDocument.Event event) {
        if (event.first("STATUS")
                .filter(status -> status.value().equalsIgnoreCase("CANCELLED"))
                .isPresent()) {
            remarks.add(IcsDocument.place(event.line()), "a cancelled event is left out");
            return Optional.empty();
        }
        event.first("EXRULE").ifPresent(rule -> {
            throw rule.refusal("must not be there: no program reads it alike");
        });
        IcsProperty dtstart = only(event, "DTSTART")
                .orElseThrow(() -> new Refusal(IcsDocument.place(event.line()), "DTSTART must not be missing"));
        IcsTime start = times.one(dtstart);
        IcsProperty rule = only(event, "RRULE").orElse(null);
        List<IcsTime> dates = dates(event, start);
        Duration length = length(event, start);
        if (start.isDay() && length.compareTo(LONGEST) > 0 && rule == null && dates.isEmpty()) {
            dates = daysAfter(dtstart, start, length);
            length = Duration.ofDays(1);
        }
        if (length.compareTo(LONGEST) > 0) {
            throw dtstart.refusal("must be at most " + CalendarSlot.MOST_DAYS + " days before the end of its event");
        }
        return Optional.of(new IcsEvent(
                event.line(),
                event.first("UID").map(IcsProperty::value).orElse(""),
                start,
                length,
                rule,
                dates,
                all(event, "EXDATE"),
                only(event, "RECURRENCE-ID").map(this::replaced).orElse(null),
                only(event, IcsWriter.WISH).map(IcsEventReader::wish).orElse(null)));
    }

    private static Optional<IcsProperty> only(IcsDocument.Event event, String name) {
        List<IcsProperty> all = event.all(name);
        if (all.size() > 1) {
            throw all.get(1).refusal("must not come twice in an event");
        }
        return all.stream().findFirst();
    }

    private List<IcsTime> all(IcsDocument.Event event, String name) {
        List<IcsTime> found = new ArrayList<>();
        event.all(name).forEach(property -> found.addAll(times.list(property)));
        return found;
    }

    private List<IcsTime> dates(IcsDocument.Event event, IcsTime start) {
        List<IcsTime> found = new ArrayList<>();
        for (IcsProperty property : event.all("RDATE")) {
            List<IcsTime> own = property.isA("PERIOD") ? List.of() : times.list(property);
            if (own.isEmpty() || own.stream().anyMatch(date -> date.isDay() != start.isDay())) {
                throw property.refusal("must be of beginnings like its event's DTSTART");
            }
            found.addAll(own);
        }
        return found;
    }

    private IcsTime replaced(IcsProperty property) {
        if (property.parameter("RANGE") != null) {
            throw property.refusal("must not have a RANGE");
        }
        return times.one(property);
    }

    private Duration length(IcsDocument.Event event, IcsTime start) {
        IcsProperty end = only(event, "DTEND").orElse(null);
        IcsProperty duration = only(event, "DURATION").orElse(null);
        if (end != null) {
            return lengthUntil(end, start);
        }
        if (duration != null) {
            return length(duration, start);
        }
        if (start.isDay()) {
            return Duration.ofDays(1);
        }
        throw new Refusal(IcsDocument.place(event.line()), "DTEND or DURATION must not be missing");
    }

    private Duration lengthUntil(IcsProperty property, IcsTime start) {
        IcsTime end = times.one(property);
        LocalDateTime local = start.zone() == null ? end.local() : end.in(start.zone());
        if (end.isDay() != start.isDay() || !start.local().isBefore(local)) {
            throw property.refusal("must be after its event's DTSTART, and a day if that is one");
        }
        return Duration.between(start.local(), local);
    }

    private static Duration length(IcsProperty property, IcsTime start) {
        Matcher parts = DURATION.matcher(property.value().toUpperCase(Locale.ROOT));
        if (!parts.matches()) {
            throw property.refusal("must be a length in whole minutes, as in PT8H");
        }
        Duration length = Duration.ofDays(7L * number(parts.group(1)) + number(parts.group(2)))
                .plusHours(number(parts.group(3)))
                .plusMinutes(number(parts.group(4)));
        if (length.isZero()
                || start.isDay() && length.toMinutes() % Duration.ofDays(1).toMinutes() != 0) {
            throw property.refusal("must be above zero, and of whole days if its event is");
        }
        return length;
    }

    private static int number(@Nullable String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }

    private List<IcsTime> daysAfter(IcsProperty dtstart, IcsTime start, Duration length) {
        if (length.toDays() > MOST_DAYS) {
            throw dtstart.refusal("must be at most " + MOST_DAYS + " days before the end of its event");
        }
        times.count(dtstart, length.toDays());
        List<IcsTime> days = new ArrayList<>();
        for (int after = 1; after < length.toDays(); after++) {
            days.add(new IcsTime(start.local().plusDays(after), true, null));
        }
        return days;
    }

    private static Wish wish(IcsProperty property) {
        try {
            return Wishes.read(property.value());
        } catch (IllegalArgumentException unknown) {
            throw property.refusal("must be a form and a level, as in AT_MOST,2");
        }
    }
}
