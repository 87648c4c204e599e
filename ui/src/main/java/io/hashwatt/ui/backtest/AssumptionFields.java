package io.hashwatt.ui.backtest;

import io.hashwatt.application.plan.backtest.ManageBacktests;
import io.hashwatt.domain.kernel.CurrencyCode;
import io.hashwatt.domain.plan.replay.Assumptions;
import io.hashwatt.ui.form.DecimalField;
import io.hashwatt.ui.form.Entries;
import io.hashwatt.ui.text.Formats;
import io.hashwatt.ui.text.T;
import java.math.BigDecimal;
import java.time.Duration;

/** What a back-test assumes in the place of what was; empty where it assumes nothing. */
final class AssumptionFields {

    private final DecimalField hashprice = new DecimalField(T.of("backtest.hashprice"));
    private final DecimalField delay = new DecimalField(T.of("backtest.delay"));

    AssumptionFields(Entries entries, Assumptions filledIn, CurrencyCode currency) {
        hashprice.setPlaceholder(T.of("backtest.hashprice.none"));
        hashprice.setHelperText(T.of("backtest.hashprice.help", currency.value()));
        hashprice.setValue(filledIn.hashprice());
        entries.optional("at_hashprice", hashprice, ManageBacktests::isHashprice, T.of("backtest.rule.hashprice"));
        delay.setPlaceholder(T.of("backtest.delay.none"));
        delay.setHelperText(T.of("backtest.delay.help"));
        Duration delayed = filledIn.decisionDelay();
        delay.setValue(delayed.isZero() ? null : BigDecimal.valueOf(delayed.toSeconds()));
        entries.optional(
                "decision_delay_seconds",
                delay,
                AssumptionFields::isDelay,
                T.of("backtest.rule.delay", Formats.current().count(Assumptions.LONGEST_DELAY.toSeconds())));
    }

    private static boolean isDelay(BigDecimal seconds) {
        return seconds.signum() >= 0
                && seconds.compareTo(BigDecimal.valueOf(Assumptions.LONGEST_DELAY.toSeconds())) <= 0
                && seconds.stripTrailingZeros().scale() <= 0;
    }

    /** Without what makes no sense. */
    Assumptions filledIn() {
        return new Assumptions(
                hashprice
                        .getOptionalValue()
                        .filter(ManageBacktests::isHashprice)
                        .orElse(null),
                delay.getOptionalValue()
                        .filter(AssumptionFields::isDelay)
                        .map(seconds -> Duration.ofSeconds(seconds.longValueExact()))
                        .orElse(Duration.ZERO));
    }
}
