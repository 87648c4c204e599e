package io.hashwatt.ui.schedule;

import io.hashwatt.application.testing.Scenario;
import io.hashwatt.ui.fixture.Mine;

/** What views of schedules ask, over stores in memory. */
public final class PresenterOf {

    private PresenterOf() {}

    public static SchedulesPresenter mine(Mine mine) {
        Scenario.Process process = mine.process();
        return new SchedulesPresenter(
                process.schedule().manageSchedules(),
                process.schedule().readSchedules(),
                process.schedule().exchangeCalendars(),
                new SchedulePreviews(
                        process.schedule().readSchedules(),
                        process.schedule().previewSchedule(),
                        process.planning().compareSchedule()),
                new ScheduleSites(
                        process.fleet().manageSites(),
                        process.fleet().readFleet(),
                        process.series().manageSeries(),
                        process.series().readSiteMarket(),
                        mine.scenario().clock()));
    }
}
