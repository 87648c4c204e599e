package io.hashwatt.ui.backtest;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import io.hashwatt.application.fleet.ManageSites;
import io.hashwatt.application.kernel.Page;
import io.hashwatt.domain.fleet.RegisteredSite;
import io.hashwatt.domain.kernel.Event;
import io.hashwatt.domain.plan.event.BacktestEvent;
import io.hashwatt.domain.tenancy.Actor;
import io.hashwatt.domain.tenancy.Permission;
import io.hashwatt.ui.kit.AddressBar;
import io.hashwatt.ui.kit.EmptyState;
import io.hashwatt.ui.kit.Icon;
import io.hashwatt.ui.kit.Links;
import io.hashwatt.ui.kit.Section;
import io.hashwatt.ui.kit.table.DataTable;
import io.hashwatt.ui.live.BacktestAdvanced;
import io.hashwatt.ui.live.LiveUpdates;
import io.hashwatt.ui.session.CurrentUser;
import io.hashwatt.ui.site.SitePage;
import io.hashwatt.ui.text.T;
import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;

/** Asks for a back-test of a site, and lists the earlier ones. */
@Route("backtest/:site?")
public final class BacktestsView extends SitePage {

    private static final long serialVersionUID = 1L;

    private final transient BacktestPresenter presenter;
    private final Div earlier = new Div();
    private transient @Nullable DataTable<BacktestRow> table;
    private transient @Nullable RegisteredSite site;

    @Inject
    BacktestsView(ManageSites sites, BacktestPresenter presenter, LiveUpdates live) {
        super(sites);
        this.presenter = presenter;
        addClassName("hw-backtest");
        earlier.addClassName("hw-backtest-earlier");
        title(T.of("backtest.title"));
        beside(T.of("backtest.question"));
        live.whileAttached(this, BacktestsView::concerns, this::refresh);
    }

    static boolean concerns(Event event) {
        return event instanceof BacktestEvent || event instanceof BacktestAdvanced;
    }

    @Override
    protected void show(RegisteredSite shownSite, QueryParameters query) {
        site = shownSite;
        table = null;
        earlier.removeAll();
        fillEarlier(shownSite);
        switch (presenter.replayable(actor(), shownSite)) {
            case Replayable.Not not when table == null -> empty(lacking(shownSite, not.lack()));
            case Replayable.Not ignored -> content(earlier);
            case Replayable.Covered covered -> show(shownSite, covered, BacktestAddress.of(query));
        }
    }

    private void show(RegisteredSite of, Replayable.Covered covered, BacktestAddress address) {
        if (CurrentUser.may(Permission.PLAN)) {
            content(new Section(T.of("backtest.new"), form(of, covered, address)).padded(), earlier);
        } else if (table == null) {
            empty(new EmptyState(Icon.HISTORY, T.of("backtest.empty.title"), T.of("backtest.empty.guest")));
        } else {
            content(earlier);
        }
    }

    private Component form(RegisteredSite site, Replayable.Covered covered, BacktestAddress address) {
        return new BacktestForm(
                        covered,
                        address,
                        wish -> presenter.submit(actor(), site, wish),
                        job -> UI.getCurrent().navigate(path() + "/" + job.id()),
                        this::remember)
                .panel();
    }

    /** Nothing, while there is none. */
    private void fillEarlier(RegisteredSite of) {
        if (!presenter.list(actor(), of, Page.first(1)).isEmpty()) {
            table = new BacktestsTable(path(), timeOf(of), of.currency())
                    .table(page -> presenter.list(actor(), of, page));
            earlier.add(new Section(T.of("backtest.list"), table).growing());
        }
    }

    private static EmptyState lacking(RegisteredSite site, Replayable.Lack lack) {
        String fleet = "fleet/" + site.id();
        return switch (lack) {
            case GROUPS ->
                new EmptyState(Icon.FLEET, T.of("backtest.empty.groups.title"), T.of("backtest.empty.groups.text"))
                        .action(Links.button(T.of("backtest.empty.groups.action"), fleet));
            case MARKET ->
                new EmptyState(Icon.MARKET, T.of("backtest.empty.market.title"), T.of("backtest.empty.market.text"))
                        .action(Links.button(T.of("backtest.empty.market.action"), fleet));
            case PRICES ->
                new EmptyState(Icon.MARKET, T.of("backtest.empty.prices.title"), T.of("backtest.empty.prices.text"))
                        .action(Links.button(T.of("backtest.empty.prices.action"), "markets"));
        };
    }

    /** The address says what is filled in, without anything being read again. */
    private void remember(BacktestAddress address) {
        AddressBar.show(path(), address.toQuery());
    }

    private void refresh() {
        if (table != null) {
            table.refresh();
        } else if (site != null) {
            fillEarlier(site);
        }
    }

    private static Actor actor() {
        return CurrentUser.currentActor();
    }
}
