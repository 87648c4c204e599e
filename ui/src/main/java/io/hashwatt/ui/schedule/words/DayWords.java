package io.hashwatt.ui.schedule.words;

import io.hashwatt.domain.schedule.CalendarSlot;
import io.hashwatt.ui.text.SiteTime;
import io.hashwatt.ui.text.T;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Days and times of the day that belong to no instant, in the user's language. */
public final class DayWords {

    public static final String TO = "\u00a0– ";

    private static final int LEAST_RANGE = 3;
    private static final int NAMED = 3;
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private DayWords() {}

    /** Mon */
    public static String shortly(DayOfWeek day) {
        return day.getDisplayName(TextStyle.SHORT_STANDALONE, T.locale());
    }

    /** Mon – Fri; Sat, Sun; Mon, Wed – Fri */
    public static String of(Set<DayOfWeek> days) {
        List<List<DayOfWeek>> runs = new ArrayList<>();
        for (DayOfWeek day : new TreeSet<>(days)) {
            List<DayOfWeek> last = runs.isEmpty() ? List.of() : runs.getLast();
            if (!last.isEmpty() && last.getLast().plus(1) == day) {
                last.add(day);
            } else {
                runs.add(new ArrayList<>(List.of(day)));
            }
        }
        return runs.stream().map(DayWords::run).collect(Collectors.joining(", "));
    }

    private static String run(List<DayOfWeek> run) {
        return run.size() < LEAST_RANGE
                ? run.stream().map(DayWords::shortly).collect(Collectors.joining(", "))
                : shortly(run.getFirst()) + TO + shortly(run.getLast());
    }

    /** 26 Nov 2026 */
    public static String of(LocalDate day) {
        return SiteTime.in(SiteTime.UTC).date(day.atStartOfDay(ZoneOffset.UTC).toInstant());
    }

    /** The first few of them, and how many more. */
    public static String of(Collection<LocalDate> days) {
        String named = days.stream().limit(NAMED).map(DayWords::of).collect(Collectors.joining(", "));
        return days.size() <= NAMED ? named : T.count("schedule.days.more", days.size() - NAMED, named);
    }

    /** 06:30 */
    public static String of(LocalTime time) {
        return CLOCK.format(time);
    }

    /** 24:00 at the end of a day. */
    public static String end(CalendarSlot slot) {
        return slot.daysLater() > 0 && slot.ends().equals(LocalTime.MIDNIGHT) ? "24:00" : of(slot.ends());
    }

    /** Central Time */
    public static String of(java.time.ZoneId zone) {
        return zone.getDisplayName(TextStyle.FULL, T.locale());
    }
}
