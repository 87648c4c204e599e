package io.hashwatt.domain.fleet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Recognises the levels of a group in a new list of them: by the id that is said, else by the name, the first of that name
 * that is left. What is not recognised is new.
 *
 * <p>For one that is removed the highest stands in that draws no more: who has named it as a ceiling gets nothing above it.
 */
final class LevelEdit {

    private final MinerGroup before;
    private final List<PowerLevel> levels;
    private final @Nullable PowerLevelId[] ids;
    private int next;

    private LevelEdit(MinerGroup before, List<PowerLevel> levels, List<@Nullable PowerLevelId> said) {
        this.before = before;
        this.levels = levels;
        this.ids = said.toArray(new @Nullable PowerLevelId[levels.size()]);
        this.next = before.levelIds().next();
    }

    /** @param said for each level by whoever edits them, each one of the group's, none twice, off for the first alone; null: nothing */
    static LevelIds of(MinerGroup before, List<PowerLevel> levels, List<@Nullable PowerLevelId> said) {
        LevelEdit edit = new LevelEdit(before, levels, said);
        List<PowerLevelId> now = edit.recognised();
        return before.levelIds().edited(now, edit.next, edit.standIns(now));
    }

    private List<PowerLevelId> recognised() {
        ids[0] = PowerLevelId.OFF;
        Set<PowerLevelId> taken = new HashSet<>(Arrays.asList(ids));
        List<PowerLevelId> now = new ArrayList<>();
        for (int level = 0; level < ids.length; level++) {
            PowerLevelId said = ids[level];
            PowerLevelId id = said == null ? withName(levels.get(level).name(), taken) : said;
            taken.add(id);
            now.add(id);
        }
        return now;
    }

    private PowerLevelId withName(String name, Set<PowerLevelId> taken) {
        return IntStream.rangeClosed(1, before.topLevel())
                .filter(level -> before.level(level).name().equals(name))
                .mapToObj(before.levelIds()::at)
                .filter(id -> !taken.contains(id))
                .findFirst()
                .orElseGet(() -> new PowerLevelId(next++));
    }

    private Map<PowerLevelId, PowerLevelId> standIns(List<PowerLevelId> now) {
        Map<PowerLevelId, PowerLevelId> standIns = new HashMap<>();
        for (int level = 1; level <= before.topLevel(); level++) {
            PowerLevelId id = before.levelIds().at(level);
            if (!now.contains(id)) {
                standIns.put(id, now.get(highestWithin(before.level(level))));
            }
        }
        return standIns;
    }

    private int highestWithin(PowerLevel removed) {
        return IntStream.range(1, levels.size())
                .filter(level -> !levels.get(level).power().exceeds(removed.power()))
                .max()
                .orElse(0);
    }
}
