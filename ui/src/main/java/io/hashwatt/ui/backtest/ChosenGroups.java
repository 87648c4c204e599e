package io.hashwatt.ui.backtest;

import io.hashwatt.domain.fleet.RegisteredGroup;
import io.hashwatt.domain.plan.replay.BacktestJob;
import io.hashwatt.ui.text.T;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a back-test of some groups is about.
 *
 * @param names of those that are still there, in the site's order
 * @param gone how many were deleted since they were chosen
 */
record ChosenGroups(List<String> names, int gone) {

    ChosenGroups {
        names = List.copyOf(names);
    }

    /** Empty where it is about all of them. @param groups the site has now */
    static Optional<ChosenGroups> of(BacktestJob job, List<RegisteredGroup> groups) {
        if (job.groups().isEmpty()) {
            return Optional.empty();
        }
        List<String> there = groups.stream()
                .filter(group -> job.replays(group.id()))
                .map(group -> group.group().name())
                .toList();
        return Optional.of(new ChosenGroups(there, job.groups().size() - there.size()));
    }

    String words() {
        List<String> words = new ArrayList<>(names);
        if (gone > 0) {
            words.add(T.count("backtest.groups.gone", gone));
        }
        return String.join(", ", words);
    }
}
