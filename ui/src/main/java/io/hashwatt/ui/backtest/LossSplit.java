package io.hashwatt.ui.backtest;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.hashwatt.domain.kernel.Money;
import io.hashwatt.domain.plan.replay.BacktestSummary.Figures;
import io.hashwatt.domain.plan.replay.PolicyResult.Loss;
import io.hashwatt.ui.kit.Section;
import io.hashwatt.ui.kit.figure.Legend;
import io.hashwatt.ui.kit.table.DataTable;
import io.hashwatt.ui.text.Formats;
import io.hashwatt.ui.text.T;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** What each policy did not earn of the best there is in every slot without any limit, and why. */
final class LossSplit {

    private static final BigDecimal PERCENT = BigDecimal.valueOf(100);

    private final BacktestResult result;
    private final Money largest;
    private final Formats formats = Formats.current();

    LossSplit(BacktestResult result) {
        this.result = result;
        this.largest = result.largestLoss();
    }

    Section section() {
        DataTable<Figures> table = new DataTable<>(T.of("backtest.loss"));
        table.text(T.of("backtest.policy"), figures -> T.of(figures.policy()));
        table.component(T.of("backtest.loss.split"), figures -> bar(figures.loss()))
                .setFlexGrow(3);
        table.number(
                T.of("backtest.loss.forecast"), figures -> money(figures.loss().forecast()));
        table.number(T.of("backtest.loss.lag"), figures -> money(figures.loss().lag()));
        table.number(
                T.of("backtest.loss.limits"), figures -> money(figures.loss().limits()));
        table.number(
                T.of("backtest.loss.total"), figures -> money(figures.loss().total()));
        Div note = new Div(T.of("backtest.loss.note"));
        note.addClassNames("hw-muted", "hw-backtest-loss-note");
        return new Section(
                        T.of("backtest.loss"), table.card(this::card).allRows().rows(result.byProfit()), note)
                .actions(legend());
    }

    private Component card(Figures figures) {
        Loss loss = figures.loss();
        Div head = new Div(new Span(T.of(figures.policy())), new Span(money(loss.total())));
        head.addClassName("hw-backtest-card-line");
        Span parts =
                new Span(T.of("backtest.loss.parts", money(loss.forecast()), money(loss.lag()), money(loss.limits())));
        parts.addClassName("hw-sub");
        Div card = new Div(head, bar(loss), parts);
        card.addClassName("hw-backtest-card");
        return card;
    }

    /** A part that is below zero, by luck, has no length; its number says so. */
    private Div bar(Loss loss) {
        Div bar = new Div(
                piece("hw-loss-forecast", loss.forecast()),
                piece("hw-loss-lag", loss.lag()),
                piece("hw-loss-limits", loss.limits()));
        bar.addClassName("hw-backtest-loss");
        bar.getElement().setAttribute("aria-hidden", "true");
        return bar;
    }

    private Span piece(String look, Money amount) {
        Span piece = new Span();
        piece.addClassName(look);
        BigDecimal width = largest.signum() <= 0
                ? BigDecimal.ZERO
                : amount.shareOf(largest).max(BigDecimal.ZERO).multiply(PERCENT).setScale(2, RoundingMode.HALF_UP);
        piece.getStyle().setWidth(width.toPlainString() + "%");
        return piece;
    }

    private Div legend() {
        Div legend = new Div(
                Legend.of("hw-loss-forecast", T.of("backtest.loss.forecast")),
                Legend.of("hw-loss-lag", T.of("backtest.loss.lag")),
                Legend.of("hw-loss-limits", T.of("backtest.loss.limits")));
        legend.addClassName("hw-legend");
        return legend;
    }

    private String money(Money amount) {
        return formats.money(amount);
    }
}
