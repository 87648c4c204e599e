package io.hashwatt.application.plan.making;

import io.hashwatt.domain.plan.record.PlanRecord;
import java.time.Duration;

/** Is told of every plan that was made or could not be made, for whoever counts them. */
@FunctionalInterface
public interface PlanWatch {

    /** Nobody counts. */
    PlanWatch NONE = (trigger, result, took) -> {};

    /** @param took from the question to the stored plan, reading included */
    void over(PlanRecord.Trigger trigger, MakePlan.Result result, Duration took);

    /** @param took to compile what people want at a site and to make one answer of it for each group */
    default void arbitrated(Duration took) {}
}
