package io.hashwatt.ui.fleet;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import io.hashwatt.domain.fleet.RegisteredSite;
import io.hashwatt.domain.tenancy.Permission;
import io.hashwatt.ui.fleet.FleetPresenter.SiteRow;
import io.hashwatt.ui.kit.Buttons;
import io.hashwatt.ui.kit.EmptyState;
import io.hashwatt.ui.kit.Icon;
import io.hashwatt.ui.kit.Links;
import io.hashwatt.ui.kit.Page;
import io.hashwatt.ui.kit.Tone;
import io.hashwatt.ui.kit.figure.Figure;
import io.hashwatt.ui.kit.figure.FigureBand;
import io.hashwatt.ui.kit.figure.StateBadge;
import io.hashwatt.ui.kit.table.DataTable;
import io.hashwatt.ui.session.CurrentUser;
import io.hashwatt.ui.session.Requires;
import io.hashwatt.ui.site.SiteNames;
import io.hashwatt.ui.text.Formats;
import io.hashwatt.ui.text.T;
import jakarta.inject.Inject;
import java.util.List;

/** All sites: what there is, and what is not ready to be planned. */
@Route("fleet")
@Requires(Permission.READ)
public final class FleetView extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient FleetPresenter presenter;

    @Inject
    FleetView(FleetPresenter presenter) {
        this.presenter = presenter;
        title(T.of("fleet.title"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        List<SiteRow> rows = presenter.rows(CurrentUser.currentActor());
        boolean mayChange = CurrentUser.may(Permission.MANAGE_FLEET);
        if (rows.isEmpty()) {
            EmptyState state = new EmptyState(Icon.FLEET, T.of("fleet.empty.title"), T.of("fleet.empty.text"));
            empty(mayChange ? state.action(Buttons.primary(Icon.PLUS, T.of("fleet.site.add"), this::add)) : state);
            return;
        }
        if (mayChange) {
            actions(Buttons.primary(Icon.PLUS, T.of("fleet.site.add"), this::add));
        }
        figures(band(rows));
        content(table(rows));
    }

    private void add() {
        SiteForm.create(
                presenter,
                site -> getUI().ifPresent(ui ->
                        ui.navigate("fleet/" + SiteNames.inAddress(site, presenter.all(CurrentUser.currentActor())))));
    }

    private static FigureBand band(List<SiteRow> rows) {
        Formats formats = Formats.current();
        FleetTotals sum = FleetPresenter.sum(rows);
        Figure efficiency = new Figure(
                T.of("fleet.efficiency"),
                sum.efficiency().map(value -> formats.number(value, 1)).orElse(T.of("fleet.unknown")));
        sum.efficiency().ifPresent(known -> efficiency.unit(T.of("fleet.unit.efficiency")));
        return new FigureBand(
                new Figure(T.of("fleet.sites"), formats.count(rows.size())),
                new Figure(T.of("fleet.groups"), formats.count(sum.groups())),
                new Figure(T.of("fleet.miners"), formats.count(sum.miners())),
                new Figure(T.of("fleet.topPower"), formats.power(sum.power())).note(T.of("fleet.topPower.note")),
                efficiency.note(formats.hashrate(sum.hashrate())));
    }

    private DataTable<SiteRow> table(List<SiteRow> rows) {
        Formats formats = Formats.current();
        List<RegisteredSite> all = rows.stream().map(SiteRow::site).toList();
        DataTable<SiteRow> table = new DataTable<>(T.of("fleet.sites"));
        table.link(
                T.of("fleet.site"),
                row -> row.site().name(),
                row -> row.site().zone().getId() + ", " + row.site().currency(),
                row -> href(row, all));
        table.number(T.of("fleet.groups"), row -> formats.count(row.totals().groups()));
        table.number(T.of("fleet.miners"), row -> formats.count(row.totals().miners()));
        table.number(T.of("fleet.topPower"), row -> formats.power(row.totals().power()));
        table.number(
                T.of("fleet.cap"),
                row -> SiteLimitsWords.cap(row.site().limits().powerCap()));
        table.number(
                T.of("fleet.hashrate"), row -> formats.hashrate(row.totals().hashrate()));
        table.number(
                T.of("fleet.efficiency"),
                row -> row.totals().efficiency().map(formats::efficiency).orElse(""));
        table.component(T.of("fleet.state"), FleetView::state);
        return table.card(row -> card(row, all)).rows(rows);
    }

    private static String href(SiteRow row, List<RegisteredSite> all) {
        return "fleet/" + SiteNames.inAddress(row.site(), all);
    }

    private static Component state(SiteRow row) {
        if (row.totals().groups() == 0) {
            return new StateBadge(Tone.WARNING, Icon.ALERT, T.of("fleet.state.noGroups"));
        }
        return row.planned()
                ? StateBadge.well(T.of("fleet.state.ready"))
                : new StateBadge(Tone.WARNING, Icon.ALERT, T.of("fleet.state.noPrices"));
    }

    private static Component card(SiteRow row, List<RegisteredSite> all) {
        Formats formats = Formats.current();
        Div what = new Div(
                Links.text(row.site().name(), href(row, all)),
                new Span(T.count("fleet.miners.count", row.totals().miners()) + " · "
                        + formats.power(row.totals().power())));
        what.addClassName("hw-two");
        what.getChildren().skip(1).forEach(line -> line.addClassName("hw-sub"));
        Div card = new Div(what, state(row));
        card.addClassName("hw-card");
        return card;
    }
}
