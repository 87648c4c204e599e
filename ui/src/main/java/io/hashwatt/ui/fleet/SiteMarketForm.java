package io.hashwatt.ui.fleet;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import io.hashwatt.application.kernel.Outcome;
import io.hashwatt.application.market.ManageSiteMarket;
import io.hashwatt.domain.fleet.RegisteredSite;
import io.hashwatt.domain.kernel.SeriesId;
import io.hashwatt.domain.market.HashpriceBasis;
import io.hashwatt.domain.market.MarketSeries;
import io.hashwatt.domain.market.PlausibleShares;
import io.hashwatt.domain.market.SiteMarket;
import io.hashwatt.domain.market.tariff.Tariff;
import io.hashwatt.domain.tenancy.Actor;
import io.hashwatt.ui.finding.ImplausibleNotes;
import io.hashwatt.ui.fleet.SiteMarketPresenter.Choices;
import io.hashwatt.ui.form.Entries;
import io.hashwatt.ui.form.EntryDialog;
import io.hashwatt.ui.form.Fields;
import io.hashwatt.ui.form.QuantityField;
import io.hashwatt.ui.kit.FormDialog;
import io.hashwatt.ui.kit.Icon;
import io.hashwatt.ui.kit.Links;
import io.hashwatt.ui.kit.Message;
import io.hashwatt.ui.kit.Segments;
import io.hashwatt.ui.kit.Tone;
import io.hashwatt.ui.session.CurrentUser;
import io.hashwatt.ui.text.SiteTime;
import io.hashwatt.ui.text.T;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which prices a site is planned on, and where its hashprice comes from. */
final class SiteMarketForm {

    private static final BigDecimal WHOLE_PERCENT = BigDecimal.valueOf(100);

    enum Basis {
        QUOTED,
        DERIVED
    }

    private final SiteMarketPresenter presenter;
    private final RegisteredSite site;
    private final Choices choices;
    private final EntryDialog<SiteMarket> dialog;
    private final ComboBox<MarketSeries> power;
    private final ComboBox<MarketSeries> dayAhead;
    private final ComboBox<MarketSeries> indicative;
    private final Segments<Basis> basis;
    private final ComboBox<MarketSeries> hashprice;
    private final ComboBox<MarketSeries> bitcoin;
    private final ComboBox<MarketSeries> difficulty;
    private final QuantityField feeShare = QuantityField.percent(T.of("fleet.market.feeShare"));
    private final QuantityField poolFee = QuantityField.percent(T.of("fleet.market.poolFee"));
    private final Div notes = new Div();
    private Basis chosen = Basis.DERIVED;
    private @Nullable Tariff tariff;

    private SiteMarketForm(SiteMarketPresenter presenter, RegisteredSite site, Choices choices, Runnable saved) {
        this.presenter = presenter;
        this.site = site;
        this.choices = choices;
        dialog = new EntryDialog<>(T.of("fleet.market.edit"), Answers.refusals(), market -> saved.run());
        Entries entries = dialog.entries();
        power = required("power_series_id", T.of("fleet.market.power"), choices.power());
        dayAhead = maybe("day_ahead_series_id", T.of("fleet.market.dayAhead"), choices.power());
        dayAhead.setHelperText(T.of("fleet.market.dayAhead.help"));
        indicative = maybe("indicative_series_id", T.of("fleet.market.indicative"), choices.indicative());
        indicative.setHelperText(T.of("fleet.market.indicative.help"));
        indicative.setVisible(!choices.indicative().isEmpty());
        basis = new Segments<>(
                T.of("fleet.market.hashprice"),
                List.of(Basis.QUOTED, Basis.DERIVED),
                one -> one == Basis.QUOTED ? T.of("fleet.market.quoted") : T.of("fleet.market.derived"),
                Basis.DERIVED,
                this::choose);
        Div label = new Div(T.of("fleet.market.hashprice"));
        label.addClassName("hw-label");
        entries.panel().with(label, basis);
        hashprice =
                required("hashprice.hashprice_series_id", T.of("fleet.market.hashpriceSeries"), choices.hashprices());
        bitcoin = required("hashprice.bitcoin_series_id", T.of("fleet.market.bitcoin"), choices.bitcoin());
        difficulty =
                required("hashprice.difficulty_series_id", T.of("fleet.market.difficulty"), choices.difficulties());
        entries.optional("hashprice.fee_share", feeShare, SiteMarketForm::isShare, T.of("fleet.rule.feeShare"));
        entries.optional("hashprice.pool_fee", poolFee, SiteMarketForm::isShare, T.of("fleet.rule.poolFee"));
        feeShare.setHelperText(T.of("fleet.market.feeShare.help"));
        poolFee.setHelperText(T.of("fleet.market.poolFee.help"));
        List.of(feeShare, poolFee).forEach(field -> field.addValueChangeListener(change -> lookOver()));
        notes.getElement().setAttribute("aria-live", "polite");
        entries.panel().with(notes);
    }

    static void open(SiteMarketPresenter presenter, RegisteredSite site, Runnable saved) {
        Choices choices = presenter.choices(actor(), site.currency());
        if (choices.power().isEmpty()) {
            new FormDialog(T.of("fleet.market.edit")).content(noSeries(site)).open();
        } else {
            new SiteMarketForm(presenter, site, choices, saved).open(presenter.find(actor(), site));
        }
    }

