package io.hashwatt.ui.fleet;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import io.hashwatt.application.fleet.ManageSites;
import io.hashwatt.domain.fleet.RegisteredGroup;
import io.hashwatt.domain.fleet.RegisteredSite;
import io.hashwatt.domain.market.SiteMarket;
import io.hashwatt.domain.tenancy.Actor;
import io.hashwatt.domain.tenancy.Permission;
import io.hashwatt.ui.fleet.FleetPresenter.SiteRow;
import io.hashwatt.ui.kit.AddressBar;
import io.hashwatt.ui.kit.Buttons;
import io.hashwatt.ui.kit.Confirmation;
import io.hashwatt.ui.kit.Downloads;
import io.hashwatt.ui.kit.EmptyState;
import io.hashwatt.ui.kit.Icon;
import io.hashwatt.ui.kit.Notifications;
import io.hashwatt.ui.plan.InterventionDesk;
import io.hashwatt.ui.session.CurrentUser;
import io.hashwatt.ui.session.Requires;
import io.hashwatt.ui.site.SiteNames;
import io.hashwatt.ui.site.SitePage;
import io.hashwatt.ui.text.Formats;
import io.hashwatt.ui.text.T;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;

/** The groups of one site, and what the site itself is: its cap and the prices it is planned on. */
@Route("fleet/:site")
@Requires(Permission.READ)
public final class SiteFleetView extends SitePage {

    private static final long serialVersionUID = 1L;

    private static final String FILTER = "find";

    private final transient FleetPresenter fleet;
    private final transient GroupsPresenter groups;
    private final transient SiteMarketPresenter market;
    private final transient InterventionDesk interventions;

    @SuppressWarnings("NullAway.Init") // filled before the page is shown
    private transient SiteRow row;

    private String address = "";
    private String filter = "";

    @SuppressWarnings("NullAway.Init") // filled before the page is shown
    private transient GroupsTable table;

    @Inject
    SiteFleetView(
            ManageSites sites,
            FleetPresenter fleet,
            GroupsPresenter groups,
            SiteMarketPresenter market,
            InterventionDesk interventions) {
        super(sites);
        this.fleet = fleet;
        this.groups = groups;
        this.market = market;
        this.interventions = interventions;
    }

    @Override
    protected void show(RegisteredSite site, QueryParameters query) {
        address = "fleet/" + SiteNames.inAddress(site, fleet.all(actor()));
        filter = query.getSingleParameter(FILTER).orElse("");
        row = fleet.row(actor(), site);
        side(new SiteFacts(
                row, fleet.connectionWorth(actor(), site), market, this::editPrices, this::editTariff, this::editSite));
        showTitle();
        figures(SiteFacts.band(row));
        if (row.totals().groups() == 0) {
            content(noGroups());
        } else {
            content(toolbar(), groupsTable());
        }
    }

    private void showTitle() {
        crumbs(new Crumb(T.of("fleet.title"), "fleet"));
        title(row.site().name());
        beside(row.site().zone().getId());
        if (mayChange()) {
            actions(more(), Buttons.primary(Icon.PLUS, T.of("fleet.group.add"), this::addGroup));
        } else {
            actions(export(this::all));
        }
    }

    private EmptyState noGroups() {
        EmptyState state = new EmptyState(Icon.FLEET, T.of("fleet.noGroups.title"), T.of("fleet.noGroups.text"));
        return mayChange() ? state.action(Buttons.plain(Icon.PLUS, T.of("fleet.group.add"), this::addGroup)) : state;
    }

    private Component toolbar() {
        TextField find = new TextField();
        find.setAriaLabel(T.of("fleet.find"));
        find.setPlaceholder(T.of("fleet.find"));
        find.setPrefixComponent(Icon.FIND.decorative());
        find.setClearButtonVisible(true);
        find.setValue(filter);
        find.setValueChangeMode(ValueChangeMode.LAZY);
        find.getElement().setAttribute("data-hw-filter", true);
        find.addClassName("hw-find");
        find.addValueChangeListener(change -> find(change.getValue()));
        return find;
    }

    private void find(String text) {
        filter = text.strip();
        QueryParameters query = filter.isEmpty() ? QueryParameters.empty() : QueryParameters.of(FILTER, filter);
        AddressBar.show(address, query);
        fill();
    }

    private Component groupsTable() {
        table = new GroupsTable(row.site(), group -> address + "/group?id=" + group.id());
        if (mayChange()) {
            table.selectable(this::selected);
        }
        if (InterventionDesk.isAllowed()) {
            table.overridable(group -> interventions.ask(row.site(), group, () -> {}));
        }
        fill();
        return table.component();
    }

