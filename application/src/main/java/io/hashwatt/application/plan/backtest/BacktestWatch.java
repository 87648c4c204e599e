package io.hashwatt.application.plan.backtest;

import io.hashwatt.domain.kernel.BacktestId;
import io.hashwatt.domain.kernel.TenantId;

/** Is told whenever a running back-test has come further, after that was stored: for whoever shows it. */
@FunctionalInterface
public interface BacktestWatch {

    /** Nobody shows it. */
    BacktestWatch NONE = (tenant, id) -> {};

    /** At most once a second, by the thread that replays; must not take long. */
    void further(TenantId tenant, BacktestId id);
}
