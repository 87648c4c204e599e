package io.hashwatt.ui.market;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.hashwatt.application.kernel.Page;
import io.hashwatt.application.market.ImportReport;
import io.hashwatt.domain.kernel.ImportId;
import io.hashwatt.ui.kit.Links;
import io.hashwatt.ui.kit.table.DataTable;
import io.hashwatt.ui.text.Formats;
import io.hashwatt.ui.text.SiteTime;
import io.hashwatt.ui.text.T;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/** The documents that were brought into a series, the last one first. */
final class ImportsTable {

    private final SiteTime time;
    private final Function<ImportReport, String> href;
    private final Formats formats = Formats.current();

    /** @param href where the report of an import is shown */
    ImportsTable(SiteTime time, Function<ImportReport, String> href) {
        this.time = time;
        this.href = href;
    }

    DataTable<ImportReport> of(Function<Page<ImportId>, List<ImportReport>> reports) {
        DataTable<ImportReport> table = new DataTable<>(T.of("market.imports"));
        table.link(T.of("market.column.document"), ImportReport::document, this::when, href::apply)
                .setAutoWidth(false)
                .setWidth("220px");
        table.text(T.of("market.column.result"), ImportWords::result).setFlexGrow(0);
        table.text(T.of("market.column.covers"), report -> ImportWords.span(report, time))
                .setFlexGrow(0);
        count(table, T.of("market.column.read"), report -> report.counts().read());
        count(table, T.of("market.count.added"), report -> report.counts().added());
        count(table, T.of("market.count.restated"), report -> report.counts().restated());
        count(table, T.of("market.column.defects"), report -> report.defects().size());
        table.addClassName("hw-imports");
        table.card(this::card).allRows();
        return table.lazy(reports, ImportReport::id);
    }

    private void count(DataTable<ImportReport> table, String header, ToIntFunction<ImportReport> number) {
        table.number(header, report -> formats.count(number.applyAsInt(report))).setFlexGrow(0);
    }

    private String when(ImportReport report) {
        return time.dateAndTime(report.at());
    }

    private Component card(ImportReport report) {
        Span sub = new Span(when(report));
        sub.addClassName("hw-sub");
        Div what = new Div(Links.text(report.document(), href.apply(report)), sub);
        what.addClassName("hw-two");
        Span news = new Span(
                report.accepted()
                        ? T.of(
                                "market.card.counts",
                                formats.count(report.counts().added()),
                                formats.count(report.counts().restated()))
                        : T.count("market.card.defects", report.defects().size()));
        news.addClassName("hw-sub");
        Div result = new Div(new Span(ImportWords.result(report)), news);
        result.addClassName("hw-two");
        Div card = new Div(what, result);
        card.addClassName("hw-card");
        return card;
    }
}
