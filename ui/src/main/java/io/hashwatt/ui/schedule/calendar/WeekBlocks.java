package io.hashwatt.ui.schedule.calendar;

import io.hashwatt.domain.schedule.CalendarSlot;
import io.hashwatt.domain.schedule.Recurrence;
import io.hashwatt.domain.schedule.Wish;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The weekly slots of a calendar as blocks on a week, one a day, and what painting, moving and resizing does to them. The
 * week is a ring: what begins on a Sunday may end on a Monday. What is painted cuts away what was there; what is moved stops
 * at what is there.
 */
final class WeekBlocks {

    static final int HOUR = 60;
    static final int DAY = 24 * HOUR;
    private static final int WEEK = 7 * DAY;
    private static final int LONGEST = CalendarSlot.MOST_DAYS * DAY;

    private final Map<Integer, Block> blocks = new TreeMap<>();
    private int made;

    /**
     * One slot on one day.
     *
     * @param id stays the same while it is moved
     * @param from minutes after midnight, from 0
     * @param to minutes after the same midnight, after {@code from}; beyond {@link #DAY} it ends on a later day
     */
    record Block(int id, DayOfWeek day, int from, int to, Wish wish) {

        private int start() {
            return (day.getValue() - 1) * DAY + from;
        }

        private int length() {
            return to - from;
        }

        Block wishing(Wish other) {
            return new Block(id, day, from, to, other);
        }

        /** On its one day. */
        CalendarSlot slot() {
            return new CalendarSlot(new Recurrence.Weekly(Set.of(day), 1), timeOf(from), timeOf(to), to / DAY, wish);
        }

        private static Block at(int id, int start, int length, Wish wish) {
            int inWeek = Math.floorMod(start, WEEK);
            int from = inWeek % DAY;
            return new Block(id, DayOfWeek.of(inWeek / DAY + 1), from, from + length, wish);
        }
    }

    static WeekBlocks of(Collection<CalendarSlot> weekly) {
        WeekBlocks all = new WeekBlocks();
        for (CalendarSlot slot : weekly) {
            if (slot.on() instanceof Recurrence.Weekly on) {
                on.days().forEach(day -> all.put(new Block(++all.made, day, fromOf(slot), toOf(slot), slot.wish())));
            }
        }
        return all;
    }

    /** In order of time. */
    List<Block> all() {
        return blocks.values().stream()
                .sorted(Comparator.comparingInt(Block::start).thenComparingInt(Block::id))
                .toList();
    }

    Optional<Block> find(int id) {
        return Optional.ofNullable(blocks.get(id));
    }

    /** Slots that say the same; blocks that differ in nothing but the day are one. */
    List<CalendarSlot> slots(int everyWeeks) {
        record Same(int from, int to, Wish wish) {}
        Map<Same, Set<DayOfWeek>> days = new LinkedHashMap<>();
        all().forEach(block -> days.computeIfAbsent(
                        new Same(block.from(), block.to(), block.wish()), key -> new TreeSet<>())
                .add(block.day()));
        List<CalendarSlot> slots = new ArrayList<>();
        days.forEach((same, on) -> slots.add(new CalendarSlot(
                new Recurrence.Weekly(on, everyWeeks),
                timeOf(same.from()),
                timeOf(same.to()),
                same.to() / DAY,
                same.wish())));
        return slots;
    }

    private static LocalTime timeOf(int minutes) {
        return LocalTime.ofSecondOfDay(minutes % DAY * 60L);
    }

    /** A weekly slot, on each of its days. */
    Optional<Block> paint(CalendarSlot slot) {
        return slot.on() instanceof Recurrence.Weekly weekly
                ? paint(weekly.days(), fromOf(slot), toOf(slot), slot.wish())
                : Optional.empty();
    }

    private static int fromOf(CalendarSlot slot) {
        return slot.starts().toSecondOfDay() / 60;
    }

    private static int toOf(CalendarSlot slot) {
        return slot.daysLater() * DAY + slot.ends().toSecondOfDay() / 60;
    }

