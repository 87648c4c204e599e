package io.hashwatt.application.plan;

import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.kernel.SiteId;
import io.hashwatt.domain.plan.LimitConflict;
import io.hashwatt.domain.plan.PlanRecord;
import io.hashwatt.domain.tenancy.Actor;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Plans a registered site on the prices that count now, within what people have decided, and keeps the plan. */
public interface MakePlan {

    Result make(Actor actor, Command command);

    /**
     * @param from null: now
     * @param to after {@code from}; null: the usual horizon after {@code from}
     */
    record Command(
            SiteId site, @Nullable Instant from, @Nullable Instant to) {}

    sealed interface Result {

        record Made(PlanRecord plan) implements Result {}

        record NoSite() implements Result {}

        /** The site has no group, or nobody has said which series it is planned on, or the period is not one. */
        record NotReady(String field, String why) implements Result {}

        /** In no part of the period are power price and hashprice both known, and nobody wants anything. */
        record NoPrices(Interval period) implements Result {}

        /** At least one group has no plan within its limits. */
        record Impossible(List<LimitConflict> conflicts) implements Result {}
    }
}
