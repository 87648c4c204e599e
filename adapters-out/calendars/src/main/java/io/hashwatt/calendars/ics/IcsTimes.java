package io.hashwatt.calendars.ics;

import io.hashwatt.documents.Refusal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads days and times of a document, each in its zone. */
final class IcsTimes {

    static final ZoneId UTC = ZoneId.of("UTC");

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("uuuuMMdd", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
    private static final Set<String> KNOWN = ZoneId.getAvailableZoneIds();

    /** Rules are counted from 1970 on, and nobody plans a mine beyond the next century. */
    private static final int FIRST_YEAR = 1970;

    private static final int LAST_YEAR = 2199;

    /** Longer than any name of a zone: each slash of one is looked behind. */
    private static final int LONGEST_ZONE = 200;

    /** Days that are named one by one, all events of a document together. */
    static final int MOST_LISTED = 20_000;

    private final Map<String, String> zones;
    private long listed;

    /** @param zones TZIDs of the document's own with the zone they say they are */
    IcsTimes(Map<String, String> zones) {
        this.zones = zones;
    }

    static String day(LocalDate day) {
        return DAY.format(day);
    }

    static String time(LocalDateTime time) {
        return TIME.format(time);
    }

    static LocalDate day(String text) {
        return LocalDate.parse(text, DAY);
    }

    IcsTime one(IcsProperty property) {
        return of(property, property.value());
    }

    List<IcsTime> list(IcsProperty property) {
        List<IcsTime> times = new ArrayList<>();
        String[] values = property.value().split(",", -1);
        count(property, values.length);
        for (String value : values) {
            times.add(of(property, value));
        }
        return times;
    }

    /** @throws Refusal if so many more of the property are too many for the document */
    void count(IcsProperty property, long more) {
        listed += more;
        if (listed > MOST_LISTED) {
            throw property.refusal("must not bring the days of all events to more than " + MOST_LISTED);
        }
    }

    private IcsTime of(IcsProperty property, String value) {
        try {
            return value.contains("T")
                    ? time(property, value)
                    : new IcsTime(inRange(LocalDate.parse(value, DAY).atStartOfDay()), true, null);
        } catch (DateTimeException noTime) {
            throw property.refusal("must be days like 20261231, or times in whole minutes like 20261231T220000, from "
                    + FIRST_YEAR + " to " + LAST_YEAR);
        }
    }

    private IcsTime time(IcsProperty property, String value) {
        boolean isUtc = value.endsWith("Z");
        LocalDateTime local =
                inRange(LocalDateTime.parse(isUtc ? value.substring(0, value.length() - 1) : value, TIME));
        if (local.getSecond() != 0) {
            throw new DateTimeException("no whole minute");
        }
        String id = property.parameter("TZID");
        return new IcsTime(local, false, isUtc ? UTC : id == null ? null : zone(property, id));
    }

    private static LocalDateTime inRange(LocalDateTime time) {
        if (time.getYear() < FIRST_YEAR || time.getYear() > LAST_YEAR) {
            throw new DateTimeException("out of range");
        }
        return time;
    }

    private ZoneId zone(IcsProperty property, String id) {
        return known(id)
                .or(() -> Optional.ofNullable(zones.get(id)).flatMap(IcsTimes::known))
                .orElseThrow(() -> property.refusal("must have a TZID of the tz database, as in TZID=Europe/Berlin"));
    }

    /** By its name in the tz database, also behind somebody's prefix, or by Outlook's name. */
    static Optional<ZoneId> known(@Nullable String id) {
        String rest = id == null || id.length() > LONGEST_ZONE ? null : id;
        while (rest != null) {
            if (KNOWN.contains(rest)) {
                return Optional.of(ZoneId.of(rest));
            }
            int slash = rest.indexOf('/');
            rest = slash < 0 ? null : rest.substring(slash + 1);
        }
        return Optional.ofNullable(id).map(OutlookZones.NAMES::get).map(ZoneId::of);
    }

    /** The last day of a rule whose UNTIL is a day or a time. */
    static LocalDate lastDay(String until, LocalDateTime start, ZoneId zone) {
        if (!until.contains("T")) {
            return LocalDate.parse(until, DAY);
        }
        boolean isUtc = until.endsWith("Z");
        LocalDateTime time = LocalDateTime.parse(isUtc ? until.substring(0, until.length() - 1) : until, TIME);
        LocalDateTime local = isUtc ? LocalDateTime.ofInstant(time.toInstant(ZoneOffset.UTC), zone) : time;
        return local.toLocalTime().isBefore(start.toLocalTime())
                ? local.toLocalDate().minusDays(1)
                : local.toLocalDate();
    }
}
