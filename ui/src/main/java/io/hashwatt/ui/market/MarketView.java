package io.hashwatt.ui.market;

import com.vaadin.flow.router.Route;
import io.hashwatt.domain.tenancy.Permission;
import io.hashwatt.ui.kit.EmptyState;
import io.hashwatt.ui.kit.Icon;
import io.hashwatt.ui.kit.Page;
import io.hashwatt.ui.session.Requires;
import io.hashwatt.ui.text.T;

/** The price series. */
@Route("markets")
@Requires(Permission.READ)
public final class MarketView extends Page {

    private static final long serialVersionUID = 1L;

    public MarketView() {
        title(T.of("market.title"));
        empty(new EmptyState(Icon.MARKET, T.of("market.empty.title"), T.of("market.empty.text")));
    }
}
