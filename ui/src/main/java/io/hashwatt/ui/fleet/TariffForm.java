package io.hashwatt.ui.fleet;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import io.hashwatt.application.kernel.DocumentReading;
import io.hashwatt.application.kernel.Outcome;
import io.hashwatt.domain.fleet.RegisteredSite;
import io.hashwatt.domain.market.SiteMarket;
import io.hashwatt.domain.market.tariff.Tariff;
import io.hashwatt.domain.tenancy.Actor;
import io.hashwatt.ui.form.EntryDialog;
import io.hashwatt.ui.session.CurrentUser;
import io.hashwatt.ui.text.SiteTime;
import io.hashwatt.ui.text.T;
import org.jspecify.annotations.Nullable;

/** What power costs a site, as the document of a tariff; left empty, the market price. */
final class TariffForm {

    private static final String FIELD = "tariff";
    private static final String PEAKS = "standing_peaks";

    private final SiteMarketPresenter presenter;
    private final RegisteredSite site;
    private final EntryDialog<SiteMarket> dialog;
    private final TextArea document = new TextArea(T.of("fleet.tariff.document"));
    private final Div example = new Div();
    private final SiteMarket read;
    private final MeterPeaks peaks;

    private TariffForm(SiteMarketPresenter presenter, RegisteredSite site, SiteMarket read, Runnable saved) {
        this.presenter = presenter;
        this.site = site;
        this.read = read;
        peaks = new MeterPeaks(SiteTime.in(site.zone()));
        dialog = new EntryDialog<>(T.of("fleet.tariff.edit"), Answers.refusals(), market -> saved.run());
        document.setHelperText(T.of("fleet.tariff.document.help"));
        document.setMinRows(12);
        document.setMaxRows(24);
        document.addClassName("hw-document");
        dialog.entries().field(FIELD, document);
        dialog.entries().rule(FIELD, this::broken);
        dialog.entries().rule(PEAKS, peaks::broken);
        document.addValueChangeListener(change -> lookOver());
        example.addClassName("hw-document-result");
        example.getElement().setAttribute("aria-live", "polite");
        dialog.wide().entries().panel().with(example).field(PEAKS, peaks);
    }

    static void open(SiteMarketPresenter presenter, RegisteredSite site, SiteMarket market, Runnable saved) {
        new TariffForm(presenter, site, market, saved).open();
    }

    private void open() {
        Tariff tariff = read.tariff();
        document.setValue(tariff == null ? "" : presenter.written(tariff));
        lookOver();
        dialog.change(
                T.of("fleet.save"),
                read,
                this::save,
                new EntryDialog.Rival<>(
                        T.of("fleet.tariff.title"),
                        () -> presenter.find(actor(), site),
                        theirs -> new SiteMarketWords(presenter).tariffs(site, theirs, tariff(), peaks.told(theirs))));
    }

    private Outcome<SiteMarket> save(SiteMarket stored) {
        return presenter.save(actor(), site, stored, tariff(), peaks.told(stored));
    }

    private @Nullable String broken() {
        return !document.isEmpty() && reading() instanceof DocumentReading.Refused<Tariff> refused
                ? refused.defects().getFirst().toString()
                : null;
    }

    private @Nullable Tariff tariff() {
        return !document.isEmpty() && reading() instanceof DocumentReading.Read<Tariff> read ? read.content() : null;
    }

    private DocumentReading<Tariff> reading() {
        return presenter.read(document.getValue(), site);
    }

    /** What it comes to now; of what cannot be read nothing, until somebody saves it. */
    private void lookOver() {
        boolean isReadable = broken() == null;
        example.setText(isReadable ? comesTo(tariff()) : "");
        if (isReadable) {
            peaks.show(presenter.chargedNow(site, tariff()), read);
        }
    }

    private String comesTo(@Nullable Tariff tariff) {
        SiteMarketWords words = new SiteMarketWords(presenter);
        String price = T.of("fleet.tariff.comesTo", words.powerNow(site, tariff));
        return words.blockNow(site, tariff).map(block -> price + ". " + block).orElse(price);
    }

    private static Actor actor() {
        return CurrentUser.currentActor();
    }
}
