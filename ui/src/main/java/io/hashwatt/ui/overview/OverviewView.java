package io.hashwatt.ui.overview;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import io.hashwatt.application.fleet.ManageSites;
import io.hashwatt.domain.fleet.RegisteredSite;
import io.hashwatt.domain.kernel.Power;
import io.hashwatt.ui.kit.DataTable;
import io.hashwatt.ui.kit.EmptyState;
import io.hashwatt.ui.kit.Figure;
import io.hashwatt.ui.kit.FigureBand;
import io.hashwatt.ui.kit.Icon;
import io.hashwatt.ui.kit.Links;
import io.hashwatt.ui.kit.Page;
import io.hashwatt.ui.kit.SiteNames;
import io.hashwatt.ui.session.CurrentUser;
import io.hashwatt.ui.text.Formats;
import io.hashwatt.ui.text.T;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** All sites. */
@Route("")
public final class OverviewView extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient ManageSites sites;

    @Inject
    public OverviewView(ManageSites sites) {
        this.sites = sites;
        title(T.of("overview.title"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        List<RegisteredSite> all = sites.list(
                CurrentUser.currentActor(),
                io.hashwatt.application.kernel.Page.first(io.hashwatt.application.kernel.Page.MOST));
        if (all.isEmpty()) {
            empty(new EmptyState(Icon.FLEET, T.of("overview.empty.title"), T.of("overview.empty.text"))
                    .action(Links.button(T.of("overview.empty.action"), "fleet")));
        } else {
            figures(new FigureBand(
                    new Figure(T.of("overview.sites"), Formats.current().count(all.size())),
                    new Figure(T.of("overview.caps"), Formats.current().power(capOf(all)))
                            .note(T.of("overview.caps.note"))));
            content(table(all));
        }
    }

    private static Power capOf(List<RegisteredSite> all) {
        return all.stream()
                .flatMap(site -> Optional.ofNullable(site.powerCap()).stream())
                .reduce(Power.NONE, Power::plus);
    }

    private static DataTable<RegisteredSite> table(List<RegisteredSite> all) {
        DataTable<RegisteredSite> table = new DataTable<>(T.of("overview.sites"));
        table.twoLines(T.of("overview.site"), RegisteredSite::name, site -> site.zone().getId());
        table.text(T.of("overview.currency"), site -> site.currency().value());
        table.number(T.of("overview.cap"), OverviewView::cap);
        table.component(T.of("overview.plan"), site -> Links.onward(T.of("overview.plan.open"), planOf(site, all)));
        return table.card(site -> card(site, all)).allRows().rows(all);
    }

    private static Component card(RegisteredSite site, List<RegisteredSite> all) {
        Div card = new Div(Links.onward(site.name(), planOf(site, all)), new Div(cap(site)));
        card.addClassName("hw-card");
        return card;
    }

    private static String planOf(RegisteredSite site, List<RegisteredSite> all) {
        return "plan/" + SiteNames.inAddress(site, all);
    }

    private static String cap(RegisteredSite site) {
        return Optional.ofNullable(site.powerCap())
                .map(Formats.current()::power)
                .orElseGet(() -> T.of("overview.cap.none"));
    }
}
