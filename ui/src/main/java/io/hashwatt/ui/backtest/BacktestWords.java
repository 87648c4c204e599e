package io.hashwatt.ui.backtest;

import io.hashwatt.domain.kernel.CurrencyCode;
import io.hashwatt.domain.plan.replay.BacktestJob;
import io.hashwatt.ui.text.Formats;
import io.hashwatt.ui.text.SiteTime;
import io.hashwatt.ui.text.T;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** When a back-test was run, and how far it is. */
final class BacktestWords {

    private final SiteTime time;

    BacktestWords(SiteTime time) {
        this.time = time;
    }

    /** Run 16:33 CDT, in 3 s; for one without a result when it ended, for one on its way nothing. */
    String run(BacktestJob job) {
        Instant started = job.startedAt();
        Instant finished = job.finishedAt();
        if (finished == null) {
            return "";
        }
        return started == null || job.status() != BacktestJob.Status.FINISHED
                ? T.of("backtest.ended", time.dateAndTime(finished))
                : T.of(
                        "backtest.run",
                        time.dateAndTime(finished),
                        Formats.current().duration(Duration.between(started, finished)));
    }

    /** At 35.00 $/PH/day, not what was paid then; empty: at what was paid. */
    static Optional<String> assumed(BacktestJob job, CurrencyCode currency) {
        return Optional.ofNullable(job.assumptions().hashprice())
                .map(price ->
                        T.of("backtest.hashprice.assumed", Formats.current().hashprice(price, currency)));
    }

    /** Decided 5 min after a price was published; empty: at once. */
    static Optional<String> delayed(BacktestJob job) {
        return Optional.of(job.assumptions().decisionDelay())
                .filter(Duration::isPositive)
                .map(delay -> T.of("backtest.delay.assumed", Formats.current().duration(delay)));
    }

    /** 37 of 120, as a share from 0 to 100. */
    static int percentDone(BacktestJob job) {
        return job.total() == 0 ? 0 : (int) (100L * job.done() / job.total());
    }
}
