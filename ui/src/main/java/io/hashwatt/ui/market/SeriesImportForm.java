package io.hashwatt.ui.market;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import io.hashwatt.application.market.ImportReport;
import io.hashwatt.domain.market.MarketSeries;
import io.hashwatt.domain.market.SeriesContent;
import io.hashwatt.ui.form.FileDrop;
import io.hashwatt.ui.kit.Announcer;
import io.hashwatt.ui.kit.Buttons;
import io.hashwatt.ui.kit.FormDialog;
import io.hashwatt.ui.kit.Icon;
import io.hashwatt.ui.session.CurrentUser;
import io.hashwatt.ui.text.SiteTime;
import io.hashwatt.ui.text.T;

/** Files into a series, each with its report, the last one on top. */
final class SeriesImportForm {

    private static final int MOST_BYTES = 32 * 1024 * 1024;
    private static final int LONGEST_NAME = 200;

    private final MarketPresenter presenter;
    private final MarketSeries series;
    private final SiteTime time;
    private final FormDialog dialog;
    private final FileDrop drop = new FileDrop(
                    new FileDrop.Words(
                            Buttons.plain(Icon.UPLOAD, T.of("market.import.choose"), () -> {}),
                            T.of("market.import.drop"),
                            T.of("market.import.rejected")),
                    MOST_BYTES,
                    this::read)
            .stacked();
    private boolean changed;

    private SeriesImportForm(MarketPresenter presenter, MarketSeries series, SiteTime time, Runnable done) {
        this.presenter = presenter;
        this.series = series;
        this.time = time;
        dialog = new FormDialog(T.of("market.import.title", series.name())).wide();
        dialog.content(new Paragraph(T.of("market.import.text")), drop.upload(), format(), drop.outcome());
        dialog.buttons(Buttons.plain(T.of("kit.close"), dialog::close));
        dialog.addOpenedChangeListener(change -> {
            if (!change.isOpened() && changed) {
                done.run();
            }
        });
    }

    /** @param done something was brought in, and the dialog is closed */
    static void open(MarketPresenter presenter, MarketSeries series, SiteTime time, Runnable done) {
        new SeriesImportForm(presenter, series, time, done).dialog.open();
    }

    private Details format() {
        Pre example = new Pre(example());
        example.getElement().setAttribute("tabindex", "0");
        return new Details(T.of("market.import.format"), new Paragraph(formats()), example);
    }

    private String formats() {
        return series.content() instanceof SeriesContent.PowerPrices
                ? T.of("market.import.format.power")
                : T.of("market.import.format.other");
    }

    private String example() {
        return switch (series.content()) {
            case SeriesContent.PowerPrices ignored -> """
                start_utc,minutes,price_per_mwh
                2026-01-15T10:00:00Z,60,52.10
                2026-01-15T11:00:00Z,60,-4.25
                """;
            case SeriesContent.BitcoinPrices ignored -> """
                time_utc,price
                2026-01-15T00:00:00Z,71400
                """;
            case SeriesContent.Difficulties ignored -> """
                time_utc,height,difficulty
                2026-01-08T00:00:00Z,931392,146472570619930
                """;
            case SeriesContent.Hashprices ignored -> """
                start_utc,minutes,hashprice_per_ph_day
                2026-01-15T00:00:00Z,1440,34.15
                """;
        };
    }

    private void read(String name, byte[] bytes) {
        String document = name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name;
        presenter
                .importDocument(CurrentUser.currentActor(), series.id(), document, bytes)
                .ifPresentOrElse(this::show, () -> drop.problem(T.of("market.gone")));
    }

    private void show(ImportReport report) {
        changed = true;
        drop.show(new ImportReportPanel(report, time));
        Announcer.say(report.document() + ": " + ImportWords.result(report));
    }
}
