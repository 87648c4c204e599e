package io.hashwatt.ui.backtest;

import io.hashwatt.domain.kernel.BacktestId;
import io.hashwatt.domain.plan.replay.BacktestJob;
import java.util.Optional;

/** A back-test. @param result empty unless it has finished */
record BacktestRow(BacktestJob job, Optional<BacktestResult> result) {

    BacktestId id() {
        return job.id();
    }

    /** Whether somebody who has seen the other one sees something new here. */
    boolean differsFrom(BacktestRow other) {
        return job.version() != other.job.version() || job.done() != other.job.done();
    }
}
