package io.hashwatt.application.plan;

import io.hashwatt.application.kernel.UnitOfWork;
import io.hashwatt.application.plan.port.ObservedDayStore;
import io.hashwatt.application.plan.port.ObservedDayStore.KeptDay;
import io.hashwatt.application.plan.port.PlanStore;
import io.hashwatt.domain.fleet.RegisteredSite;
import io.hashwatt.domain.plan.DayToObserve;
import io.hashwatt.domain.plan.ObservedDay;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

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

    /** What is kept of the days, by date. Within a unit of work. @param days in order, at least one */
    Map<LocalDate, KeptDay> known(RegisteredSite site, List<DayToObserve> days) {
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
    Sums sums(RegisteredSite site, List<DayToObserve> days, Map<LocalDate, KeptDay> known) {
        List<ObservedDay> sums = new ArrayList<>();
        List<KeptDay> fresh = new ArrayList<>();
        for (DayToObserve day : days) {
            sums.add(day.isWhole() && day.isPlanned() ? once(site, day, known, fresh) : workedOut(site, day));
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
        return day.sum((plan, end) ->
                unitOfWork.reading(site.tenant(), () -> plans.groupsUntil(site.tenant(), plan, end)));
    }
}
