package io.hashwatt.persistence.plan;

import io.hashwatt.application.plan.port.BacktestStore;
import io.hashwatt.application.plan.port.ObservedDayStore;
import io.hashwatt.application.plan.port.PlanInForceStore;
import io.hashwatt.application.plan.port.PlanStore;
import io.hashwatt.application.plan.port.SiteInputStore;
import io.hashwatt.persistence.jpa.CurrentUnitOfWork;

/** The stores of the plan context. */
public record PlanStores(
        PlanStore plans,
        BacktestStore backtests,
        ObservedDayStore observedDays,
        SiteInputStore siteInputs,
        PlanInForceStore plansInForce) {

    public static PlanStores on(CurrentUnitOfWork current) {
        return new PlanStores(
                new JpaPlanStore(current),
                new JpaBacktestStore(current),
                new JdbcObservedDayStore(current),
                new JdbcSiteInputStore(current),
                new JdbcPlanInForceStore(current));
    }
}
