package io.hashwatt.domain.schedule.intent;

import io.hashwatt.domain.fleet.RegisteredGroup;
import io.hashwatt.domain.kernel.GroupId;
import io.hashwatt.domain.schedule.Target;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Which intents are about which group, worked out once for all groups of a site: a site has thousands of groups, and a
 * calendar thousands of intents with one target.
 */
public final class IntentsByGroup {

    private final List<TargetedIntent> all;
    private final List<Target> targets = new ArrayList<>();
    /** For each intent, the place of its target. */
    private final int[] targetOf;
    /** The places of targets that name groups, by those they name. */
    private final Map<GroupId, BitSet> naming = new HashMap<>();
    /** The places of all others. */
    private final BitSet asked = new BitSet();

    /** Filled by whoever asks, possibly several at once. */
    private final Map<Meaning, List<Intent>> known = new ConcurrentHashMap<>();

    private record Meaning(BitSet targets, LevelPlaces places) {}

    public IntentsByGroup(Collection<TargetedIntent> all) {
        this.all = List.copyOf(all);
        this.targetOf = new int[this.all.size()];
        Map<Target, Integer> places = new IdentityHashMap<>();
        for (int at = 0; at < targetOf.length; at++) {
            targetOf[at] = places.computeIfAbsent(this.all.get(at).target(), this::add);
        }
    }

    private int add(Target target) {
        int place = targets.size();
        targets.add(target);
        if (target instanceof Target.Groups(List<GroupId> groups)) {
            groups.forEach(group ->
                    naming.computeIfAbsent(group, first -> new BitSet()).set(place));
        } else {
            asked.set(place);
        }
        return place;
    }

    /** In the order of all, in levels of the group's own; the same list for groups to which the same means the same. */
    public List<Intent> about(RegisteredGroup group) {
        return known.computeIfAbsent(new Meaning(targets(group), LevelPlaces.of(group.group())), this::of);
    }

    private BitSet targets(RegisteredGroup group) {
        BitSet named = naming.get(group.id());
        BitSet meaning = named == null ? new BitSet() : (BitSet) named.clone();
        asked.stream().filter(place -> targets.get(place).covers(group)).forEach(meaning::set);
        return meaning;
    }

    private List<Intent> of(Meaning meaning) {
        List<Intent> about = new ArrayList<>();
        for (int at = 0; at < targetOf.length; at++) {
            if (meaning.targets().get(targetOf[at])) {
                about.add(all.get(at).intent());
            }
        }
        return List.copyOf(meaning.places().meant(about));
    }
}