    /**
     * The same time on several days.
     *
     * @param wish null: nothing is wanted there any more
     * @return what covers the first of these days now; empty if nothing does
     */
    Optional<Block> paint(Set<DayOfWeek> days, int from, int to, @Nullable Wish wish) {
        Block first = null;
        for (DayOfWeek day : new TreeSet<>(days)) {
            int start = (day.getValue() - 1) * DAY + from;
            cut(start, start + to - from);
            if (wish != null) {
                Block painted = joined(start, start + to - from, wish);
                first = first == null ? painted : first;
            }
        }
        return Optional.ofNullable(first);
    }

    private void cut(int start, int end) {
        for (Block block : List.copyOf(blocks.values())) {
            for (int turn = -WEEK; turn <= WEEK; turn += WEEK) {
                int blockEnd = block.start() + block.length();
                if (block.start() < end + turn && start + turn < blockEnd) {
                    blocks.remove(block.id());
                    part(block, block.start(), start + turn);
                    part(block, end + turn, blockEnd);
                }
            }
        }
    }

    private void part(Block of, int start, int end) {
        if (start < end) {
            int id = start == of.start() ? of.id() : ++made;
            put(Block.at(id, start, end - start, of.wish()));
        }
    }

    /** One with its neighbours of the same wish, across midnight too, as long as that makes a night and not a chain of days. */
    private Block joined(int start, int end, Wish wish) {
        int from = start;
        int to = end;
        for (Block other : List.copyOf(blocks.values())) {
            int length = to - from + other.length();
            boolean isShort = length < DAY || length == DAY && from / DAY == (to - 1) / DAY;
            if (!other.wish().equals(wish) || !isShort) {
                continue;
            }
            if (Math.floorMod(other.start() + other.length(), WEEK) == Math.floorMod(from, WEEK)) {
                from -= other.length();
                blocks.remove(other.id());
            } else if (other.start() == to % WEEK) {
                to += other.length();
                blocks.remove(other.id());
            }
        }
        return put(Block.at(++made, from, to - from, wish));
    }

    /** @return false: something else is there, or it is too long or too short */
    boolean move(int id, DayOfWeek day, int from, int to) {
        return change(id, block -> new Block(id, day, from, to, block.wish()));
    }

    /** @param days later @param minutes later */
    boolean shift(int id, int days, int minutes) {
        return change(id, block -> Block.at(id, block.start() + days * DAY + minutes, block.length(), block.wish()));
    }

    /** @param minutes longer */
    boolean stretch(int id, int minutes) {
        return change(id, block -> new Block(id, block.day(), block.from(), block.to() + minutes, block.wish()));
    }

    boolean wish(int id, Wish wish) {
        return change(id, block -> block.wishing(wish));
    }

    /** Of all blocks. */
    void wishAll(UnaryOperator<Wish> change) {
        blocks.replaceAll((id, block) -> block.wishing(change.apply(block.wish())));
    }

    void remove(int id) {
        blocks.remove(id);
    }

    private boolean change(int id, UnaryOperator<Block> change) {
        Block before = blocks.get(id);
        if (before == null) {
            return false;
        }
        Block after = change.apply(before);
        if (after.length() <= 0 || after.length() >= LONGEST || after.from() < 0 || after.from() >= DAY) {
            return false;
        }
        boolean free = blocks.values().stream()
                .filter(other -> other.id() != id)
                .noneMatch(other -> overlap(after, other) && !overlap(before, other));
        if (free) {
            put(after);
        }
        return free;
    }

    private static boolean overlap(Block one, Block other) {
        for (int turn = -WEEK; turn <= WEEK; turn += WEEK) {
            if (one.start() < other.start() + other.length() + turn
                    && other.start() + turn < one.start() + one.length()) {
                return true;
            }
        }
        return false;
    }

    private Block put(Block block) {
        blocks.put(block.id(), block);
        return block;
    }
}
