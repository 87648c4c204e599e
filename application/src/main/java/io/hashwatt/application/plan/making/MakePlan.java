package io.hashwatt.application.plan.making;

import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.kernel.SiteId;
import io.hashwatt.domain.plan.group.LimitConflict;
import io.hashwatt.domain.plan.record.PlanRecord;
import io.hashwatt.domain.tenancy.Actor;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Plans a registered site on the prices that count now, within what people have decided, and keeps the plan. It comes into
 * force unless somebody has chosen its period, or a plan that has seen more is in force by then.
 */
public interface MakePlan {

    default Result make(Actor actor, Command command) {
        return keep(prepare(actor, command));
    }

    /** Works the plan out, and writes nothing. Takes its time: call it outside of any unit of work. */
    Prepared prepare(Actor actor, Command command);

    /** Keeps what was worked out, and puts it in force if it may be; in the unit of work that is open, if one is. */
    Result keep(Prepared prepared);

    /**
     * @param from null: now
     * @param to after {@code from}; null: the usual horizon after {@code from}
     */
    record Command(
            SiteId site, @Nullable Instant from, @Nullable Instant to) {

        /** What somebody wants to see of a time of his choice is kept, and never in force. */
        public PlanRecord.Kind kind() {
            return from == null && to == null ? PlanRecord.Kind.OPERATIVE : PlanRecord.Kind.WHAT_IF;
        }
    }

    /** A plan that is worked out and not kept yet, or why there is none. */
    interface Prepared {}

    sealed interface Result {
        /** @param inForceSince null: it is not in force */
        record Made(PlanRecord plan, @Nullable Instant inForceSince) implements Result {}

        record NoSite() implements Result {}

        /** The site has no group, or nobody has said which series it is planned on, or the period is not one. */
        record NotReady(String field, String why) implements Result {}

        /** In no part of the period are power price and hashprice both known, and nobody wants anything. */
        record NoPrices(Interval period) implements Result {}

        /** At least one group has no plan within its limits. */
        record Impossible(List<LimitConflict> conflicts) implements Result {}
    }
}
