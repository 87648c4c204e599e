package io.hashwatt.domain.plan.strike;

import io.hashwatt.domain.kernel.ScheduleId;
import io.hashwatt.domain.plan.grid.PlanningGrid;
import io.hashwatt.domain.schedule.StrikeContent;
import java.time.Duration;

/**
 * A strike rule and the prices it watches.
 *
 * @param prices from {@link #LOOK_BACK} before what is decided, so that it is known what the rule waits for
 */
public record StrikeWatch(ScheduleId id, StrikeContent rule, PlanningGrid prices) {

    /** Longer than any hold and, with prices of an hour and finer, than most counts of intervals. */
    public static final Duration LOOK_BACK = StrikeContent.Patience.LONGEST_HOLD.multipliedBy(2);
}