    private void fill() {
        if (filter.isEmpty()) {
            table.component().lazy(page -> groups.page(actor(), row.site().id(), page), RegisteredGroup::id);
        } else {
            table.component()
                    .emptyState(new EmptyState(Icon.FIND, T.of("fleet.find.none"), T.of("fleet.find.none.text")))
                    .rows(groups.matching(actor(), row.site().id(), filter));
        }
    }

    /** A bar about what is selected replaces the title. */
    private void selected(Collection<RegisteredGroup> chosen) {
        if (chosen.isEmpty()) {
            showTitle();
            return;
        }
        List<RegisteredGroup> all = List.copyOf(chosen);
        FleetTotals totals =
                FleetTotals.of(all.stream().map(RegisteredGroup::group).toList());
        crumbs();
        title(T.count("fleet.selected", all.size()));
        beside(Formats.current().power(totals.power()));
        actions(
                Buttons.quiet(T.of("fleet.select.all"), this::selectAll),
                Buttons.quiet(T.of("fleet.select.none"), table::clearSelection),
                export(() -> all),
                Buttons.primary(
                        Icon.PENCIL,
                        T.of("fleet.bulk.edit"),
                        () -> BulkForm.open(groups, row.site(), all, this::reload)));
    }

    private void selectAll() {
        table.select(
                filter.isEmpty() ? all() : groups.matching(actor(), row.site().id(), filter));
    }

    private MenuBar more() {
        MenuBar bar = new MenuBar();
        bar.addClassName("hw-menu");
        var menu = bar.addItem(T.of("fleet.more"));
        menu.getSubMenu().addItem(T.of("fleet.site.edit"), click -> editSite());
        menu.getSubMenu().addItem(T.of("fleet.market.edit"), click -> editPrices());
        menu.getSubMenu()
                .addItem(T.of("fleet.import"), click -> GroupsImportForm.open(groups, row.site(), this::reload));
        menu.getSubMenu().addItem(export(this::all));
        menu.getSubMenu().addItem(T.of("fleet.site.delete"), click -> delete()).addClassName("hw-danger");
        return bar;
    }

    /** @param chosen asked when the file is fetched, so that it holds what is true then */
    private Anchor export(Supplier<List<RegisteredGroup>> chosen) {
        return Downloads.csv(
                T.of("fleet.export"),
                address.substring(address.indexOf('/') + 1) + "-groups.csv",
                () -> GroupsCsv.of(
                        chosen.get().stream().map(RegisteredGroup::group).toList()));
    }

    private List<RegisteredGroup> all() {
        return groups.all(actor(), row.site().id());
    }

    private void addGroup() {
        AddGroupForm.open(groups, row.site(), group -> {
            Notifications.done(T.of("fleet.group.added", group.group().name()));
            reload();
        });
    }

    private void editSite() {
        SiteForm.edit(
                fleet,
                row.site(),
                site -> getUI().ifPresent(ui -> ui.navigate("fleet/" + SiteNames.inAddress(site, fleet.all(actor())))));
    }

    private void editTariff(SiteMarket chosen) {
        TariffForm.open(market, row.site(), chosen, this::reload);
    }

    private void editPrices() {
        SiteMarketForm.open(market, row.site(), this::reload);
    }

    private void delete() {
        FleetTotals totals = row.totals();
        Confirmation.askForName(
                T.of("fleet.site.delete.title", row.site().name()),
                T.of(
                        "fleet.site.delete.text",
                        T.count("fleet.groups.count", totals.groups()),
                        T.count("fleet.miners.count", totals.miners()),
                        Formats.current().power(totals.power())),
                T.of("fleet.site.delete.verb"),
                row.site().name(),
                () -> {
                    fleet.delete(actor(), row.site().id());
                    Notifications.done(T.of("fleet.site.deleted", row.site().name()));
                    getUI().ifPresent(ui -> ui.navigate("fleet"));
                });
    }

    private void reload() {
        fleet.find(actor(), row.site().id())
                .ifPresent(site ->
                        show(site, filter.isEmpty() ? QueryParameters.empty() : QueryParameters.of(FILTER, filter)));
    }

    private static boolean mayChange() {
        return CurrentUser.may(Permission.MANAGE_FLEET);
    }

    private static Actor actor() {
        return CurrentUser.currentActor();
    }
}
