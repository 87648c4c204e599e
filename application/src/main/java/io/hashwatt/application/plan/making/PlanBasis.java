package io.hashwatt.application.plan.making;

import io.hashwatt.application.plan.making.PlanInputs.Reading;
import io.hashwatt.application.plan.making.PlanInputs.Wishes;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.kernel.ScheduleId;
import io.hashwatt.domain.kernel.SiteId;
import io.hashwatt.domain.schedule.ScheduleContent;
import io.hashwatt.domain.tenancy.Actor;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads what a plan is made from, and what is wanted there. Within one unit of work that reads. */
final class PlanBasis {

    private final PlanInputs inputs;
    private final PlanWishes wishes;

    PlanBasis(PlanInputs inputs, PlanWishes wishes) {
        this.inputs = inputs;
        this.wishes = wishes;
    }

    /** @param <W> what is wanted there */
    sealed interface Basis<W> {

        record Complete<W>(Reading.Read read, W wanted) implements Basis<W> {}

        record Lacking<W>(MakePlan.Result why) implements Basis<W> {}
    }

    /**
     * @param inForce what is wanted with what is in force
     * @param drafted what would be with the draft
     */
    record Compared(Wishes inForce, Wishes drafted) {}

    boolean hasSite(Actor actor, SiteId site) {
        return inputs.hasSite(actor, site);
    }

    /** @param isFixed see {@link PlanInputs#read} */
    Basis<Wishes> inForce(Actor actor, SiteId site, Interval period, boolean isFixed) {
        return read(actor, site, period, isFixed, wishes::inForce);
    }

    /** @param replacing the schedule that the draft takes the place of; null: none */
    Basis<Compared> compared(
            Actor actor, SiteId site, Interval period, @Nullable ScheduleId replacing, ScheduleContent draft) {
        return read(
                actor,
                site,
                period,
                false,
                read -> new Compared(wishes.inForce(read), wishes.with(read, replacing, draft)));
    }

    private <W> Basis<W> read(
            Actor actor, SiteId site, Interval period, boolean isFixed, Function<Reading.Read, W> wanted) {
        return switch (inputs.read(actor, site, period, isFixed)) {
            case Reading.Lacking(MakePlan.Result why) -> new Basis.Lacking<>(why);
            case Reading.Read read -> new Basis.Complete<>(read, wanted.apply(read));
        };
    }
}
