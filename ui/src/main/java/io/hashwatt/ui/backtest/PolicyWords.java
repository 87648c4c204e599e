package io.hashwatt.ui.backtest;

import com.vaadin.flow.component.html.Span;
import io.hashwatt.domain.plan.replay.Policy;
import io.hashwatt.ui.chart.ChartRole;
import io.hashwatt.ui.kit.figure.BarList;
import io.hashwatt.ui.kit.figure.Legend;
import io.hashwatt.ui.kit.figure.LevelShade;
import io.hashwatt.ui.text.T;
import java.math.BigDecimal;

/** Policies in words and shades. */
final class PolicyWords {

    private PolicyWords() {}

    /** What it does. */
    static String summary(Policy policy) {
        return switch (policy) {
            case ALWAYS_ON -> T.of("backtest.policy.alwaysOn");
            case STRIKE_ON_OFF -> T.of("backtest.policy.strikeOnOff");
            case STRIKE_LEVELS -> T.of("backtest.policy.strikeLevels");
            case SCHEDULES -> T.of("backtest.policy.schedules");
            case DAY_AHEAD -> T.of("backtest.policy.dayAhead");
            case ROLLING -> T.of("backtest.policy.rolling");
            case PERFECT -> T.of("backtest.policy.perfect");
        };
    }

    /** The more a policy plans, the darker; always the same, so that two back-tests can be compared. */
    static ChartRole role(Policy policy) {
        return switch (policy) {
            case ALWAYS_ON -> ChartRole.OFF;
            case STRIKE_ON_OFF -> ChartRole.MUTED;
            case SCHEDULES -> ChartRole.LEVEL_1;
            case DAY_AHEAD -> ChartRole.LEVEL_2;
            case STRIKE_LEVELS -> ChartRole.LEVEL_3;
            case ROLLING, PERFECT -> ChartRole.LEVEL_4;
        };
    }

    static BarList bar(BarList bars, Policy policy, BigDecimal share, String value) {
        String name = T.of(policy);
        return switch (policy) {
            case PERFECT -> bars.yardstick(name, share, value);
            case ALWAYS_ON -> bars.bar(name, BigDecimal.ZERO, value, LevelShade.OFF);
            case STRIKE_ON_OFF -> bars.grey(name, share, value);
            case SCHEDULES -> bars.bar(name, share, value, LevelShade.L1);
            case DAY_AHEAD -> bars.bar(name, share, value, LevelShade.L2);
            case STRIKE_LEVELS -> bars.bar(name, share, value, LevelShade.L3);
            case ROLLING -> bars.bar(name, share, value, LevelShade.L4);
        };
    }

    static Span legend(Policy policy) {
        String name = T.of(policy);
        return switch (policy) {
            case SCHEDULES -> Legend.level(LevelShade.L1, name);
            case DAY_AHEAD -> Legend.level(LevelShade.L2, name);
            case STRIKE_LEVELS -> Legend.level(LevelShade.L3, name);
            case ROLLING, PERFECT -> Legend.level(LevelShade.L4, name);
            case STRIKE_ON_OFF, ALWAYS_ON -> Legend.of(BarList.GREY, name);
        };
    }
}
