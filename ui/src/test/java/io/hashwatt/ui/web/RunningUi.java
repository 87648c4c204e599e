package io.hashwatt.ui.web;

import com.vaadin.flow.component.Component;
import io.hashwatt.application.fleet.ChangeManyGroups;
import io.hashwatt.application.fleet.ManageGroups;
import io.hashwatt.application.fleet.ManageSites;
import io.hashwatt.application.fleet.ReadFleet;
import io.hashwatt.application.kernel.IdGenerator;
import io.hashwatt.application.market.ExchangeTariff;
import io.hashwatt.application.market.ImportIntoSeries;
import io.hashwatt.application.market.ManageSeries;
import io.hashwatt.application.market.ManageSiteMarket;
import io.hashwatt.application.market.ReadSeries;
import io.hashwatt.application.market.ReadSiteMarket;
import io.hashwatt.application.plan.making.CompareSchedule;
import io.hashwatt.application.plan.making.MakePlan;
import io.hashwatt.application.plan.observed.ReadConnectionWorth;
import io.hashwatt.application.plan.observed.ReadHandover;
import io.hashwatt.application.plan.observed.ReadObservedDays;
import io.hashwatt.application.plan.prices.ReadOutlook;
import io.hashwatt.application.plan.reading.ReadGrounds;
import io.hashwatt.application.plan.reading.ReadPlans;
import io.hashwatt.application.plan.reading.ReadWhy;
import io.hashwatt.application.schedule.ArmSite;
import io.hashwatt.application.schedule.ExchangeCalendars;
import io.hashwatt.application.schedule.Intervene;
import io.hashwatt.application.schedule.ManageSchedules;
import io.hashwatt.application.schedule.PreviewSchedule;
import io.hashwatt.application.schedule.ProtectGroups;
import io.hashwatt.application.schedule.ReadControl;
import io.hashwatt.application.schedule.ReadIntents;
import io.hashwatt.application.schedule.ReadInterventions;
import io.hashwatt.application.schedule.ReadSchedules;
import io.hashwatt.application.tenancy.access.Authenticate;
import io.hashwatt.application.tenancy.access.LogIn;
import io.hashwatt.application.tenancy.access.ManageApiKeys;
import io.hashwatt.application.tenancy.access.ManageTenants;
import io.hashwatt.application.tenancy.access.ManageUsers;
import io.hashwatt.application.tenancy.journal.ReadJournal;
import io.hashwatt.application.testing.Scenario;
import io.hashwatt.ui.fixture.FakeSites;
import io.hashwatt.ui.fixture.FakeTariffs;
import io.hashwatt.ui.fixture.FakeTenancy;
import io.hashwatt.ui.fixture.FakeViews;
import io.hashwatt.ui.live.LiveUpdates;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** The UI over fakes, on a port of its own; more views can be put into it. */
public final class RunningUi implements AutoCloseable {

    public final FakeTenancy tenancy = new FakeTenancy();
    public final FakeSites sites = FakeSites.three();
    public final LiveUpdates live = new LiveUpdates();

    private final Scenario scenario = new Scenario();
    private final Scenario.Process useCases = scenario.start("ui");
    private final UiServer server;

    private RunningUi(List<Class<? extends Component>> more) {
        server = UiServer.start(UiSettings.local(0), views(), more);
    }

    /** @param more components with routes */
    public static RunningUi with(Class<?>... more) {
        return new RunningUi(Arrays.stream(more)
                .<Class<? extends Component>>map(type -> type.asSubclass(Component.class))
                .toList());
    }

    private Views views() {
        return new FakeViews()
                .with(LogIn.class, tenancy)
                .with(Authenticate.class, tenancy)
                .with(ManageTenants.class, tenancy)
                .with(ManageUsers.class, tenancy)
                .with(ManageSites.class, sites)
                .with(ManageGroups.class, useCases.fleet().manageGroups())
                .with(ReadFleet.class, useCases.fleet().readFleet())
                .with(ManageSeries.class, useCases.series().manageSeries())
                .with(ReadSeries.class, useCases.series().readSeries())
                .with(ImportIntoSeries.class, useCases.series().importIntoSeries())
                .with(ReadSiteMarket.class, useCases.series().readSiteMarket())
                .with(ManageSiteMarket.class, useCases.series().manageSiteMarket())
                .with(ExchangeTariff.class, new FakeTariffs())
                .with(ChangeManyGroups.class, useCases.fleet().changeManyGroups())
                .with(ManageApiKeys.class, useCases.tenancy().manageApiKeys())
                .with(ReadJournal.class, useCases.tenancy().readJournal())
                .with(Intervene.class, useCases.schedule().intervene())
                .with(ReadInterventions.class, useCases.schedule().readInterventions())
                .with(ArmSite.class, useCases.schedule().armSite())
                .with(ReadControl.class, useCases.schedule().readControl())
                .with(ReadObservedDays.class, useCases.planning().readObservedDays())
                .with(ReadConnectionWorth.class, useCases.planning().readConnectionWorth())
                .with(ReadHandover.class, useCases.planning().readHandover())
                .with(ManageSchedules.class, useCases.schedule().manageSchedules())
                .with(ExchangeCalendars.class, useCases.schedule().exchangeCalendars())
                .with(ReadSchedules.class, useCases.schedule().readSchedules())
                .with(CompareSchedule.class, useCases.planning().compareSchedule())
                .with(PreviewSchedule.class, useCases.schedule().previewSchedule())
                .with(ReadIntents.class, useCases.schedule().readIntents())
                .with(ProtectGroups.class, useCases.schedule().protectGroups())
                .with(ReadPlans.class, useCases.planning().readPlans())
                .with(ReadOutlook.class, useCases.planning().readOutlook())
                .with(ReadWhy.class, useCases.planning().readWhy())
                .with(ReadGrounds.class, useCases.planning().readGrounds())
                .with(MakePlan.class, useCases.planning().makePlan())
                .with(InstantSource.class, scenario.clock())
                .with(LiveUpdates.class, live)
                .with(IdGenerator.class, () -> new UUID(9, 9));
    }

    public URI uri() {
        return server.uri();
    }

    @Override
    public void close() {
        server.stop(Duration.ofSeconds(2));
        live.close();
    }
}
