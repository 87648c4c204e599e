package io.hashwatt.ui.backtest;

import io.hashwatt.domain.plan.Policy;
import io.hashwatt.ui.kit.LevelShade;
import io.hashwatt.ui.text.T;

/** Policies in words and shades. */
final class PolicyWords {

    private PolicyWords() {}

    /** What it does. */
    static String summary(Policy policy) {
        return switch (policy) {
            case ALWAYS_ON -> T.of("backtest.policy.alwaysOn");
            case STRIKE_ON_OFF -> T.of("backtest.policy.strikeOnOff");
            case STRIKE_LEVELS -> T.of("backtest.policy.strikeLevels");
            case DAY_AHEAD -> T.of("backtest.policy.dayAhead");
            case ROLLING -> T.of("backtest.policy.rolling");
            case PERFECT -> T.of("backtest.policy.perfect");
        };
    }

    /** The more a policy plans, the darker; always the same, so that two back-tests can be compared. */
    static LevelShade shade(Policy policy) {
        return switch (policy) {
            case ALWAYS_ON -> LevelShade.OFF;
            case STRIKE_ON_OFF -> LevelShade.L1;
            case DAY_AHEAD -> LevelShade.L2;
            case STRIKE_LEVELS -> LevelShade.L3;
            case ROLLING, PERFECT -> LevelShade.L4;
        };
    }
}
