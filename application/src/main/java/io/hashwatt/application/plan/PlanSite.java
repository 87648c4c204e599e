package io.hashwatt.application.plan;

import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.plan.group.LimitConflict;
import io.hashwatt.domain.plan.site.SitePlan;
import java.util.List;

/** Finds the most profitable plan of every group of a site over a period. */
public interface PlanSite {

    Result plan(SiteAndPrices command);

    sealed interface Result {

        record Planned(SitePlan plan) implements Result {}

        /** In no part of the period are power price and hashprice both known. */
        record NoPrices(Interval period) implements Result {}

        /** At least one group has no plan within its limits. */
        record Impossible(List<LimitConflict> conflicts) implements Result {}
    }
}
