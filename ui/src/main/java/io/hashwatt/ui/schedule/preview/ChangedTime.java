package io.hashwatt.ui.schedule.preview;

import io.hashwatt.application.schedule.PreviewSchedule.Change;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.schedule.intent.Rulings.Stretch;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/** For how long a group may be at other levels than before. */
final class ChangedTime {

    private record Bounds(int lowest, int highest) {}

    private ChangedTime() {}

    static Duration of(Change change, Interval period) {
        TreeSet<Instant> turns = new TreeSet<>(List.of(period.start(), period.end()));
        Stream.concat(change.inForce().stream(), change.drafted().stream())
                .map(Stretch::interval)
                .forEach(stretch -> {
                    turns.add(stretch.start());
                    turns.add(stretch.end());
                });
        Duration changed = Duration.ZERO;
        Instant from = turns.first();
        for (Instant to : turns.tailSet(from, false)) {
            if (!at(change.inForce(), from).equals(at(change.drafted(), from))) {
                changed = changed.plus(Duration.between(from, to));
            }
            from = to;
        }
        return changed;
    }

    /** Empty: it may be at any. */
    private static Optional<Bounds> at(List<Stretch> stretches, Instant instant) {
        return stretches.stream()
                .filter(stretch -> stretch.interval().contains(instant))
                .map(stretch ->
                        new Bounds(stretch.ruling().lowest(), stretch.ruling().highest()))
                .findFirst();
    }
}
