package io.hashwatt.ui.market;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.hashwatt.application.kernel.Page;
import io.hashwatt.application.market.ImportReport;
import io.hashwatt.domain.kernel.ImportId;
import io.hashwatt.ui.kit.DataTable;
import io.hashwatt.ui.kit.Links;
import io.hashwatt.ui.text.Formats;
import io.hashwatt.ui.text.SiteTime;
import io.hashwatt.ui.text.T;
import java.util.List;
import java.util.function.Function;

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
                .setFlexGrow(2);
        table.text(T.of("market.column.result"), ImportWords::result);
        table.text(T.of("market.column.covers"), report -> ImportWords.span(report, time));
        table.number(T.of("market.count.read"), report -> formats.count(report.counts().read()));
        table.number(T.of("market.count.added"), report -> formats.count(report.counts().added()));
        table.number(
                T.of("market.count.restated"),
                report -> formats.count(report.counts().restated()));
        table.number(
                T.of("market.column.defects"),
                report -> formats.count(report.defects().size()));
        table.addClassName("hw-imports");
        table.card(this::card).allRows();
        return table.lazy(reports, ImportReport::id);
    }

    private String when(ImportReport report) {
        return time.dateAndTime(report.at());
    }

    private Component card(ImportReport report) {
        Span sub = new Span(when(report));
        sub.addClassName("hw-sub");
        Div what = new Div(Links.text(report.document(), href.apply(report)), sub);
        what.addClassName("hw-two");
        Span news = new Span(report.accepted()
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
