package io.hashwatt.domain.plan.observed;

import io.hashwatt.domain.kernel.Money;
import java.util.List;
import java.util.Objects;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Several observed days together, and how many of them it says nothing about.
 *
 * @param days how many
 * @param withoutPlan on how many of them no plan was in force: nothing is known of these
 * @param partlyPlanned on how many a plan was in force for a part only: the figures are about that part
 * @param withoutPrice on how many there was a plan, but a final power price or a hashprice is missing: their gain is not known
 * @param changes of level that would have been sent on the days with a plan; null: there is none
 * @param starts among them; null likewise
 * @param gain of the days of which it is known, against the default levels; null: of none
 * @param promised what was promised beside what happened; null: both are known of no day
 */
public record ObservedTotal(
        int days,
        int withoutPlan,
        int partlyPlanned,
        int withoutPrice,
        @Nullable Integer changes,
        @Nullable Integer starts,
        @Nullable Money gain,
        @Nullable PromisedDays promised) {

    public static ObservedTotal of(List<ObservedDay> days) {
        List<ObservedDay> planned =
                days.stream().filter(day -> !day.planned().isZero()).toList();
        List<Money> gains =
                planned.stream().map(ObservedDay::gain).filter(Objects::nonNull).toList();
        return new ObservedTotal(
                days.size(),
                days.size() - planned.size(),
                (int) planned.stream().filter(day -> !day.unplanned().isZero()).count(),
                planned.size() - gains.size(),
                sum(planned, ObservedDay::changes),
                sum(planned, ObservedDay::starts),
                gains.stream().reduce(Money::plus).orElse(null),
                PromisedDays.of(planned).orElse(null));
    }

    /** Of how many days the gain is known. */
    public int valued() {
        return days - withoutPlan - withoutPrice;
    }

    private static @Nullable Integer sum(List<ObservedDay> planned, ToIntFunction<ObservedDay> count) {
        return planned.isEmpty() ? null : planned.stream().mapToInt(count).sum();
    }
}
