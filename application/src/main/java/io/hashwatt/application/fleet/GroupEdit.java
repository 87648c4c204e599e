package io.hashwatt.application.fleet;

import io.hashwatt.application.kernel.Outcome;
import io.hashwatt.domain.fleet.LevelIds;
import io.hashwatt.domain.fleet.MinerGroup;
import io.hashwatt.domain.fleet.PowerLevelId;
import io.hashwatt.domain.fleet.RegisteredGroup;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a group is to be.
 *
 * @param levelIds for each of its levels which of the group's levels it is; null: the one of the same name, else a new one
 */
public record GroupEdit(MinerGroup group, List<@Nullable PowerLevelId> levelIds) {

    public GroupEdit {
        levelIds = Collections.unmodifiableList(levelIds); // not List.copyOf: that knows no null
        if (levelIds.size() != group.levels().size()) {
            throw new IllegalArgumentException("it is said of each level which it is");
        }
    }

    /** One whose levels are recognised by their names. */
    public GroupEdit(MinerGroup group) {
        this(group, Collections.nCopies(group.levels().size(), null));
    }

    /** Refused at {@code levels[1].id}. */
    Outcome<RegisteredGroup> of(RegisteredGroup before) {
        Set<PowerLevelId> seen = new HashSet<>();
        for (int level = 0; level < levelIds.size(); level++) {
            PowerLevelId id = levelIds.get(level);
            if (id == null) {
                continue;
            }
            String broken = broken(level, id, before.group().levelIds(), seen);
            if (broken != null) {
                return Outcome.refused("levels[" + level + "].id", broken);
            }
        }
        return new Outcome.Done<>(before.with(before.group().edited(group, levelIds)));
    }

    private static @Nullable String broken(int level, PowerLevelId id, LevelIds known, Set<PowerLevelId> seen) {
        if (!known.has(id)) {
            return "must be the id of a level that the group has; leave it out for a new one";
        }
        if ((level == 0) != id.equals(PowerLevelId.OFF)) {
            return "must be 0 for the first level, which is off, and for no other";
        }
        return seen.add(id) ? null : "must not be the id of another level, too";
    }
}
