package io.hashwatt.ui.schedule.list;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import io.hashwatt.application.fleet.ManageSites;
import io.hashwatt.domain.fleet.RegisteredSite;
import io.hashwatt.domain.fleet.event.FleetEvent;
import io.hashwatt.domain.kernel.Event;
import io.hashwatt.domain.market.event.MarketEvent.SiteMarketUpdated;
import io.hashwatt.domain.schedule.Schedule;
import io.hashwatt.domain.schedule.event.ScheduleEvent;
import io.hashwatt.ui.kit.Buttons;
import io.hashwatt.ui.kit.EmptyState;
import io.hashwatt.ui.kit.Icon;
import io.hashwatt.ui.kit.Segments;
import io.hashwatt.ui.live.LiveUpdates;
import io.hashwatt.ui.schedule.ScheduleRow;
import io.hashwatt.ui.schedule.SchedulesPresenter;
import io.hashwatt.ui.schedule.SiteContext;
import io.hashwatt.ui.schedule.action.ScheduleActions;
import io.hashwatt.ui.schedule.editor.ScheduleView;
import io.hashwatt.ui.site.SitePage;
import io.hashwatt.ui.text.T;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The schedules of a site, and how a new one begins. */
@Route("schedules/:site?")
public final class SchedulesView extends SitePage {

    private static final long serialVersionUID = 1L;

    private final transient SchedulesPresenter presenter;
    private transient @Nullable RegisteredSite site;
    private ListFilter filter = ListFilter.IN_USE;

    @Inject
    SchedulesView(ManageSites sites, SchedulesPresenter presenter, LiveUpdates live) {
        super(sites);
        this.presenter = presenter;
        addClassName("hw-schedules-page");
        title(T.of("schedule.title"));
        beside(T.of("schedule.question"));
        live.whileAttached(this, SchedulesView::concerns, this::refresh);
    }

    /** Whether it may change what is said in the list. */
    private static boolean concerns(Event event) {
        return event instanceof FleetEvent || event instanceof ScheduleEvent || event instanceof SiteMarketUpdated;
    }

    @Override
    protected void show(RegisteredSite shown, QueryParameters query) {
        filter = ListFilter.of(query);
        show(shown);
    }

    private void show(RegisteredSite shown) {
        site = shown;
        List<ScheduleRow> all = presenter.previews().rows(shown);
        if (all.isEmpty()) {
            actions();
            empty(nothing());
            return;
        }
        SiteContext context = presenter.sites().context(shown);
        actions(SchedulesPresenter.mayChange() ? buttons(context) : new Component[0]);
        List<ScheduleRow> rows =
                all.stream().filter(row -> filter.includes(row.schedule())).toList();
        content(filters(), rows.isEmpty() ? noneOfThem() : table(context, rows));
    }

    private Component filters() {
        Div filters = new Div(new Segments<>(
                T.of("schedule.filter"), List.of(ListFilter.values()), ListFilter::label, filter, this::go));
        filters.addClassName("hw-list-filter");
        return filters;
    }

    private Component table(SiteContext context, List<ScheduleRow> rows) {
        ScheduleActions each = new ScheduleActions(presenter, context, this::go, this::refresh);
        return new SchedulesTable(context, path(), each).table(rows);
    }

    private static EmptyState noneOfThem() {
        return new EmptyState(Icon.CALENDAR, T.of("schedule.filter.none.title"), T.of("schedule.filter.none.text"));
    }

    private void go(ListFilter chosen) {
        UI.getCurrent().navigate(path(), chosen.toQuery());
    }

    private EmptyState nothing() {
        EmptyState state = new EmptyState(Icon.CALENDAR, T.of("schedule.empty.title"), T.of("schedule.empty.text"));
        return SchedulesPresenter.mayChange() ? state.action(newCalendar()) : state;
    }

    private Component[] buttons(SiteContext context) {
        List<Component> buttons = new ArrayList<>();
        buttons.add(Buttons.quiet(
                Icon.UPLOAD, T.of("schedule.import"), () -> ImportForm.open(presenter, context, this::go)));
        buttons.add(Buttons.plain(
                Icon.BOLT,
                T.of("schedule.new.strike"),
                () -> begin(QueryParameters.of(ScheduleView.KIND, ScheduleView.STRIKE))));
        buttons.add(newCalendar());
        return buttons.toArray(Component[]::new);
    }

    private Button newCalendar() {
        return Buttons.primary(Icon.PLUS, T.of("schedule.new.calendar"), () -> begin(QueryParameters.empty()));
    }

    private void begin(QueryParameters query) {
        UI.getCurrent().navigate(path() + "/" + ScheduleView.NEW, query);
    }

    private void go(Schedule schedule) {
        UI.getCurrent().navigate(path() + "/" + schedule.id());
    }

    private void refresh() {
        if (site != null) {
            show(site);
        }
    }
}
