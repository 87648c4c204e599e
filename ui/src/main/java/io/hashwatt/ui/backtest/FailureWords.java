package io.hashwatt.ui.backtest;

import io.hashwatt.application.kernel.Violation;
import io.hashwatt.domain.plan.replay.BacktestFailure;
import io.hashwatt.domain.plan.replay.BacktestFailure.Known;
import io.hashwatt.ui.text.T;

/** Why there is no result, and what to do about it. What has no words here is said as the use case says it. */
final class FailureWords {

    private FailureWords() {}

    static String of(BacktestFailure failure) {
        return switch (failure) {
            case Known.INTERRUPTED -> T.of("backtest.failure.interrupted");
            case Known.INTERNAL_ERROR -> T.of("backtest.failure.internal");
            case Known.SITE_IS_GONE -> T.of("backtest.failure.site");
            case Known.NO_GROUP_ANY_MORE -> T.of("backtest.failure.groups");
            case Known.NO_CHOSEN_GROUP_ANY_MORE -> T.of("backtest.failure.chosen");
            case Known.NEEDS_DAY_AHEAD -> T.of("backtest.failure.dayAhead");
            case Known.NEEDS_SCHEDULES -> T.of("backtest.failure.schedules");
            case Known.NO_PRICES -> T.of("backtest.failure.prices");
            case BacktestFailure.Told(String english) -> T.of("backtest.failure.other", english);
        };
    }

    /** In a word or two, for a list. */
    static String brief(BacktestFailure failure) {
        return switch (failure) {
            case Known.INTERRUPTED -> T.of("backtest.brief.interrupted");
            case Known.INTERNAL_ERROR -> T.of("backtest.brief.internal");
            case Known.SITE_IS_GONE, Known.NO_GROUP_ANY_MORE -> T.of("backtest.brief.groups");
            case Known.NO_CHOSEN_GROUP_ANY_MORE -> T.of("backtest.brief.chosen");
            case Known.NEEDS_DAY_AHEAD -> T.of("backtest.brief.dayAhead");
            case Known.NO_PRICES -> T.of("backtest.brief.prices");
            case Known.NEEDS_SCHEDULES -> T.of("backtest.brief.schedules");
            case BacktestFailure.Told(String english) -> english;
        };
    }

    static Violation of(Violation violation) {
        return switch (violation.field()) {
            case "policies" -> new Violation("policies", of(BacktestFailure.of(violation.rule())));
            case "groups" -> new Violation("groups", T.of("backtest.rule.groupsGone"));
            case "at_hashprice" -> new Violation("at_hashprice", T.of("backtest.rule.hashprice"));
            case "period" -> new Violation("to", T.of("backtest.rule.long"));
            default -> violation;
        };
    }
}
