package io.hashwatt.server.heavy;

import io.hashwatt.application.plan.making.MakePlan;
import io.hashwatt.domain.tenancy.Actor;

/** Only what takes its time waits for its turn; the plan is kept by whoever asked. */
record BoundedMakePlan(HeavyInPorts heavy, MakePlan makePlan) implements MakePlan {

    @Override
    public Prepared prepare(Actor actor, Command command) {
        return heavy.inTurn(actor, () -> makePlan.prepare(actor, command));
    }

    @Override
    public Result keep(Prepared prepared) {
        return makePlan.keep(prepared);
    }
}
