package io.hashwatt.ui.backtest;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.hashwatt.domain.kernel.CurrencyCode;
import io.hashwatt.domain.plan.replay.BacktestJob;
import io.hashwatt.ui.kit.figure.Facts;
import io.hashwatt.ui.text.Formats;
import io.hashwatt.ui.text.SiteTime;
import io.hashwatt.ui.text.T;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Collectors;

/** How far a back-test is. */
final class ProgressPanel extends Div {

    private static final long serialVersionUID = 1L;

    private final transient SiteTime time;
    private final Div headline = new Div();
    private final Div note = new Div();
    private final Div bar = new Div();
    private final Span filled = new Span();

    ProgressPanel(SiteTime time, BacktestJob job, CurrencyCode currency, Optional<ChosenGroups> groups) {
        this.time = time;
        addClassName("hw-backtest-progress");
        headline.addClassName("hw-backtest-headline");
        note.addClassName("hw-sub");
        bar.addClassNames("hw-bar", "hw-backtest-bar");
        bar.getElement().setAttribute("role", "progressbar");
        bar.getElement().setAttribute("aria-label", T.of("backtest.progress"));
        bar.getElement().setAttribute("aria-valuemin", "0");
        bar.getElement().setAttribute("aria-valuemax", "100");
        filled.addClassName("hw-l3");
        bar.add(filled);
        add(headline, bar, note, facts(job, currency, groups));
        show(job);
    }

    void show(BacktestJob job) {
        int percent = BacktestWords.percentDone(job);
        bar.getElement().setAttribute("aria-valuenow", Integer.toString(percent));
        filled.getStyle().setWidth(percent + "%");
        Instant started = job.startedAt();
        if (started == null) {
            headline.setText(T.of("backtest.queued"));
            note.setText(T.of("backtest.queued.note"));
        } else if (job.total() == 0) {
            headline.setText(T.of("backtest.reading"));
            note.setText(T.of("backtest.since", time.timeWithZone(started)));
        } else {
            headline.setText(T.of("backtest.percent", percent));
            note.setText(T.of(
                    "backtest.replays",
                    Formats.current().count(job.done()),
                    Formats.current().count(job.total()),
                    time.timeWithZone(started)));
        }
    }

    private Facts facts(BacktestJob job, CurrencyCode currency, Optional<ChosenGroups> groups) {
        Facts facts = new Facts()
                .fact(T.of("backtest.list.period"), time.dates(job.period()))
                .fact(
                        T.of("backtest.policies"),
                        job.policies().stream().map(policy -> T.of(policy)).collect(Collectors.joining(" · ")));
        BacktestWords.assumed(job, currency).ifPresent(words -> facts.fact(T.of("backtest.hashprice"), words));
        BacktestWords.delayed(job).ifPresent(words -> facts.fact(T.of("backtest.delay"), words));
        groups.ifPresent(chosen -> facts.fact(T.of("backtest.groups"), chosen.words()));
        return facts.fact(T.of("backtest.list.asked"), time.dateAndTime(job.createdAt()));
    }
}
