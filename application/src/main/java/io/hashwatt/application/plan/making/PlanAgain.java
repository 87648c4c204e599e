package io.hashwatt.application.plan.making;

import io.hashwatt.domain.plan.record.PlanRecord;
import io.hashwatt.domain.tenancy.Actor;

/** Plans a site for a cause other than that somebody asks for it. Not for people: who asks uses {@link MakePlan}. */
@FunctionalInterface
public interface PlanAgain {

    /** @param trigger what has made it necessary */
    MakePlan.Result make(Actor actor, MakePlan.Command command, PlanRecord.Trigger trigger);
}
