package io.hashwatt.domain.schedule;

import io.hashwatt.domain.kernel.Interval;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** What is left of a period for something that holds since an instant, from the beginning of its minute as plans do. */
final class Since {

    private Since() {}

    static Optional<Interval> minute(Instant since, Interval period) {
        Instant from = since.truncatedTo(ChronoUnit.MINUTES);
        if (!from.isBefore(period.end())) {
            return Optional.empty();
        }
        return Optional.of(from.isAfter(period.start()) ? new Interval(from, period.end()) : period);
    }
}
