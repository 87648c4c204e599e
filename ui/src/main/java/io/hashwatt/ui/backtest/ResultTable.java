package io.hashwatt.ui.backtest;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.hashwatt.domain.kernel.CurrencyCode;
import io.hashwatt.domain.kernel.Money;
import io.hashwatt.domain.plan.replay.BacktestSummary.Figures;
import io.hashwatt.domain.plan.replay.Policy;
import io.hashwatt.ui.kit.Muted;
import io.hashwatt.ui.kit.figure.Amount;
import io.hashwatt.ui.kit.table.DataTable;
import io.hashwatt.ui.text.Formats;
import io.hashwatt.ui.text.T;
import java.math.BigDecimal;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** All figures of all policies; the advised one is marked. */
final class ResultTable {

    private final BacktestResult result;
    private final CurrencyCode currency;
    private final Formats formats = Formats.current();

    ResultTable(BacktestResult result) {
        this.result = result;
        this.currency = result.summary().currency();
    }

    DataTable<Figures> table() {
        DataTable<Figures> table = new DataTable<>(T.of("backtest.table"));
        table.text(T.of("backtest.policy"), this::name);
        table.number(T.of("backtest.profit"), figures -> formats.money(figures.profit()));
        taken(table, "backtest.demandCost", Figures::demandCost);
        taken(table, "backtest.penalty", Figures::penalty);
        table.component(T.of("backtest.list.gain"), this::gain).setTextAlign(ColumnTextAlign.END);
        table.number(T.of("backtest.gains.share"), this::capture);
        table.number(
                T.of("backtest.energy"), figures -> formats.number(figures.energyMwh(), decimals(figures.energyMwh())));
        table.number(
                T.of("backtest.hash"), figures -> formats.number(figures.hashPhDays(), decimals(figures.hashPhDays())));
        prices(table);
        table.number(T.of("backtest.startsHead"), figures -> formats.count(figures.starts()));
        table.number(T.of("backtest.levelChangesHead"), this::levelChanges);
        table.number(T.of("backtest.uptime"), figures -> formats.percent(figures.uptime()));
        table.grid().setPartNameGenerator(figures -> result.isAdvised(figures) ? "advised" : null);
        return table.card(this::card).allRows().rows(result.byProfit());
    }

    private void prices(DataTable<Figures> table) {
        boolean isAllIn =
                result.summary().results().stream().anyMatch(figures -> figures.averageMarketPricePerMwh() != null);
        String unit = formats.priceUnit(currency);
        if (isAllIn) {
            table.number(T.of("backtest.price.allIn", unit), figures -> price(figures.averagePricePerMwh()));
        }
        table.number(
                T.of("backtest.price", unit),
                figures -> price(isAllIn ? figures.averageMarketPricePerMwh() : figures.averagePricePerMwh()));
    }

    /** What was taken of the profit, where it is anything for any of them. */
    private void taken(DataTable<Figures> table, String key, Function<Figures, @Nullable BigDecimal> amount) {
        boolean isAny =
                result.summary().results().stream().map(amount).anyMatch(taken -> taken != null && taken.signum() > 0);
        if (isAny) {
            table.number(T.of(key), figures -> taken(amount.apply(figures)));
        }
    }

    private String taken(@Nullable BigDecimal amount) {
        return amount == null ? T.of("backtest.gains.unknown") : formats.money(new Money(amount, currency));
    }

    private String name(Figures figures) {
        return T.of(figures.policy());
    }

    private Component gain(Figures figures) {
        return figures.policy() == Policy.ALWAYS_ON
                ? Muted.text(T.of("backtest.baseline"))
                : result.gain(figures)
                        .<Component>map(Amount::of)
                        .orElseGet(() -> Muted.text(T.of("backtest.gains.unknown")));
    }

    private String capture(Figures figures) {
        BigDecimal share = figures.upliftCapture();
        return figures.policy() == Policy.ALWAYS_ON || share == null ? "" : formats.percent(share);
    }

    private String levelChanges(Figures figures) {
        Integer changes = figures.levelChanges();
        return changes == null ? T.of("backtest.gains.unknown") : formats.count(changes);
    }

    private String price(@Nullable BigDecimal perMwh) {
        return perMwh == null ? T.of("backtest.gains.unknown") : formats.number(perMwh, 2);
    }

    /** Small amounts would be nothing without one. */
    private static int decimals(BigDecimal amount) {
        return amount.compareTo(BigDecimal.valueOf(1_000)) < 0 ? 1 : 0;
    }

    private Component card(Figures figures) {
        Div head = new Div(new Span(name(figures)), gain(figures));
        head.addClassName("hw-backtest-card-line");
        Div card = new Div(
                head,
                line("backtest.card.money", formats.money(figures.profit()), price(figures)),
                line(
                        "backtest.card.energy",
                        formats.number(figures.energyMwh(), decimals(figures.energyMwh())),
                        formats.number(figures.hashPhDays(), decimals(figures.hashPhDays()))),
                line(
                        "backtest.card.starts",
                        T.count("backtest.starts", figures.starts()),
                        formats.percent(figures.uptime())));
        card.addClassName("hw-backtest-card");
        return card;
    }

    private String price(Figures figures) {
        BigDecimal perMwh = figures.averagePricePerMwh();
        return perMwh == null ? T.of("backtest.gains.unknown") : formats.price(perMwh, currency);
    }

    private static Span line(String key, String first, String second) {
        Span line = new Span(T.of(key, first, second));
        line.addClassName("hw-sub");
        return line;
    }
}
