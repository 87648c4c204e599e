package io.hashwatt.ui.plan;

import io.hashwatt.ui.fixture.Mine;

/** What the plan view shows of a mine. */
final class PlanPresenters {

    private PlanPresenters() {}

    static PlanPresenter of(Mine mine) {
        return new PlanPresenter(
                mine.process().planning().readPlans(),
                mine.process().planning().readWhy(),
                mine.process().planning().readOutlook(),
                new PlanSurroundings(
                        mine.process().fleet().readFleet(),
                        mine.process().series().readSiteMarket(),
                        mine.process().schedule().readIntents()),
                mine.scenario().clock());
    }
}
