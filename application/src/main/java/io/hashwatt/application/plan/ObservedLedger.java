package io.hashwatt.application.plan;

import io.hashwatt.application.plan.port.ObservedDayStore;
import io.hashwatt.application.plan.port.ObservedDayStore.KeptDay;
import io.hashwatt.application.plan.port.PlanStore;
import io.hashwatt.domain.fleet.RegisteredSite;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.kernel.PlanId;
import io.hashwatt.domain.plan.DayToObserve;
import io.hashwatt.domain.plan.ObservedDay;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The sums of days, those that are over worked out once for the same plans and prices. What is kept is no fact of its own and
 * nothing that somebody has changed, so it has neither event nor audit entry and may be written by whoever may read.
 */
final class ObservedLedger {

    private final PlanStore plans;
    private final ObservedDayStore kept;

    ObservedLedger(PlanStore plans, ObservedDayStore kept) {
        this.plans = plans;
        this.kept = kept;
    }

    /**
     * @param days in order, at least one
     * @param reach the time whose plans they follow from
     */
    List<ObservedDay> sums(RegisteredSite site, List<DayToObserve> days, Interval reach) {
        Map<LocalDate, KeptDay> known =
                kept
                        .between(
                                site.tenant(),
                                site.id(),
                                days.getFirst().date(),
                                days.getLast().date())
                        .stream()
                        .collect(Collectors.toMap(day -> day.sum().date(), Function.identity()));
        Set<PlanId> thinned = plans.thinned(site.tenant(), site.id(), reach);
        List<ObservedDay> sums = new ArrayList<>();
        List<KeptDay> fresh = new ArrayList<>();
        for (DayToObserve day : days) {
            if (!Collections.disjoint(day.plans(), thinned)) {
                sums.add(asItWas(day, known.get(day.date())));
            } else {
                sums.add(day.isWhole() && day.isPlanned() ? once(site, day, known, fresh) : workedOut(site, day));
            }
        }
        kept.keep(site.tenant(), site.id(), fresh); // last, so that nobody who asks for the same waits for all of this
        return sums;
    }

    /** Of plans that have been thinned nothing can be worked out any more: what was worked out before is as good as it gets. */
    private static ObservedDay asItWas(DayToObserve day, @Nullable KeptDay kept) {
        return kept == null || !day.isWhole() ? day.unknown() : kept.sum();
    }

    private ObservedDay once(
            RegisteredSite site, DayToObserve day, Map<LocalDate, KeptDay> known, List<KeptDay> fresh) {
        String fingerprint = day.fingerprint();
        KeptDay before = known.get(day.date());
        if (before != null && before.fingerprint().equals(fingerprint)) {
            return before.sum();
        }
        ObservedDay sum = workedOut(site, day);
        fresh.add(new KeptDay(fingerprint, sum));
        return sum;
    }

    private ObservedDay workedOut(RegisteredSite site, DayToObserve day) {
        return day.sum((plan, end) -> plans.groupsUntil(site.tenant(), plan, end));
    }
}