    private static Div noSeries(RegisteredSite site) {
        return new Message(Tone.WARNING, Icon.ALERT, T.of("fleet.market.noSeries", site.currency()))
                .action(Links.onward(T.of("fleet.market.toMarkets"), "markets"));
    }

    private void open(Optional<SiteMarket> read) {
        fill(read);
        dialog.change(
                T.of("fleet.save"),
                () -> save(read),
                theirs -> save(Optional.of(theirs)),
                new EntryDialog.Rival<>(
                        T.of("fleet.market.title"),
                        () -> presenter.find(actor(), site),
                        theirs -> new SiteMarketWords(presenter).parts(theirs, choice(Optional.of(theirs)))));
    }

    private ComboBox<MarketSeries> required(String name, String label, List<MarketSeries> all) {
        return dialog.entries().required(name, series(label, all), T.of("fleet.rule.choose", label));
    }

    private ComboBox<MarketSeries> maybe(String name, String label, List<MarketSeries> all) {
        ComboBox<MarketSeries> box = dialog.entries().field(name, series(label, all));
        box.setClearButtonVisible(true);
        return box;
    }

    private static @Nullable SeriesId chosen(ComboBox<MarketSeries> box) {
        return box.isEmpty() ? null : box.getValue().id();
    }

    private static @Nullable MarketSeries maybeOf(List<MarketSeries> all, @Nullable SeriesId id) {
        return id == null ? null : of(all, id);
    }

    private ComboBox<MarketSeries> series(String label, List<MarketSeries> all) {
        ComboBox<MarketSeries> box = new ComboBox<>(label);
        box.setItems(all);
        box.setItemLabelGenerator(MarketSeries::name);
        if (all.isEmpty()) {
            box.setHelperText(T.of("fleet.market.none", site.currency()));
        }
        return box;
    }

    private void fill(Optional<SiteMarket> read) {
        if (read.isEmpty()) {
            only(choices.power()).ifPresent(power::setValue);
            only(choices.bitcoin()).ifPresent(bitcoin::setValue);
            only(choices.difficulties()).ifPresent(difficulty::setValue);
            feeShare.setValue(BigDecimal.ZERO);
            poolFee.setValue(BigDecimal.ZERO);
            choose(choices.bitcoin().isEmpty() && !choices.hashprices().isEmpty() ? Basis.QUOTED : Basis.DERIVED);
        }
        read.ifPresent(this::fill);
    }

    private void fill(SiteMarket market) {
        tariff = market.tariff();
        power.setValue(of(choices.power(), market.power()));
        dayAhead.setValue(maybeOf(choices.power(), market.dayAhead()));
        indicative.setValue(maybeOf(choices.indicative(), market.indicative()));
        switch (market.hashprice()) {
            case HashpriceBasis.Quoted quoted -> {
                choose(Basis.QUOTED);
                hashprice.setValue(of(choices.hashprices(), quoted.hashprice()));
            }
            case HashpriceBasis.Derived derived -> {
                choose(Basis.DERIVED);
                bitcoin.setValue(of(choices.bitcoin(), derived.bitcoin()));
                difficulty.setValue(of(choices.difficulties(), derived.difficulty()));
                feeShare.show(derived.feeShare());
                poolFee.show(derived.poolFee());
            }
        }
    }

    private void choose(Basis one) {
        chosen = one;
        basis.choose(one);
        boolean quoted = one == Basis.QUOTED;
        hashprice.setVisible(quoted);
        List.of(bitcoin, difficulty).forEach(box -> box.setVisible(!quoted));
        List.of(feeShare, poolFee, notes).forEach(field -> field.setVisible(!quoted));
    }

    /** What can hardly be meant is told, and may be saved. */
    private void lookOver() {
        notes.removeAll();
        notes.add(ImplausibleNotes.of(
                PlausibleShares.of(feeShare.quantity(), poolFee.quantity()), SiteTime.in(site.zone())));
    }

    /** @param stored over which it is saved; empty: nothing */
    private Outcome<SiteMarket> save(Optional<SiteMarket> stored) {
        long readVersion = stored.map(SiteMarket::version).orElse(ManageSiteMarket.NOT_SET);
        return presenter.save(actor(), site, readVersion, choice(stored));
    }

    private ManageSiteMarket.Choice choice(Optional<SiteMarket> stored) {
        return new ManageSiteMarket.Choice(
                power.getValue().id(),
                chosen(dayAhead),
                chosen(indicative),
                chosen == Basis.QUOTED
                        ? new HashpriceBasis.Quoted(hashprice.getValue().id())
                        : new HashpriceBasis.Derived(
                                bitcoin.getValue().id(),
                                difficulty.getValue().id(),
                                feeShare.quantity(),
                                poolFee.quantity()),
                tariff,
                stored.map(SiteMarketPresenter::peaks).orElse(List.of()));
    }

    private static boolean isShare(BigDecimal percent) {
        return Fields.isNotNegative(percent) && percent.compareTo(WHOLE_PERCENT) < 0;
    }

    private static Optional<MarketSeries> only(List<MarketSeries> all) {
        return all.size() == 1 ? Optional.of(all.getFirst()) : Optional.empty();
    }

    private static @Nullable MarketSeries of(List<MarketSeries> all, SeriesId id) {
        return all.stream().filter(one -> one.id().equals(id)).findFirst().orElse(null);
    }

    private static Actor actor() {
        return CurrentUser.currentActor();
    }
}
