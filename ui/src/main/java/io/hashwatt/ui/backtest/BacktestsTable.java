package io.hashwatt.ui.backtest;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.hashwatt.application.kernel.Page;
import io.hashwatt.domain.kernel.BacktestId;
import io.hashwatt.domain.kernel.CurrencyCode;
import io.hashwatt.domain.plan.replay.BacktestJob;
import io.hashwatt.ui.kit.Links;
import io.hashwatt.ui.kit.figure.Amount;
import io.hashwatt.ui.kit.table.DataTable;
import io.hashwatt.ui.text.Formats;
import io.hashwatt.ui.text.SiteTime;
import io.hashwatt.ui.text.T;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;

/** The back-tests of a site: what was asked for, how far it is, what came of it. */
final class BacktestsTable {

    private final String path;
    private final SiteTime time;
    private final CurrencyCode currency;

    /** @param path of the site's back-tests */
    BacktestsTable(String path, SiteTime time, CurrencyCode currency) {
        this.path = path;
        this.time = time;
        this.currency = currency;
    }

    /** @param list newest first */
    DataTable<BacktestRow> table(Function<Page<BacktestId>, List<BacktestRow>> list) {
        DataTable<BacktestRow> table = new DataTable<>(T.of("backtest.list"));
        table.link(
                        T.of("backtest.list.period"),
                        row -> time.dates(row.job().period()),
                        row -> extent(row.job()),
                        this::href)
                .setFlexGrow(3);
        table.component(T.of("backtest.list.state"), row -> StateOf.badge(row.job()))
                .setFlexGrow(2);
        table.text(T.of("backtest.list.best"), BacktestsTable::advised).setFlexGrow(2);
        table.component(T.of("backtest.list.gain"), BacktestsTable::gain).setTextAlign(ColumnTextAlign.END);
        table.text(
                        T.of("backtest.list.asked"),
                        row -> time.dateAndTime(row.job().createdAt()))
                .setFlexGrow(2);
        table.card(this::card);
        return table.lazy(list, BacktestRow::id);
    }

    private Component card(BacktestRow row) {
        Span sub = new Span(
                row.result().isPresent()
                        ? advised(row)
                        : time.dateAndTime(row.job().createdAt()));
        sub.addClassName("hw-sub");
        Div what = new Div(Links.text(time.dates(row.job().period()), href(row)), sub);
        what.addClassName("hw-two");
        Div card = new Div(what, row.result().isPresent() ? gain(row) : StateOf.badge(row.job()));
        card.addClassName("hw-card");
        return card;
    }

    /** 6 policies, or 6 policies, 2 groups, at 35.00 $/PH/day where it is not about all or not about what was paid. */
    private String extent(BacktestJob job) {
        String policies = T.count("backtest.list.policies", job.policies().size());
        String extent = job.groups().isEmpty()
                ? policies
                : T.count("backtest.list.groups", job.groups().size(), policies);
        BigDecimal hashprice = job.assumptions().hashprice();
        Duration delay = job.assumptions().decisionDelay();
        String atHashprice = hashprice == null
                ? extent
                : T.of("backtest.list.hashprice", extent, Formats.current().hashprice(hashprice, currency));
        return delay.isZero()
                ? atHashprice
                : T.of("backtest.list.delay", atHashprice, Formats.current().duration(delay));
    }

    private String href(BacktestRow row) {
        return path + "/" + row.id();
    }

    private static String advised(BacktestRow row) {
        return row.result()
                .flatMap(BacktestResult::advised)
                .map(figures -> T.of(figures.policy()))
                .orElse("");
    }

    private static Component gain(BacktestRow row) {
        return row.result()
                .flatMap(result -> result.advised()
                        .flatMap(figures -> result.gain(figures).map(gain -> (Component) Amount.of(gain))))
                .orElseGet(Span::new);
    }
}
