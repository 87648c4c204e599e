package io.hashwatt.ui.schedule.words;

import io.hashwatt.domain.fleet.LevelIds;
import io.hashwatt.domain.fleet.MinerGroup;
import io.hashwatt.domain.fleet.PowerLevelId;
import io.hashwatt.domain.fleet.RegisteredGroup;
import io.hashwatt.domain.schedule.Target;
import io.hashwatt.ui.kit.figure.LevelShade;
import io.hashwatt.ui.text.Formats;
import io.hashwatt.ui.text.T;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Which levels there are where several groups are meant, by their ids, and what they are called: by the name all of the groups
 * have for it, else by its number.
 */
public final class LevelNames {

    private final List<MinerGroup> groups;
    /** The highest place that a level has in any of the groups, by its id. */
    private final Map<Integer, Integer> places = new HashMap<>();

    /** @param all groups of the site */
    public LevelNames(List<RegisteredGroup> all, Target target) {
        this(all.stream()
                .filter(group -> target.covers(group))
                .map(RegisteredGroup::group)
                .toList());
    }

    private LevelNames(List<MinerGroup> groups) {
        this.groups = groups;
        Set<LevelIds> orders =
                Collections.newSetFromMap(new IdentityHashMap<>()); // groups that nobody edited share theirs
        groups.forEach(group -> orders.add(group.levelIds()));
        orders.forEach(this::place);
        if (places.size() <= 1) {
            places.put(1, 1);
        }
    }

    /** Where one group is meant. */
    public static LevelNames of(MinerGroup group) {
        return new LevelNames(List.of(group));
    }

    private void place(LevelIds ids) {
        for (int level = 0; level < ids.inOrder().size(); level++) {
            places.merge(ids.at(level).number(), level, Math::max);
        }
    }

    /** The levels above off that any of them has, the lowest first; at least one. */
    public List<Integer> ids() {
        return places.keySet().stream()
                .filter(id -> id > 0)
                .sorted(Comparator.<Integer, Integer>comparing(this::place).thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    /** Those of them that a list of strikes can tell apart: where one stands higher, its id is higher too. */
    public List<Integer> risingIds() {
        LinkedList<Integer> rising = new LinkedList<>();
        for (Integer id : ids().reversed()) {
            if (rising.isEmpty() || id < rising.getFirst()) {
                rising.addFirst(id);
            }
        }
        return List.copyOf(rising);
    }

    /** The ids from 1 on, but for those of levels that were removed and that none of the groups has any more. */
    public List<Integer> upTo(int id) {
        return IntStream.rangeClosed(1, id)
                .filter(one -> places.containsKey(one)
                        || groups.stream().noneMatch(group -> group.levelIds().wasRemoved(one)))
                .boxed()
                .toList();
    }

    private int place(int id) {
        return places.getOrDefault(id, id);
    }

    private int top() {
        return Collections.max(places.values());
    }

    public String name(int level) {
        List<String> names = groups.stream()
                .flatMap(group -> name(group, level).stream())
                .distinct()
                .toList();
        return names.size() == 1
                ? names.getFirst()
                : T.of("schedule.level", Formats.current().count(level));
    }

    private static Optional<String> name(MinerGroup group, int level) {
        return group.levelIds().place(new PowerLevelId(level)).stream()
                .mapToObj(place -> group.level(place).name())
                .filter(name -> !name.isBlank())
                .findFirst();
    }

    public LevelShade shade(int level) {
        return LevelShade.of(Math.min(place(level), top()), top());
    }
}
