package io.hashwatt.ui.schedule.calendar;

import static io.hashwatt.ui.schedule.words.Calendars.ECO;
import static io.hashwatt.ui.schedule.words.Calendars.NORMAL;
import static io.hashwatt.ui.schedule.words.Calendars.WEEKDAYS;
import static io.hashwatt.ui.schedule.words.Calendars.weekly;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static java.time.DayOfWeek.TUESDAY;
import static java.time.DayOfWeek.WEDNESDAY;
import static org.assertj.core.api.Assertions.assertThat;

import io.hashwatt.domain.schedule.CalendarSlot;
import io.hashwatt.domain.schedule.Wish;
import io.hashwatt.ui.schedule.calendar.WeekBlocks.Block;
import io.hashwatt.ui.schedule.words.Calendars;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Blocks on a week")
class WeekBlocksTest {

    private static final int HOUR = WeekBlocks.HOUR;
    private static final int DAY = WeekBlocks.DAY;

    private final WeekBlocks week = WeekBlocks.of(List.of());

    @Test
    @DisplayName("come from slots and become the same slots again")
    void roundTrip() {
        List<CalendarSlot> slots = Calendars.quietNights().slots();

        assertThat(WeekBlocks.of(slots).slots(1)).containsExactlyInAnyOrderElementsOf(slots);
    }

    @Test
    @DisplayName("that are painted alike on several days are one slot")
    void paint() {
        week.paint(WEEKDAYS, 17 * HOUR, 20 * HOUR, ECO);

        assertThat(week.slots(1)).containsExactly(weekly(WEEKDAYS, "17:00", "20:00", 0, ECO));
        assertThat(week.slots(2).getFirst().on().countsFromFirstDay()).isTrue();
    }

    @Test
    @DisplayName("give way to what is painted over them, and to a stroke that wipes")
    void cut() {
        week.paint(EnumSet.of(MONDAY), 0, DAY, NORMAL);
        week.paint(EnumSet.of(MONDAY), 8 * HOUR, 10 * HOUR, ECO);
        week.paint(EnumSet.of(MONDAY), 20 * HOUR, 21 * HOUR, null);

        assertThat(week.slots(1))
                .containsExactly(
                        weekly(EnumSet.of(MONDAY), "00:00", "08:00", 0, NORMAL),
                        weekly(EnumSet.of(MONDAY), "08:00", "10:00", 0, ECO),
                        weekly(EnumSet.of(MONDAY), "10:00", "20:00", 0, NORMAL),
                        weekly(EnumSet.of(MONDAY), "21:00", "00:00", 1, NORMAL));
    }

    @Test
    @DisplayName("grow together with equal neighbours, also over midnight, but not to a chain of days")
    void join() {
        week.paint(EnumSet.of(MONDAY, TUESDAY), 22 * HOUR, DAY, NORMAL);
        week.paint(EnumSet.of(TUESDAY, WEDNESDAY), 0, 6 * HOUR, NORMAL);
        assertThat(week.slots(1)).containsExactly(weekly(EnumSet.of(MONDAY, TUESDAY), "22:00", "06:00", 1, NORMAL));

        week.paint(EnumSet.of(MONDAY, TUESDAY, WEDNESDAY), 0, DAY, ECO);
        assertThat(week.all().stream().filter(block -> block.wish().equals(ECO)))
                .hasSize(3);
    }

    @Test
    @DisplayName("reach from Sunday into Monday, and are cut there")
    void ring() {
        week.paint(weekly(EnumSet.of(SUNDAY), "20:00", "09:00", 1, NORMAL));
        week.paint(EnumSet.of(MONDAY), 6 * HOUR, 7 * HOUR, null);

        assertThat(week.slots(1))
                .containsExactly(
                        weekly(EnumSet.of(MONDAY), "07:00", "09:00", 0, NORMAL),
                        weekly(EnumSet.of(SUNDAY), "20:00", "06:00", 1, NORMAL));
    }

    @Test
    @DisplayName("are moved and stretched as far as nothing else is there")
    void move() {
        int first = week.paint(EnumSet.of(MONDAY), 8 * HOUR, 10 * HOUR, NORMAL)
                .map(Block::id)
                .orElseThrow();
        week.paint(EnumSet.of(MONDAY), 11 * HOUR, 12 * HOUR, ECO);
        week.paint(EnumSet.of(SUNDAY), 8 * HOUR, 10 * HOUR, ECO);

        assertThat(week.shift(first, 0, HOUR)).isTrue();
        assertThat(week.shift(first, 0, 15)).as("into the next").isFalse();
        assertThat(week.shift(first, -1, 0)).as("onto Sunday").isFalse();
        assertThat(week.shift(first, 1, 0)).isTrue();
        assertThat(week.stretch(first, -120)).as("to nothing").isFalse();
        assertThat(week.stretch(first, 14 * HOUR)).isTrue();
        assertThat(week.move(first, SATURDAY, 20 * HOUR, DAY + 8 * HOUR)).isTrue();
        assertThat(week.stretch(first, 15)).as("into Sunday's").isFalse();
        assertThat(week.find(first).orElseThrow().slot())
                .isEqualTo(weekly(EnumSet.of(SATURDAY), "20:00", "08:00", 1, NORMAL));
    }

    @Test
    @DisplayName("that lie over each other from the beginning can be moved apart")
    void apart() {
        WeekBlocks both = WeekBlocks.of(List.of(
                weekly(EnumSet.of(MONDAY), "08:00", "12:00", 0, NORMAL),
                weekly(EnumSet.of(MONDAY), "10:00", "14:00", 0, ECO)));

        assertThat(both.shift(both.all().getLast().id(), 0, 15)).isTrue();
    }

    @Test
    @DisplayName("never overlap, whatever is painted, and every slot they make is a sound one")
    void chance() {
        Random random = new Random(20261128);
        for (int i = 0; i < 2_000; i++) {
            int from = random.nextInt(96) * 15;
            int to = from + 15 + random.nextInt((DAY - from) / 15) * 15;
            EnumSet<java.time.DayOfWeek> days = EnumSet.of(java.time.DayOfWeek.of(1 + random.nextInt(7)));
            days.add(java.time.DayOfWeek.of(1 + random.nextInt(7)));
            Wish wish = List.of(NORMAL, ECO, Wish.OFF).get(random.nextInt(3));
            week.paint(days, from, Math.min(to, DAY), random.nextInt(4) == 0 ? null : wish);
            week.all().stream().findAny().ifPresent(block -> week.shift(block.id(), 0, 15));
            assertThat(week.slots(1)).isNotNull();
            int minutes = week.all().stream()
                    .mapToInt(block -> block.to() - block.from())
                    .sum();
            assertThat(minutes).isLessThanOrEqualTo(7 * DAY);
        }
        boolean[] taken = new boolean[7 * DAY];
        for (Block block : week.all()) {
            int start = (block.day().getValue() - 1) * DAY;
            for (int minute = block.from(); minute < block.to(); minute++) {
                int at = (start + minute) % taken.length;
                assertThat(taken[at]).isFalse();
                taken[at] = true;
            }
        }
    }
}
