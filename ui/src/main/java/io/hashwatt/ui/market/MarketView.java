package io.hashwatt.ui.market;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import io.hashwatt.application.fleet.ManageSites;
import io.hashwatt.application.market.ManageSeries;
import io.hashwatt.domain.kernel.SeriesId;
import io.hashwatt.domain.tenancy.Actor;
import io.hashwatt.domain.tenancy.Permission;
import io.hashwatt.ui.kit.ChosenSite;
import io.hashwatt.ui.kit.DataTable;
import io.hashwatt.ui.kit.EmptyState;
import io.hashwatt.ui.kit.Icon;
import io.hashwatt.ui.kit.Page;
import io.hashwatt.ui.session.CurrentUser;
import io.hashwatt.ui.session.Requires;
import io.hashwatt.ui.text.SiteTime;
import io.hashwatt.ui.text.T;
import jakarta.inject.Inject;
import java.util.List;

/** The price series there are, and how far they reach. */
@Route("markets")
@Requires(Permission.READ)
public final class MarketView extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient ManageSeries series;
    private final transient ManageSites sites;

    @Inject
    MarketView(ManageSeries series, ManageSites sites) {
        this.series = series;
        this.sites = sites;
        title(T.of("market.title"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (digests(io.hashwatt.application.kernel.Page.first(1)).isEmpty()) {
            empty(new EmptyState(Icon.MARKET, T.of("market.empty.title"), T.of("market.empty.text")));
        } else {
            content(table());
        }
    }

    private Component table() {
        DataTable<SeriesDigest> table = new DataTable<>(T.of("market.title"));
        table.twoLines(T.of("market.series"), SeriesDigest::name, SeriesDigest::kind);
        table.text(T.of("market.covers"), SeriesDigest::covers);
        table.text(T.of("market.final"), SeriesDigest::finalUntil);
        table.text(T.of("market.stored"), SeriesDigest::stored);
        table.text(T.of("market.owner"), SeriesDigest::owner);
        table.card(MarketView::card);
        return table.lazy(this::digests, digest -> digest.series().id());
    }

    private static Component card(SeriesDigest digest) {
        Span kind = new Span(digest.kind());
        Span covers = new Span(digest.covers());
        kind.addClassName("hw-sub");
        covers.addClassName("hw-sub");
        Div lines = new Div(new Span(digest.name()), kind, covers);
        lines.addClassName("hw-two");
        Div card = new Div(lines);
        card.addClassName("hw-card");
        return card;
    }

    private List<SeriesDigest> digests(io.hashwatt.application.kernel.Page<SeriesId> page) {
        Actor actor = CurrentUser.currentActor();
        SiteTime time = ChosenSite.time(sites);
        return series.list(actor, page).stream()
                .map(found -> new SeriesDigest(found, series.coverage(actor, found), time))
                .toList();
    }
}
