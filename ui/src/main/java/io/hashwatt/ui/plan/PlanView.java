package io.hashwatt.ui.plan;

import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import io.hashwatt.application.fleet.ManageSites;
import io.hashwatt.domain.fleet.RegisteredSite;
import io.hashwatt.ui.kit.EmptyState;
import io.hashwatt.ui.kit.Icon;
import io.hashwatt.ui.kit.SitePage;
import io.hashwatt.ui.text.T;
import jakarta.inject.Inject;

/** The plan of a site. */
@Route("plan/:site?")
public final class PlanView extends SitePage {

    private static final long serialVersionUID = 1L;

    @Inject
    public PlanView(ManageSites sites) {
        super(sites);
        title(T.of("plan.title"));
    }

    @Override
    protected void show(RegisteredSite site, QueryParameters query) {
        beside(site.name());
        empty(new EmptyState(Icon.PLAN, T.of("plan.empty.title"), T.of("plan.empty.text")));
    }
}
