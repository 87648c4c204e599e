package io.hashwatt.server.metrics;

import io.hashwatt.application.plan.making.MakePlan;
import io.hashwatt.domain.plan.record.PlanRecord;

/** What came of a plan, in a word. */
final class PlanResults {

    private PlanResults() {}

    static String word(MakePlan.Result result) {
        return switch (result) {
            case MakePlan.Result.Made ignored -> "made";
            case MakePlan.Result.NoSite ignored -> "no_site";
            case MakePlan.Result.NotReady ignored -> "not_ready";
            case MakePlan.Result.NoPrices ignored -> "no_prices";
            case MakePlan.Result.Impossible ignored -> "impossible";
        };
    }

    /** Whether a plan was made and the search for a better one took too long. */
    static boolean isCutShort(MakePlan.Result result) {
        return result instanceof MakePlan.Result.Made(PlanRecord plan, var since)
                && plan.coupling() != null
                && plan.coupling().isCutShort();
    }
}
