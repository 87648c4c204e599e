package io.hashwatt.ui.backtest;

import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import io.hashwatt.application.fleet.ManageSites;
import io.hashwatt.domain.fleet.RegisteredSite;
import io.hashwatt.ui.kit.EmptyState;
import io.hashwatt.ui.kit.Icon;
import io.hashwatt.ui.kit.SitePage;
import io.hashwatt.ui.text.T;
import jakarta.inject.Inject;

/** Back-tests of a site. */
@Route("backtest/:site?")
public final class BacktestView extends SitePage {

    private static final long serialVersionUID = 1L;

    @Inject
    public BacktestView(ManageSites sites) {
        super(sites);
        title(T.of("backtest.title"));
    }

    @Override
    protected void show(RegisteredSite site, QueryParameters query) {
        beside(site.name());
        empty(new EmptyState(Icon.HISTORY, T.of("backtest.empty.title"), T.of("backtest.empty.text")));
    }
}
