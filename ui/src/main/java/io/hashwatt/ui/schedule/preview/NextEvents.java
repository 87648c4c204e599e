package io.hashwatt.ui.schedule.preview;

import io.hashwatt.domain.schedule.Firing;
import io.hashwatt.domain.schedule.Wish;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What begins and ends when, of slots that take place. */
final class NextEvents {

    private NextEvents() {}

    /**
     * @param wish what is wanted from then on; null: nothing any more
     * @param firing that begins or ends
     */
    record Event(Instant at, @Nullable Wish wish, Firing firing) {}

    /** @return in order of time, from now on; where one ends as another begins, only that, and nothing if it wants the same */
    static List<Event> of(List<Firing> firings, Instant now) {
        List<Event> events = new ArrayList<>();
        for (Firing firing : firings) {
            boolean goesOn = firings.stream()
                    .anyMatch(other ->
                            other.interval().end().equals(firing.interval().start())
                                    && other.slot().wish().equals(firing.slot().wish()));
            if (!goesOn) {
                events.add(new Event(firing.interval().start(), firing.slot().wish(), firing));
            }
            boolean isFollowed = firings.stream()
                    .anyMatch(
                            other -> other.interval().contains(firing.interval().end()));
            if (!isFollowed) {
                events.add(new Event(firing.interval().end(), null, firing));
            }
        }
        events.removeIf(event -> event.at().isBefore(now));
        events.sort(Comparator.comparing(Event::at));
        return List.copyOf(events);
    }
}
