package io.hashwatt.ui.schedule.words;

import io.hashwatt.domain.fleet.MinerGroup;
import io.hashwatt.domain.fleet.RegisteredGroup;
import io.hashwatt.domain.schedule.Target;
import io.hashwatt.ui.kit.figure.LevelShade;
import io.hashwatt.ui.text.Formats;
import io.hashwatt.ui.text.T;
import java.util.List;

/** What levels are called where several groups are meant: by the name all of them have for it, else by its number. */
public final class LevelNames {

    private final List<MinerGroup> groups;

    /** @param all groups of the site */
    public LevelNames(List<RegisteredGroup> all, Target target) {
        this.groups = all.stream()
                .filter(group -> target.covers(group))
                .map(RegisteredGroup::group)
                .toList();
    }

    /** The highest level any of them has, at least 1. */
    public int top() {
        return groups.stream().mapToInt(MinerGroup::topLevel).max().orElse(1);
    }

    public String name(int level) {
        List<String> names = groups.stream()
                .filter(group -> level <= group.topLevel())
                .map(group -> group.level(level).name())
                .distinct()
                .toList();
        return names.size() == 1
                ? names.getFirst()
                : T.of("schedule.level", Formats.current().count(level));
    }

    public LevelShade shade(int level) {
        return LevelShade.of(Math.min(level, top()), top());
    }
}
