package io.hashwatt.ui;

import com.vaadin.flow.component.Component;
import io.hashwatt.ui.backtest.BacktestView;
import io.hashwatt.ui.backtest.BacktestsView;
import io.hashwatt.ui.control.ObservedView;
import io.hashwatt.ui.fleet.FleetView;
import io.hashwatt.ui.fleet.GroupView;
import io.hashwatt.ui.fleet.SiteFleetView;
import io.hashwatt.ui.frame.BusyView;
import io.hashwatt.ui.frame.FailedView;
import io.hashwatt.ui.frame.ForbiddenView;
import io.hashwatt.ui.frame.MainLayout;
import io.hashwatt.ui.frame.NotFoundView;
import io.hashwatt.ui.login.LoginView;
import io.hashwatt.ui.login.SetPasswordView;
import io.hashwatt.ui.market.MarketView;
import io.hashwatt.ui.overview.OverviewView;
import io.hashwatt.ui.people.AuditView;
import io.hashwatt.ui.people.PeopleView;
import io.hashwatt.ui.plan.PlanView;
import io.hashwatt.ui.schedule.editor.ScheduleView;
import io.hashwatt.ui.schedule.list.SchedulesView;
import java.util.List;

/** All views, named, so that nothing has to be searched for at the start. A test finds one that was forgotten. */
public final class UiViews {

    public static final List<Class<? extends Component>> ALL = List.of(
            MainLayout.class,
            LoginView.class,
            SetPasswordView.class,
            NotFoundView.class,
            BusyView.class,
            ForbiddenView.class,
            FailedView.class,
            OverviewView.class,
            PlanView.class,
            ObservedView.class,
            SchedulesView.class,
            ScheduleView.class,
            MarketView.class,
            BacktestsView.class,
            BacktestView.class,
            FleetView.class,
            SiteFleetView.class,
            GroupView.class,
            PeopleView.class,
            AuditView.class);

    private UiViews() {}
}
