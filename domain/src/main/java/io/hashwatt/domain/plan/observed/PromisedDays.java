package io.hashwatt.domain.plan.observed;

import io.hashwatt.domain.kernel.Money;
import java.util.List;
import java.util.Optional;

/**
 * What plans expected observed days to earn, beside what came of them: of those days alone of which both are known.
 *
 * @param days how many, at least one
 * @param promised of them, see {@link ObservedDay#promised}
 * @param gain of the same days
 */
public record PromisedDays(int days, Money promised, Money gain) {

    /** Empty: of none of the days both are known. */
    public static Optional<PromisedDays> of(List<ObservedDay> days) {
        return days.stream().flatMap(day -> of(day).stream()).reduce(PromisedDays::plus);
    }

    private static Optional<PromisedDays> of(ObservedDay day) {
        return day.promised() == null || day.gain() == null
                ? Optional.empty()
                : Optional.of(new PromisedDays(1, day.promised(), day.gain()));
    }

    private PromisedDays plus(PromisedDays more) {
        return new PromisedDays(days + more.days, promised.plus(more.promised), gain.plus(more.gain));
    }
}
