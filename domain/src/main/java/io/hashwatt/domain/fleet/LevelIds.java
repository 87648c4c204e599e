package io.hashwatt.domain.fleet;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * The ids of a group's levels. The levels of a new group get 0, 1, 2 and so on in their order; one that is added later gets
 * the next number, wherever it stands. Of those that were removed it is known what stands in for them, so that whoever named
 * them is still understood.
 *
 * @param inOrder of the levels, the first is off
 * @param next number to hand out, above all that ever were
 * @param standIns for each removed level another id of the list
 */
public record LevelIds(List<PowerLevelId> inOrder, int next, Map<PowerLevelId, PowerLevelId> standIns) {

    /** So many removed levels are remembered, the newest: more than a thousand edits leave behind that somebody still names. */
    static final int MOST_STAND_INS = 1_000;

    public LevelIds {
        inOrder = List.copyOf(inOrder);
        standIns = Map.copyOf(standIns);
        require(inOrder.getFirst().equals(PowerLevelId.OFF), "the first level is off, and off is 0");
        require(new HashSet<>(inOrder).size() == inOrder.size(), "levels have different ids");
        int bound = next;
        require(inOrder.stream().allMatch(id -> id.number() < bound), "the next id is above all of them");
        require(standIns.keySet().stream().allMatch(id -> id.number() < bound), "a removed level had an id");
        require(inOrder.containsAll(standIns.values()), "what stands in is one of the levels");
        require(standIns.keySet().stream().noneMatch(inOrder::contains), "what is still there needs no stand-in");
    }

    private static void require(boolean condition, String rule) {
        if (!condition) {
            throw new IllegalArgumentException(rule);
        }
    }

    /** Made once: most groups have one of them. */
    private static final List<LevelIds> FIRST = IntStream.rangeClosed(1, MinerGroup.MOST_LEVELS)
            .mapToObj(levels -> new LevelIds(
                    IntStream.range(0, levels).mapToObj(PowerLevelId::new).toList(), levels, Map.of()))
            .toList();

    /** Of a group whose levels were never edited. @param levels how many; what is no sound number gets the nearest that is */
    public static LevelIds first(int levels) {
        return FIRST.get(Math.clamp(levels, 1, MinerGroup.MOST_LEVELS) - 1);
    }

    /** Whether every level has its place in the list for an id, and no other ever was. */
    public boolean areFirst() {
        return equals(first(inOrder.size()));
    }

    public PowerLevelId at(int level) {
        return inOrder.get(level);
    }

    public boolean has(PowerLevelId id) {
        return inOrder.contains(id);
    }

    /** Where the level stands in the list; empty: it is not there, or not any more. */
    public OptionalInt place(PowerLevelId id) {
        int place = inOrder.indexOf(id);
        return place < 0 ? OptionalInt.empty() : OptionalInt.of(place);
    }

    /** Whether the group once had the level with this number and has it no more. */
    public boolean wasRemoved(int number) {
        return number < next && !has(new PowerLevelId(number));
    }

    /**
     * The place of the level that is meant by a number: of one that was removed that of its stand-in, off where that is
     * forgotten; of one that the group never had its highest.
     */
    public int meant(int number) {
        if (number >= next) {
            return inOrder.size() - 1;
        }
        PowerLevelId id = new PowerLevelId(number);
        return place(id).orElseGet(() -> inOrder.indexOf(standIns.getOrDefault(id, PowerLevelId.OFF)));
    }

    /**
     * After an edit.
     *
     * @param now of the levels in their new order
     * @param given of which the next is handed out then
     * @param insteadOf what stands in for each level of before that is not among them
     */
    LevelIds edited(List<PowerLevelId> now, int given, Map<PowerLevelId, PowerLevelId> insteadOf) {
        NavigableMap<PowerLevelId, PowerLevelId> all = new TreeMap<>(insteadOf);
        standIns.forEach((removed, other) -> all.put(removed, insteadOf.getOrDefault(other, other)));
        while (all.size() > MOST_STAND_INS) {
            all.pollFirstEntry();
        }
        return new LevelIds(now, given, all);
    }
}
