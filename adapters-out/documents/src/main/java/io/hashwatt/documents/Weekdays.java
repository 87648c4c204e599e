package io.hashwatt.documents;

import java.time.DayOfWeek;
import java.util.Collection;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;

/** Days of the week as documents write them: {@code MON} to {@code SUN}. */
public final class Weekdays {

    private static final int LETTERS = 3;

    private Weekdays() {}

    /** At least one, none twice. */
    public static NavigableSet<DayOfWeek> of(JsonValue array) {
        List<DayOfWeek> days = array.elements().stream()
                .map(day -> Values.oneOf(DayOfWeek.class, Weekdays::word, day))
                .toList();
        NavigableSet<DayOfWeek> distinct = new TreeSet<>(days);
        if (days.isEmpty() || distinct.size() < days.size()) {
            throw array.refusal("must name at least one day, and none twice");
        }
        return distinct;
    }

    /** In their order. */
    public static List<String> words(Collection<DayOfWeek> days) {
        return days.stream().sorted().map(Weekdays::word).toList();
    }

    private static String word(DayOfWeek day) {
        return day.name().substring(0, LETTERS);
    }
}
