package io.hashwatt.ui.schedule.preview;

import io.hashwatt.application.schedule.PreviewSchedule.Change;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.kernel.Timed;
import io.hashwatt.domain.schedule.intent.LevelRange;
import io.hashwatt.domain.schedule.intent.Ruling;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/** For how long a group may be at other levels than before. */
final class ChangedTime {

    private ChangedTime() {}

    static Duration of(Change change, Interval period) {
        TreeSet<Instant> turns = new TreeSet<>(List.of(period.start(), period.end()));
        Stream.concat(change.inForce().stream(), change.drafted().stream())
                .map(Timed::interval)
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
    private static Optional<LevelRange> at(List<Timed<Ruling>> stretches, Instant instant) {
        return stretches.stream()
                .filter(stretch -> stretch.interval().contains(instant))
                .map(stretch -> stretch.value().levels())
                .findFirst();
    }
}
