package io.hashwatt.ui.backtest;

import io.hashwatt.application.kernel.Violation;
import io.hashwatt.application.plan.BacktestFailure;
import io.hashwatt.ui.text.T;

/** Why there is no result, and what to do about it. What has no words here is said as the use case says it. */
final class FailureWords {

    private FailureWords() {}

    /** @param failure as it stands in the back-test */
    static String of(String failure) {
        return switch (failure) {
            case BacktestFailure.INTERRUPTED -> T.of("backtest.failure.interrupted");
            case BacktestFailure.INTERNAL_ERROR -> T.of("backtest.failure.internal");
            case BacktestFailure.SITE_IS_GONE -> T.of("backtest.failure.site");
            case BacktestFailure.NO_GROUP_ANY_MORE -> T.of("backtest.failure.groups");
            case BacktestFailure.NO_CHOSEN_GROUP_ANY_MORE -> T.of("backtest.failure.chosen");
            case BacktestFailure.NEEDS_DAY_AHEAD -> T.of("backtest.failure.dayAhead");
            case BacktestFailure.NEEDS_SCHEDULES -> T.of("backtest.failure.schedules");
            case BacktestFailure.NO_PRICES -> T.of("backtest.failure.prices");
            default -> T.of("backtest.failure.other", failure);
        };
    }

    /** In a word or two, for a list. */
    static String brief(String failure) {
        return switch (failure) {
            case BacktestFailure.INTERRUPTED -> T.of("backtest.brief.interrupted");
            case BacktestFailure.INTERNAL_ERROR -> T.of("backtest.brief.internal");
            case BacktestFailure.SITE_IS_GONE, BacktestFailure.NO_GROUP_ANY_MORE -> T.of("backtest.brief.groups");
            case BacktestFailure.NO_CHOSEN_GROUP_ANY_MORE -> T.of("backtest.brief.chosen");
            case BacktestFailure.NEEDS_DAY_AHEAD -> T.of("backtest.brief.dayAhead");
            case BacktestFailure.NO_PRICES -> T.of("backtest.brief.prices");
            default -> failure;
        };
    }

    static Violation of(Violation violation) {
        return switch (violation.field()) {
            case "policies" -> new Violation("policies", of(violation.rule()));
            case "groups" -> new Violation("groups", T.of("backtest.rule.groupsGone"));
            case "period" -> new Violation("to", T.of("backtest.rule.long"));
            default -> violation;
        };
    }
}
