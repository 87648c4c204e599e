package io.hashwatt.ui.fleet;

import com.vaadin.flow.router.Route;
import io.hashwatt.domain.tenancy.Permission;
import io.hashwatt.ui.kit.EmptyState;
import io.hashwatt.ui.kit.Icon;
import io.hashwatt.ui.kit.Page;
import io.hashwatt.ui.session.Requires;
import io.hashwatt.ui.text.T;

/** Sites and groups. */
@Route("fleet")
@Requires(Permission.READ)
public final class FleetView extends Page {

    private static final long serialVersionUID = 1L;

    public FleetView() {
        title(T.of("fleet.title"));
        empty(new EmptyState(Icon.FLEET, T.of("fleet.empty.title"), T.of("fleet.empty.text")));
    }
}
