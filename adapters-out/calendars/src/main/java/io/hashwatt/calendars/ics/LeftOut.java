package io.hashwatt.calendars.ics;

import io.hashwatt.application.schedule.port.RecurrenceExpander;
import io.hashwatt.documents.Refusal;
import io.hashwatt.domain.schedule.CalendarContent;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Days on which one event does not take place. An exception of a calendar is one of all its slots: where another event takes
 * place on that very day, as one that was moved by an hour does, the series is cut in two around it instead.
 */
final class LeftOut {

    /** How far the next time is looked for, so that a daily one is not expanded for decades. */
    private static final List<Long> DAYS_AHEAD = List.of(40L, 4_000L, 20_000L);

    /** Later than anything that may stand in a document. */
    private static final LocalDate NEVER = LocalDate.of(2299, 12, 31);

    private final List<EventSeries> series;
    private final RecurrenceExpander expander;
    private final NavigableSet<LocalDate> all = new TreeSet<>();
    private final Map<EventSeries, Set<LocalDate>> disputed = new IdentityHashMap<>();

    LeftOut(List<EventSeries> series, Collection<NavigableSet<LocalDate>> dates, RecurrenceExpander expander) {
        this.series = series;
        this.expander = expander;
        series.forEach(one -> all.addAll(one.leftOut()));
        if (all.size() > CalendarContent.MOST_EXCEPTIONS) {
            throw new Refusal(
                    IcsDocument.place(1),
                    "EXDATE must be of at most " + CalendarContent.MOST_EXCEPTIONS + " days in all events");
        }
        if (!all.isEmpty()) {
            dispute(dates);
        }
    }

    /** Those that hold for all of the calendar. */
    NavigableSet<LocalDate> days() {
        return all;
    }

    private void dispute(Collection<NavigableSet<LocalDate>> dates) {
        Set<LocalDate> needed = new HashSet<>();
        dates.forEach(needed::addAll);
        series.forEach(one -> expander.of(one.asRule(), all.first(), all.last()).stream()
                .filter(day -> all.contains(day) && !one.leftOut().contains(day))
                .forEach(needed::add));
        needed.retainAll(all);
        series.forEach(one -> {
            NavigableSet<LocalDate> own = new TreeSet<>(one.leftOut());
            own.retainAll(needed);
            disputed.put(one, own);
        });
        all.removeAll(needed);
    }

    List<EventSeries> pieces() {
        List<EventSeries> pieces = new ArrayList<>();
        for (EventSeries one : series) {
            Set<LocalDate> around = disputed.getOrDefault(one, Set.of());
            if (around.isEmpty()) {
                pieces.add(one);
            } else {
                addPieces(pieces, one, around);
            }
        }
        return pieces;
    }

    private void addPieces(List<EventSeries> pieces, EventSeries one, Set<LocalDate> around) {
        LocalDate last = one.rule().get("COUNT") == null
                ? one.last()
                : expander.of(one.asRule(), one.first(), NEVER).getLast();
        LocalDate from = next(one, one.first());
        for (LocalDate day : around) {
            if (from != null && from.isBefore(day)) {
                pieces.add(one.piece(from, day.minusDays(1)));
            }
            from = from == null || from.isAfter(day) ? from : next(one, day.plusDays(1));
            if (pieces.size() > CalendarContent.MOST_SLOTS) {
                return;
            }
        }
        if (from != null) {
            pieces.add(one.piece(from, last));
        }
    }

    /** Its next day from a day on; null: there is none. */
    private @Nullable LocalDate next(EventSeries one, LocalDate day) {
        for (long ahead : DAYS_AHEAD) {
            List<LocalDate> days = expander.of(one.asRule(), day, day.plus(ahead, ChronoUnit.DAYS));
            if (!days.isEmpty()) {
                return days.getFirst();
            }
        }
        return null;
    }
}
