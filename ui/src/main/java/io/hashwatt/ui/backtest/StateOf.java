package io.hashwatt.ui.backtest;

import static java.util.Objects.requireNonNull;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.hashwatt.domain.plan.replay.BacktestJob;
import io.hashwatt.ui.kit.Icon;
import io.hashwatt.ui.kit.Tone;
import io.hashwatt.ui.kit.figure.StateBadge;
import io.hashwatt.ui.text.T;

/** The state of a back-test in a word. */
final class StateOf {

    private StateOf() {}

    static Component badge(BacktestJob job) {
        return switch (job.status()) {
            case QUEUED -> new StateBadge(Tone.NEUTRAL, Icon.CLOCK, T.of("backtest.state.queued"));
            case RUNNING ->
                new StateBadge(
                        Tone.NEUTRAL, Icon.REFRESH, T.of("backtest.state.running", BacktestWords.percentDone(job)));
            case FINISHED -> StateBadge.well(T.of("backtest.state.finished"));
            case CANCELLED -> new StateBadge(Tone.NEUTRAL, Icon.CLOSE, T.of("backtest.state.cancelled"));
            case FAILED -> failed(job);
        };
    }

    private static Component failed(BacktestJob job) {
        Span why = new Span(FailureWords.brief(requireNonNull(job.failure())));
        why.addClassName("hw-sub");
        Div both = new Div(new StateBadge(Tone.ERROR, Icon.ALERT, T.of("backtest.state.failed")), why);
        both.addClassName("hw-backtest-failed");
        return both;
    }
}
