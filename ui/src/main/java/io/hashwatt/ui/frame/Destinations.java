package io.hashwatt.ui.frame;

import com.vaadin.flow.component.Component;
import io.hashwatt.ui.backtest.BacktestsView;
import io.hashwatt.ui.fleet.FleetView;
import io.hashwatt.ui.kit.Icon;
import io.hashwatt.ui.market.MarketView;
import io.hashwatt.ui.overview.OverviewView;
import io.hashwatt.ui.people.AuditView;
import io.hashwatt.ui.people.PeopleView;
import io.hashwatt.ui.plan.PlanView;
import io.hashwatt.ui.schedule.list.SchedulesView;
import io.hashwatt.ui.session.CurrentUser;
import java.util.List;

/** Where one can go. A new section of the UI is a line here. */
final class Destinations {

    /**
     * @param path its address, without what follows
     * @param key the letter after {@code g} that goes there
     * @param label key of its name
     */
    record Destination(String path, String key, Icon icon, String label, Class<? extends Component> view) {

        boolean isOpenToUser() {
            return CurrentUser.maySee(view);
        }
    }

    /** @param label key of its heading; empty: none */
    record Group(String label, List<Destination> destinations) {}

    static final Destination OVERVIEW =
            new Destination("", "o", Icon.OVERVIEW, "frame.nav.overview", OverviewView.class);
    static final Destination PLAN = new Destination("plan", "p", Icon.PLAN, "frame.nav.plan", PlanView.class);
    static final Destination SCHEDULES =
            new Destination("schedules", "s", Icon.CALENDAR, "frame.nav.schedules", SchedulesView.class);
    static final Destination MARKETS =
            new Destination("markets", "m", Icon.MARKET, "frame.nav.markets", MarketView.class);
    static final Destination BACKTEST =
            new Destination("backtest", "b", Icon.HISTORY, "frame.nav.backtest", BacktestsView.class);
    static final Destination FLEET = new Destination("fleet", "f", Icon.FLEET, "frame.nav.fleet", FleetView.class);
    static final Destination PEOPLE = new Destination("people", "k", Icon.PEOPLE, "frame.nav.people", PeopleView.class);
    static final Destination AUDIT = new Destination("audit", "a", Icon.LIST, "frame.nav.audit", AuditView.class);

    static final List<Group> GROUPS = List.of(
            new Group("", List.of(OVERVIEW, PLAN)),
            new Group("frame.nav.decide", List.of(SCHEDULES)),
            new Group("frame.nav.know", List.of(MARKETS, BACKTEST)),
            new Group("frame.nav.setUp", List.of(FLEET, PEOPLE, AUDIT)));

    /** On a phone; all others are behind "More". */
    static final List<Destination> BOTTOM = List.of(OVERVIEW, PLAN, MARKETS, FLEET);

    private Destinations() {}
}
