package io.hashwatt.ui.fleet;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.BigDecimalField;
import io.hashwatt.application.kernel.Violation;
import io.hashwatt.application.market.ManageSiteMarket;
import io.hashwatt.domain.fleet.RegisteredSite;
import io.hashwatt.domain.kernel.SeriesId;
import io.hashwatt.domain.market.HashpriceBasis;
import io.hashwatt.domain.market.MarketSeries;
import io.hashwatt.domain.market.SiteMarket;
import io.hashwatt.domain.tenancy.Actor;
import io.hashwatt.ui.fleet.SiteMarketPresenter.Choices;
import io.hashwatt.ui.kit.FormDialog;
import io.hashwatt.ui.kit.FormPanel;
import io.hashwatt.ui.kit.Icon;
import io.hashwatt.ui.kit.Links;
import io.hashwatt.ui.kit.LostUpdate;
import io.hashwatt.ui.kit.Message;
import io.hashwatt.ui.kit.Segments;
import io.hashwatt.ui.kit.Tone;
import io.hashwatt.ui.session.CurrentUser;
import io.hashwatt.ui.text.T;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which prices a site is planned on, and where its hashprice comes from. */
final class SiteMarketForm {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal MOST_FEE_PERCENT = BigDecimal.valueOf(1_000);

    enum Basis {
        QUOTED,
        DERIVED
    }

    private final SiteMarketPresenter presenter;
    private final RegisteredSite site;
    private final Runnable saved;
    private final Choices choices;
    private final FormDialog dialog = new FormDialog(T.of("fleet.market.edit"));
    private final FormPanel form = new FormPanel();
    private final ComboBox<MarketSeries> power;
    private final ComboBox<MarketSeries> dayAhead;
    private final Segments<Basis> basis;
    private final ComboBox<MarketSeries> hashprice;
    private final ComboBox<MarketSeries> bitcoin;
    private final ComboBox<MarketSeries> difficulty;
    private final BigDecimalField feeShare;
    private final BigDecimalField poolFee;
    private Basis chosen = Basis.DERIVED;

    private SiteMarketForm(SiteMarketPresenter presenter, RegisteredSite site, Runnable saved) {
        this.presenter = presenter;
        this.site = site;
        this.saved = saved;
        choices = presenter.choices(actor(), site.currency());
        power = series("power_series_id", T.of("fleet.market.power"), choices.power());
        dayAhead = series("day_ahead_series_id", T.of("fleet.market.dayAhead"), choices.power());
        dayAhead.setClearButtonVisible(true);
        dayAhead.setHelperText(T.of("fleet.market.dayAhead.help"));
        basis = new Segments<>(
                T.of("fleet.market.hashprice"),
                List.of(Basis.QUOTED, Basis.DERIVED),
                one -> one == Basis.QUOTED ? T.of("fleet.market.quoted") : T.of("fleet.market.derived"),
                Basis.DERIVED,
                this::choose);
        Div label = new Div(T.of("fleet.market.hashprice"));
        label.addClassName("hw-label");
        form.with(label, basis);
        hashprice = series("hashprice.hashprice_series_id", T.of("fleet.market.hashpriceSeries"), choices.hashprices());
        bitcoin = series("hashprice.bitcoin_series_id", T.of("fleet.market.bitcoin"), choices.bitcoin());
        difficulty = series("hashprice.difficulty_series_id", T.of("fleet.market.difficulty"), choices.difficulties());
        feeShare = percent("hashprice.fee_share", T.of("fleet.market.feeShare"), T.of("fleet.market.feeShare.help"));
        poolFee = percent("hashprice.pool_fee", T.of("fleet.market.poolFee"), T.of("fleet.market.poolFee.help"));
    }

    static void open(SiteMarketPresenter presenter, RegisteredSite site, Runnable saved) {
        SiteMarketForm form = new SiteMarketForm(presenter, site, saved);
        Optional<SiteMarket> read = presenter.find(actor(), site);
        form.fill(read);
        form.dialog.content(form.choices.power().isEmpty() ? form.noSeries() : form.form);
        if (!form.choices.power().isEmpty()) {
            form.dialog.buttons(
                    T.of("fleet.save"),
                    () -> form.save(read.map(SiteMarket::version).orElse(ManageSiteMarket.NOT_SET)));
        }
        form.dialog.open();
    }

    private Div noSeries() {
        return new Message(Tone.WARNING, Icon.ALERT, T.of("fleet.market.noSeries", site.currency()))
                .action(Links.onward(T.of("fleet.market.toMarkets"), "markets"));
    }

