package io.hashwatt.application.plan.observed;

import io.hashwatt.application.kernel.UnitOfWork;
import io.hashwatt.application.plan.port.ObservedDayStore;
import io.hashwatt.application.plan.port.ObservedDayStore.KeptDay;
import io.hashwatt.application.plan.port.PlanStore;
import io.hashwatt.domain.fleet.RegisteredSite;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.kernel.PlanId;
import io.hashwatt.domain.plan.observed.DayToObserve;
import io.hashwatt.domain.plan.observed.ObservedDay;
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

    private final UnitOfWork unitOfWork;
    private final PlanStore plans;
    private final ObservedDayStore kept;

    ObservedLedger(UnitOfWork unitOfWork, PlanStore plans, ObservedDayStore kept) {
        this.unitOfWork = unitOfWork;
        this.plans = plans;
        this.kept = kept;
    }

    /** @param fresh those that were worked out now and may be kept */
    record Sums(List<ObservedDay> days, List<KeptDay> fresh) {}

    /**
     * @param kept of the days, by date
     * @param thinned those plans they follow from of which nothing is known any more
     */
    record Known(Map<LocalDate, KeptDay> kept, Set<PlanId> thinned) {

        static final Known NOTHING = new Known(Map.of(), Set.of());
    }

    /**
     * What is kept of the days. Within a unit of work.
     *
     * @param days in order, at least one
     * @param reach the time whose plans they follow from
     */
    Known known(RegisteredSite site, List<DayToObserve> days, Interval reach) {
        return new Known(byDate(site, days), plans.thinned(site.tenant(), site.id(), reach));
    }

    private Map<LocalDate, KeptDay> byDate(RegisteredSite site, List<DayToObserve> days) {
        return kept
                .between(
                        site.tenant(),
                        site.id(),
                        days.getFirst().date(),
                        days.getLast().date())
                .stream()
                .collect(Collectors.toMap(day -> day.sum().date(), Function.identity()));
    }

    /**
     * Works out what is not known. Outside of any unit of work: it opens one for each plan that it looks up, which never
     * change, so that they need not be of one moment.
     */
    Sums sums(RegisteredSite site, List<DayToObserve> days, Known known) {
        List<ObservedDay> sums = new ArrayList<>();
        List<KeptDay> fresh = new ArrayList<>();
        for (DayToObserve day : days) {
            if (!Collections.disjoint(day.plans(), known.thinned())) {
                sums.add(asItWas(day, known.kept().get(day.date())));
            } else {
                sums.add(
                        day.isWhole() && day.isPlanned() ? once(site, day, known.kept(), fresh) : workedOut(site, day));
            }
        }
        return new Sums(sums, fresh);
    }

    void keep(RegisteredSite site, List<KeptDay> fresh) {
        if (!fresh.isEmpty()) {
            unitOfWork.in(site.tenant(), () -> {
                kept.keep(site.tenant(), site.id(), fresh);
                return site;
            });
        }
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
        return day.sum(
                (plan, end) -> unitOfWork.reading(site.tenant(), () -> plans.groupsUntil(site.tenant(), plan, end)));
    }
}
