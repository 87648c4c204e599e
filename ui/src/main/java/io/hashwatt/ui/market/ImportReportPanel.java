package io.hashwatt.ui.market;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import io.hashwatt.application.kernel.DocumentDefect;
import io.hashwatt.application.market.ImportReport;
import io.hashwatt.ui.finding.ImplausibleNotes;
import io.hashwatt.ui.kit.Downloads;
import io.hashwatt.ui.kit.Icon;
import io.hashwatt.ui.kit.Message;
import io.hashwatt.ui.kit.Tone;
import io.hashwatt.ui.kit.figure.Figure;
import io.hashwatt.ui.kit.figure.FigureBand;
import io.hashwatt.ui.kit.table.DataTable;
import io.hashwatt.ui.text.Formats;
import io.hashwatt.ui.text.SiteTime;
import io.hashwatt.ui.text.T;

/** What came of one document: how many values, what was repaired, or what is wrong in which row. */
final class ImportReportPanel extends Div {

    private static final long serialVersionUID = 1L;

    /** The core keeps no more of a document. */
    private static final int MOST_DEFECTS = 100;

    private static final String FILE = "hashwatt-import-errors.csv";

    ImportReportPanel(ImportReport report, SiteTime time) {
        addClassName("hw-import-report");
        add(verdict(report, time));
        if (report.accepted()) {
            add(counts(report, time));
        } else {
            add(defects(report), foot(report));
        }
        add(ImplausibleNotes.of(report.findings(), time));
        if (!report.remarks().isEmpty()) {
            add(remarks(report));
        }
    }

    private static Message verdict(ImportReport report, SiteTime time) {
        String document = report.document();
        ImportReport.Withdrawn withdrawn = report.withdrawn();
        if (withdrawn != null) {
            return new Message(
                    Tone.WARNING,
                    Icon.ALERT,
                    T.of("market.report.withdrawn", document, time.dateAndTime(withdrawn.at())));
        }
        if (!report.accepted()) {
            return new Message(
                    Tone.ERROR,
                    Icon.ALERT,
                    T.count("market.report.refused", report.defects().size(), document));
        }
        int news = report.counts().added() + report.counts().restated();
        return news == 0
                ? new Message(Tone.NEUTRAL, Icon.CHECK, T.of("market.report.unchanged", document))
                : new Message(Tone.GAIN, Icon.CHECK, T.count("market.report.stored", news, document));
    }

    private static FigureBand counts(ImportReport report, SiteTime time) {
        Formats formats = Formats.current();
        ImportReport.Counts counts = report.counts();
        return new FigureBand(
                        new Figure(T.of("market.count.read"), formats.count(counts.read()))
                                .note(ImportWords.span(report, time)),
                        new Figure(T.of("market.count.added"), formats.count(counts.added())),
                        new Figure(T.of("market.count.restated"), formats.count(counts.restated())),
                        new Figure(T.of("market.count.unchanged"), formats.count(counts.unchanged())))
                .slim();
    }

    private static DataTable<DocumentDefect> defects(ImportReport report) {
        DataTable<DocumentDefect> table = new DataTable<>(T.of("market.report.defects"));
        table.text(T.of("market.column.document"), defect -> defect.place().document())
                .setFlexGrow(0);
        table.text(T.of("market.column.position"), defect -> ImportWords.position(defect.place()))
                .setFlexGrow(0);
        table.twoLines(T.of("market.column.rule"), DocumentDefect::rule, defect -> "")
                .setAutoWidth(false);
        return table.card(ImportReportPanel::card).rows(report.defects());
    }

    private static Component card(DocumentDefect defect) {
        Span where = new Span(
                ImportWords.position(defect.place()) + " · " + defect.place().document());
        where.addClassName("hw-sub");
        Div lines = new Div(new Span(defect.rule()), where);
        lines.addClassName("hw-two");
        Div card = new Div(lines);
        card.addClassName("hw-card");
        return card;
    }

    private static Div foot(ImportReport report) {
        Anchor download = Downloads.csv(T.of("market.report.csv"), FILE, () -> ImportWords.csv(report));
        download.getElement().setAttribute("download", true);
        Div foot = new Div(download);
        foot.addClassName("hw-import-foot");
        if (report.defects().size() >= MOST_DEFECTS) {
            Span more = new Span(T.of("market.report.more"));
            more.addClassName("hw-sub");
            foot.add(more);
        }
        return foot;
    }

    private static Div remarks(ImportReport report) {
        UnorderedList list = new UnorderedList();
        report.remarks().forEach(remark -> list.add(new ListItem(remark)));
        Div remarks = new Div(new H3(T.of("market.report.remarks")), list);
        remarks.addClassName("hw-import-remarks");
        return remarks;
    }
}
