package io.hashwatt.domain.schedule.intent;

import io.hashwatt.domain.fleet.LevelIds;
import io.hashwatt.domain.fleet.MinerGroup;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Turns what is wanted of many groups into what it means to one of them: people name levels by their ids, a group has them in
 * the order of its own list. For most groups that is the same.
 *
 * @param ids null: each level's place is its id
 */
public record LevelPlaces(@Nullable LevelIds ids) {

    private static final LevelPlaces SAME = new LevelPlaces(null);

    public static LevelPlaces of(MinerGroup group) {
        return group.levelIds().areFirst() ? SAME : new LevelPlaces(group.levelIds());
    }

    public List<Intent> meant(List<Intent> intents) {
        return ids == null
                ? intents
                : intents.stream().map(intent -> meant(intent, ids)).toList();
    }

    private static Intent meant(Intent intent, LevelIds ids) {
        return switch (intent.bound()) {
            case Bound.Levels(Integer floor, Integer ceiling) ->
                intent.within(new Bound.Levels(place(floor, ids), place(ceiling, ids)));
            case Bound.Watts ignored -> intent;
        };
    }

    private static @Nullable Integer place(@Nullable Integer level, LevelIds ids) {
        return level == null ? null : (Integer) ids.meant(level);
    }
}
