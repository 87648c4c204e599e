package io.hashwatt.ui.schedule.calendar;

import io.hashwatt.domain.schedule.CalendarSlot;
import io.hashwatt.ui.schedule.calendar.WeekBlocks.Block;
import io.hashwatt.ui.schedule.words.DayWords;
import io.hashwatt.ui.schedule.words.LevelNames;
import io.hashwatt.ui.schedule.words.WishWords;
import io.hashwatt.ui.text.T;

/** What a block of the week is called: drawn on it, read beside it, and said to those who do not see it. */
final class BlockWords {

    private final LevelNames levels;
    private final WishWords wishes;

    BlockWords(LevelNames levels) {
        this.levels = levels;
        this.wishes = new WishWords(levels);
    }

    /** Thu 17:00 – 20:00 */
    String when(Block block) {
        CalendarSlot slot = block.slot();
        String within = DayWords.shortly(block.day()) + " " + DayWords.of(slot.starts()) + DayWords.TO;
        int later = block.to() % WeekBlocks.DAY == 0 ? slot.daysLater() - 1 : slot.daysLater();
        return later == 0
                ? within + DayWords.end(slot)
                : within + DayWords.shortly(block.day().plus(later)) + " " + DayWords.end(slot);
    }

    String wish(Block block) {
        return wishes.of(block.wish());
    }

    /** Everything about it. */
    String name(Block block) {
        return T.of("schedule.week.slot", when(block), wish(block));
    }

    WeekGrid.Drawn drawn(Block block) {
        return new WeekGrid.Drawn(
                block, levels.shade(block.wish().level()), wish(block), wishes.level(block.wish()), name(block));
    }
}
