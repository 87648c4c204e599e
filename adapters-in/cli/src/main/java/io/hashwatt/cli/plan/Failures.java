package io.hashwatt.cli.plan;

import io.hashwatt.cli.console.InputError;
import io.hashwatt.cli.console.Numbers;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.plan.group.LimitConflict;
import java.util.List;

/** Why there is no plan, in one line. */
final class Failures {

    private Failures() {}

    static InputError noPrices(Interval period) {
        return new InputError("no part of the period " + period.start() + " to " + period.end()
                + " has both a power price and a hashprice");
    }

    /** The first conflict in full; the others are counted. */
    static InputError impossible(List<LimitConflict> conflicts) {
        LimitConflict first = conflicts.getFirst();
        String more = conflicts.size() == 1 ? "" : " (and " + Numbers.counted(conflicts.size() - 1, "more group") + ")";
        return new InputError("group " + first.group() + ": no plan within all limits; the slot from "
                + first.slot().start() + " to " + first.slot().end() + " cannot be passed because of: "
                + String.join("; ", first.limits()) + more);
    }
}
