package io.hashwatt.ui.schedule.calendar;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import io.hashwatt.domain.kernel.CurrencyCode;
import io.hashwatt.domain.schedule.CalendarSlot;
import io.hashwatt.domain.schedule.Wish;
import io.hashwatt.domain.schedule.Wish.Form;
import io.hashwatt.ui.kit.Announcer;
import io.hashwatt.ui.kit.Section;
import io.hashwatt.ui.schedule.UsualPrices;
import io.hashwatt.ui.schedule.calendar.WeekBlocks.Block;
import io.hashwatt.ui.schedule.words.DayWords;
import io.hashwatt.ui.schedule.words.LevelNames;
import io.hashwatt.ui.text.Formats;
import io.hashwatt.ui.text.T;
import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A week to paint on: turns what is done with brush, grid and fields into blocks, and shows what became of them. */
final class WeekPainter extends Div {

    private static final long serialVersionUID = 1L;

    private final transient WeekBlocks blocks;
    private final boolean fixed;
    private final transient Runnable changed;
    private final WeekGrid grid = new WeekGrid();
    private final transient WeekBrush brush;
    private final Section section;
    private final ChosenBlock chosen;

    @SuppressWarnings("NullAway.Init") // given before it is shown
    private transient LevelNames levels;

    private @Nullable Integer selected;

    WeekPainter(WeekBlocks blocks, boolean fixed, Runnable changed) {
        this.blocks = blocks;
        this.fixed = fixed;
        this.changed = changed;
        brush = new WeekBrush(usualForm(blocks), () -> levels, this::reform, this::show);
        section = new Section(T.of("schedule.week"), grid);
        section.addClassName("hw-schedule-week");
        chosen = new ChosenBlock(fixed, this::addByForm, this::edit, block -> remove(block.id()));
        grid.listen(new Strokes());
        add(section, chosen);
    }

    /** The names of the levels, which depend on the groups it is about. */
    void levels(LevelNames names) {
        levels = names;
        if (!fixed) {
            section.actions(brush.choices());
        }
        show();
    }

    /** With something between the heading and the grid. */
    WeekPainter with(Component words) {
        section.content(words, grid);
        return this;
    }

    void showPrices(UsualPrices usual, CurrencyCode currency) {
        grid.showPrices(usual.byHour(), usual.words(currency));
    }

    List<CalendarSlot> slots(int everyWeeks) {
        return blocks.slots(everyWeeks);
    }

    /** Null: some mean it in one way, some in another. */
    private static @Nullable Form usualForm(WeekBlocks blocks) {
        List<Form> forms = blocks.all().stream()
                .map(block -> block.wish().form())
                .filter(one -> one != Form.OFF)
                .distinct()
                .toList();
        return forms.isEmpty() ? Form.AT_MOST : forms.size() == 1 ? forms.getFirst() : null;
    }

    private void reform(Form wanted) {
        blocks.wishAll(wish -> wish.form() == Form.OFF ? wish : new Wish(wanted, wish.level()));
        section.actions(brush.choices());
        change();
    }

    private void change() {
        show();
        changed.run();
    }

    private void show() {
        if (selectedBlock().isEmpty()) {
            selected = null;
        }
        BlockWords words = new BlockWords(levels);
        grid.show(new WeekGrid.Picture(
                T.of("schedule.week.name"),
                Arrays.stream(DayOfWeek.values()).map(DayWords::shortly).toList(),
                blocks.all().stream().map(words::drawn).toList(),
                brush.shade(),
                selected,
                fixed));
        chosen.show(selectedBlock().orElse(null), words);
    }

    private Optional<Block> selectedBlock() {
        return Optional.ofNullable(selected).flatMap(blocks::find);
    }

    private void addByForm() {
        Wish wish = brush.wish();
        SlotForm.weekly(levels, null, wish == null ? Wish.OFF : wish, this::paint)
                .open();
    }

    private void edit(Block block) {
        SlotForm.weekly(levels, block.slot(), block.wish(), slot -> {
                    blocks.remove(block.id());
                    paint(slot);
                })
                .open();
    }

    private void paint(CalendarSlot slot) {
        selected = blocks.paint(slot).map(Block::id).orElse(null);
        change();
    }

    private void remove(int id) {
        blocks.remove(id);
        change();
        Announcer.say(T.of("schedule.week.removed"));
    }

    private final class Strokes implements WeekGrid.Gestures {

        @Override
        public void paint(Set<DayOfWeek> days, int from, int to) {
            if (!fixed && from < to) {
                selected = blocks.paint(days, from, to, brush.wish())
                        .map(Block::id)
                        .orElse(null);
                told();
            }
        }

        @Override
        public void place(int id, DayOfWeek day, int from, int to) {
            tried(!fixed && blocks.move(id, day, from, to));
        }

        @Override
        public void shift(int id, int days, int minutes) {
            tried(!fixed && blocks.shift(id, days, minutes));
        }

        @Override
        public void stretch(int id, int minutes) {
            tried(!fixed && blocks.stretch(id, minutes));
        }

        @Override
        public void level(int id, int place) {
            brush.wishAt(place)
                    .ifPresentOrElse(
                            wish -> tried(!fixed && blocks.wish(id, wish)),
                            () -> Announcer.say(T.of(
                                    "schedule.week.noLevel", Formats.current().count(place))));
        }

        @Override
        public void remove(int id) {
            if (!fixed) {
                WeekPainter.this.remove(id);
            }
        }

        @Override
        public void select(@Nullable Integer id) {
            selected = id;
            show();
        }

        private void tried(boolean done) {
            if (done) {
                told();
            } else {
                show();
                Announcer.say(T.of("schedule.week.taken"));
            }
        }

        private void told() {
            change();
            selectedBlock().ifPresent(block -> Announcer.say(new BlockWords(levels).name(block)));
        }
    }
}
