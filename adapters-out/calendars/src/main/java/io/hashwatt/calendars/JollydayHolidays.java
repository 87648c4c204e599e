package io.hashwatt.calendars;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.time.Year;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Public holidays by Jollyday. Its files are read when somebody first asks; what was asked for is kept by region and year, as
 * many as a large tenant's schedules need for a year.
 */
final class JollydayHolidays {

    private static final int MOST_KEPT = 1_000;

    /** Beyond that nobody asks for good reasons, and rules of holidays are a guess. */
    private static final int LAST_YEAR = 2_299;

    private record RegionYear(String region, int year) {}

    private final Map<RegionYear, Set<LocalDate>> kept = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<RegionYear, Set<LocalDate>> eldest) {
            return size() > MOST_KEPT;
        }
    };

    private @Nullable NavigableSet<String> regions;

    /** Countries, and their subdivisions that have holidays of their own; exchanges' calendars are none. */
    synchronized NavigableSet<String> regions() {
        NavigableSet<String> known = regions;
        if (known == null) {
            known = new TreeSet<>();
            for (String country : HolidayManager.getSupportedCalendarCodes()) {
                if (country.length() == 2) {
                    known.add(country);
                    addSubdivisions(known, country);
                }
            }
            known = Collections.unmodifiableNavigableSet(known);
            regions = known;
        }
        return known;
    }

    private static void addSubdivisions(NavigableSet<String> known, String country) {
        manager(country)
                .getCalendarHierarchy()
                .getChildren()
                .keySet()
                .forEach(part -> known.add(country + "-" + part.toUpperCase(Locale.ROOT)));
    }

    synchronized Set<LocalDate> between(String region, LocalDate from, LocalDate to) {
        if (!isKnown(region)) {
            return Set.of();
        }
        Set<LocalDate> found = new TreeSet<>();
        for (int year = from.getYear(); year <= Math.min(to.getYear(), LAST_YEAR); year++) {
            kept.computeIfAbsent(new RegionYear(region, year), JollydayHolidays::of).stream()
                    .filter(day -> !day.isBefore(from) && !day.isAfter(to))
                    .forEach(found::add);
        }
        return found;
    }

    /** Looks only at the one country's file. */
    private static boolean isKnown(String region) {
        String[] path = region.split("-", 2);
        return path[0].length() == 2
                && HolidayManager.getSupportedCalendarCodes().contains(path[0])
                && (path.length == 1
                        || region.equals(region.toUpperCase(Locale.ROOT))
                                && manager(path[0])
                                        .getCalendarHierarchy()
                                        .getChildren()
                                        .containsKey(path[1].toLowerCase(Locale.ROOT)));
    }

    private static Set<LocalDate> of(RegionYear asked) {
        String[] path = asked.region().toLowerCase(Locale.ROOT).split("-", 2);
        String[] subdivision = path.length > 1 ? new String[] {path[1]} : new String[0];
        return manager(path[0]).getHolidays(Year.of(asked.year()), HolidayType.PUBLIC_HOLIDAY, subdivision).stream()
                .map(Holiday::getDate)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static HolidayManager manager(String country) {
        return HolidayManager.getInstance(ManagerParameters.create(country.toLowerCase(Locale.ROOT)));
    }
}
