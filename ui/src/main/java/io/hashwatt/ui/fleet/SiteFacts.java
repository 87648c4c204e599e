package io.hashwatt.ui.fleet;

import com.vaadin.flow.component.html.Div;
import io.hashwatt.domain.fleet.RegisteredSite;
import io.hashwatt.domain.kernel.Power;
import io.hashwatt.domain.market.SiteMarket;
import io.hashwatt.domain.plan.record.ConnectionWorth;
import io.hashwatt.domain.tenancy.Permission;
import io.hashwatt.ui.fleet.FleetPresenter.SiteRow;
import io.hashwatt.ui.kit.Buttons;
import io.hashwatt.ui.kit.Icon;
import io.hashwatt.ui.kit.Message;
import io.hashwatt.ui.kit.Section;
import io.hashwatt.ui.kit.Tone;
import io.hashwatt.ui.kit.figure.Facts;
import io.hashwatt.ui.kit.figure.Figure;
import io.hashwatt.ui.kit.figure.FigureBand;
import io.hashwatt.ui.session.CurrentUser;
import io.hashwatt.ui.text.Formats;
import io.hashwatt.ui.text.T;
import java.util.Optional;
import java.util.function.Consumer;

/** What a site is: its figures, its place, and the prices it is planned on. */
final class SiteFacts extends Div {

    private static final long serialVersionUID = 1L;

    private final boolean mayChange = CurrentUser.may(Permission.MANAGE_FLEET);

    SiteFacts(
            SiteRow row,
            Optional<ConnectionWorth> connection,
            SiteMarketPresenter market,
            Runnable editPrices,
            Consumer<SiteMarket> editTariff,
            Runnable editSite) {
        add(prices(row.site(), market, editPrices, editTariff), site(row.site(), connection, editSite));
    }

    static FigureBand band(SiteRow row) {
        Formats formats = Formats.current();
        FleetTotals totals = row.totals();
        Figure power = new Figure(T.of("fleet.topPower"), formats.power(totals.power()));
        Optional.ofNullable(row.site().limits().room())
                .ifPresent(room -> power.unit(T.of("fleet.ofCap", formats.power(room))));
        if (row.isOverCap()) {
            power.note(T.of("fleet.overCap", formats.power(excess(row))));
        }
        return new FigureBand(
                new Figure(T.of("fleet.groups"), formats.count(totals.groups())),
                new Figure(T.of("fleet.miners"), formats.count(totals.miners())),
                power,
                new Figure(T.of("fleet.topHashrate"), formats.hashrate(totals.hashrate())),
                efficiency(totals));
    }

    static Figure efficiency(FleetTotals totals) {
        Figure figure = new Figure(T.of("fleet.efficiency"));
        totals.efficiency()
                .ifPresentOrElse(
                        value ->
                                figure.value(Formats.current().number(value, 1)).unit(T.of("fleet.unit.efficiency")),
                        () -> figure.value(totals.groups() == 0 ? T.of("fleet.none") : T.of("fleet.unknown")));
        return figure;
    }

    private static Power excess(SiteRow row) {
        Power room = row.site().limits().room();
        return room == null ? Power.NONE : row.totals().power().distanceTo(room);
    }

    private Section prices(
            RegisteredSite site, SiteMarketPresenter presenter, Runnable edit, Consumer<SiteMarket> editTariff) {
        Section section = new Section(T.of("fleet.market.title")).padded();
        Optional<SiteMarket> chosen = presenter.find(CurrentUser.currentActor(), site);
        if (chosen.isEmpty()) {
            Message none = new Message(Tone.WARNING, Icon.ALERT, T.of("fleet.market.missing"));
            section.content(mayChange ? none.action(Buttons.plain(T.of("fleet.market.choose"), edit)) : none);
            return section;
        }
        Facts facts = new Facts();
        SiteMarketWords words = new SiteMarketWords(presenter);
        words.facts(chosen.get()).forEach(fact -> facts.fact(fact.label(), fact.value()));
        words.peaks(chosen.get(), site).ifPresent(fact -> facts.fact(fact.label(), fact.value()));
        facts.fact(T.of("fleet.tariff.now"), words.powerNow(site, chosen.get().tariff()));
        facts.fact(
                T.of("fleet.market.now"),
                presenter
                        .hashprice(CurrentUser.currentActor(), site)
                        .map(value -> Formats.current().hashprice(value, site.currency()))
                        .orElse(T.of("fleet.unknown")));
        section.content(facts);
        if (mayChange) {
            section.actions(
                    Buttons.plain(T.of("fleet.tariff.edit"), () -> editTariff.accept(chosen.get())),
                    Buttons.icon(Icon.PENCIL, T.of("fleet.market.edit"), edit));
        }
        return section;
    }

    private Section site(RegisteredSite site, Optional<ConnectionWorth> connection, Runnable edit) {
        Facts facts = new Facts()
                .fact(T.of("fleet.site.zone"), site.zone().getId())
                .fact(T.of("fleet.site.currency"), site.currency().value());
        SiteLimitsWords.facts(site.limits(), site.zone(), site.currency())
                .forEach(fact -> facts.fact(fact.label(), fact.value()));
        connection.ifPresent(worth -> facts.fact(T.of("fleet.connection"), SiteLimitsWords.megawattMore(worth)));
        Section section = new Section(T.of("fleet.site.title"), facts).padded();
        if (mayChange) {
            section.actions(Buttons.icon(Icon.PENCIL, T.of("fleet.site.edit"), edit));
        }
        return section;
    }
}