    private ComboBox<MarketSeries> series(String field, String label, List<MarketSeries> all) {
        ComboBox<MarketSeries> box = form.field(field, new ComboBox<>(label));
        box.setItems(all);
        box.setItemLabelGenerator(MarketSeries::name);
        if (all.isEmpty()) {
            box.setHelperText(T.of("fleet.market.none", site.currency()));
        }
        return box;
    }

    private BigDecimalField percent(String field, String label, String help) {
        BigDecimalField percent = form.field(field, new BigDecimalField(label), "%");
        percent.setHelperText(help);
        return percent;
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
        power.setValue(of(choices.power(), market.power()));
        dayAhead.setValue(market.dayAhead() == null ? null : of(choices.power(), market.dayAhead()));
        switch (market.hashprice()) {
            case HashpriceBasis.Quoted quoted -> {
                choose(Basis.QUOTED);
                hashprice.setValue(of(choices.hashprices(), quoted.hashprice()));
            }
            case HashpriceBasis.Derived derived -> {
                choose(Basis.DERIVED);
                bitcoin.setValue(of(choices.bitcoin(), derived.bitcoin()));
                difficulty.setValue(of(choices.difficulties(), derived.difficulty()));
                feeShare.setValue(derived.feeShare().multiply(HUNDRED).stripTrailingZeros());
                poolFee.setValue(derived.poolFee().multiply(HUNDRED).stripTrailingZeros());
            }
        }
    }

    private void choose(Basis one) {
        chosen = one;
        basis.choose(one);
        boolean quoted = one == Basis.QUOTED;
        hashprice.setVisible(quoted);
        List.of(bitcoin, difficulty).forEach(box -> box.setVisible(!quoted));
        List.of(feeShare, poolFee).forEach(field -> field.setVisible(!quoted));
    }

    private void save(long readVersion) {
        ManageSiteMarket.Choice choice = choice();
        if (choice != null) {
            Answers.to(presenter.save(actor(), site, readVersion, choice), form, done -> close(), () -> lost(choice));
        }
    }

    private void lost(ManageSiteMarket.Choice mine) {
        SiteMarket theirs = presenter.find(actor(), site).orElseThrow();
        SiteMarketWords words = new SiteMarketWords(presenter);
        LostUpdate.show(
                T.of("fleet.market.title"), words.parts(theirs, mine), this::close, () -> save(theirs.version()));
    }

    private void close() {
        dialog.close();
        saved.run();
    }

    private ManageSiteMarket.@Nullable Choice choice() {
        List<Violation> violations = new ArrayList<>();
        require(power, "power_series_id", violations);
        boolean quoted = chosen == Basis.QUOTED;
        if (quoted) {
            require(hashprice, "hashprice.hashprice_series_id", violations);
        } else {
            require(bitcoin, "hashprice.bitcoin_series_id", violations);
            require(difficulty, "hashprice.difficulty_series_id", violations);
            if (!isWithin(feeShare, MOST_FEE_PERCENT)) {
                violations.add(new Violation("hashprice.fee_share", T.of("fleet.rule.feeShare")));
            }
            if (!isWithin(poolFee, HUNDRED) || value(poolFee).compareTo(HUNDRED) == 0) {
                violations.add(new Violation("hashprice.pool_fee", T.of("fleet.rule.poolFee")));
            }
        }
        if (!violations.isEmpty()) {
            form.show(violations);
            return null;
        }
        return new ManageSiteMarket.Choice(
                power.getValue().id(),
                dayAhead.isEmpty() ? null : dayAhead.getValue().id(),
                basisOf(quoted));
    }

    private HashpriceBasis basisOf(boolean quoted) {
        return quoted
                ? new HashpriceBasis.Quoted(hashprice.getValue().id())
                : new HashpriceBasis.Derived(
                        bitcoin.getValue().id(),
                        difficulty.getValue().id(),
                        value(feeShare).divide(HUNDRED),
                        value(poolFee).divide(HUNDRED));
    }

    private static void require(ComboBox<?> box, String field, List<Violation> violations) {
        if (box.isEmpty()) {
            violations.add(new Violation(field, T.of("fleet.rule.choose", box.getLabel())));
        }
    }

    private static boolean isWithin(BigDecimalField field, BigDecimal most) {
        return value(field).signum() >= 0 && value(field).compareTo(most) <= 0;
    }

    private static BigDecimal value(BigDecimalField field) {
        return Objects.requireNonNullElse(field.getValue(), BigDecimal.ZERO);
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
