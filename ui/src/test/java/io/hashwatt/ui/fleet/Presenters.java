package io.hashwatt.ui.fleet;

import io.hashwatt.ui.fixture.Mine;

/** What the forms of a fleet are given to work with. */
final class Presenters {

    private Presenters() {}

    static GroupsPresenter ofGroups(Mine mine) {
        return new GroupsPresenter(
                mine.process().fleet().manageGroups(),
                mine.process().fleet().changeManyGroups(),
                mine.process().fleet().readFleet());
    }
}
