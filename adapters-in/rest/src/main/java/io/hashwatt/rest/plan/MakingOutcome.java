package io.hashwatt.rest.plan;

import io.hashwatt.application.plan.making.MakePlan;
import io.hashwatt.domain.plan.group.LimitConflict;
import io.hashwatt.rest.http.Fault;
import io.hashwatt.rest.http.Problem;
import io.hashwatt.rest.http.ProblemException;
import io.hashwatt.rest.http.ProblemType;
import java.util.List;

/** Why there is no plan, as a problem. */
final class MakingOutcome {

    private MakingOutcome() {}

    static MakePlan.Result.Made made(MakePlan.Result result) {
        return switch (result) {
            case MakePlan.Result.Made made -> made;
            case MakePlan.Result.NoSite ignored -> throw ProblemException.notFound("site");
            case MakePlan.Result.NotReady(String field, String why) ->
                throw Problem.of(ProblemType.RULE_BROKEN, List.of(new Fault.InField(field, why)))
                        .asException();
            case MakePlan.Result.NoPrices none ->
                throw new ProblemException(
                        ProblemType.NO_PRICES,
                        "In no part of " + none.period().start() + " to "
                                + none.period().end() + " are power price and hashprice both known.");
            case MakePlan.Result.Impossible impossible ->
                throw Problem.of(
                                ProblemType.LIMITS_CONFLICT,
                                impossible.conflicts().stream()
                                        .map(MakingOutcome::fault)
                                        .toList())
                        .asException();
        };
    }

    private static Fault fault(LimitConflict conflict) {
        return new Fault.InField(
                "",
                "group " + conflict.group() + " at " + conflict.slot().start() + ": "
                        + String.join(", ", conflict.limits()));
    }
}
