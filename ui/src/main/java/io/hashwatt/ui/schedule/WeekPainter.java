package io.hashwatt.ui.schedule;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import io.hashwatt.domain.kernel.CurrencyCode;
import io.hashwatt.domain.schedule.CalendarSlot;
import io.hashwatt.domain.schedule.Wish;
import io.hashwatt.domain.schedule.Wish.Form;
import io.hashwatt.ui.kit.Announcer;
import io.hashwatt.ui.kit.Buttons;
import io.hashwatt.ui.kit.Icon;
import io.hashwatt.ui.kit.LevelShade;
import io.hashwatt.ui.kit.Section;
import io.hashwatt.ui.kit.Segments;
import io.hashwatt.ui.schedule.WeekBlocks.Block;
import io.hashwatt.ui.text.Formats;
import io.hashwatt.ui.text.T;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A week to paint on: what a stroke sets, the grid, and what can be done with the slot that is chosen. */
final class WeekPainter extends Div {

    private static final long serialVersionUID = 1L;

    private static final int CLEAR = -1;
    private static final int MOST_SEGMENTS = 5;
    private static final int MOST_LETTERS = 27;

    private final transient WeekBlocks blocks;
    private final boolean fixed;
    private final transient Runnable changed;
    private final WeekGrid grid = new WeekGrid();
    private final Select<Form> form = new Select<>();
    private final Section section;
    private final Div chosen = new Div();

    @SuppressWarnings("NullAway.Init") // given before it is shown
    private transient LevelNames levels;

    private int brush = 1;
    private @Nullable Integer selected;

    WeekPainter(WeekBlocks blocks, boolean fixed, Runnable changed) {
        this.blocks = blocks;
        this.fixed = fixed;
        this.changed = changed;
        section = new Section(T.of("schedule.week"), grid);
        section.addClassName("hw-schedule-week");
        chosen.addClassName("hw-week-chosen");
        form.setAriaLabel(T.of("schedule.form"));
        form.addClassName("hw-week-form");
        form.setItems(Form.AT_MOST, Form.AT_LEAST, Form.EXACTLY);
        form.setItemLabelGenerator(WeekPainter::words);
        form.setPlaceholder(T.of("schedule.form.mixed"));
        form.setValue(usualForm());
        form.addValueChangeListener(change -> reform(change.getValue()));
        grid.listen(new Strokes());
        add(section, chosen);
    }

    /** The names of the levels, which depend on the groups it is about. */
    void levels(LevelNames names) {
        levels = names;
        brush = Math.min(brush, names.top());
        if (!fixed) {
            section.actions(form, brushes());
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

    private static String words(Form form) {
        return switch (form) {
            case AT_MOST -> T.of("schedule.form.ceiling");
            case AT_LEAST -> T.of("schedule.form.floor");
            case EXACTLY -> T.of("schedule.form.level");
            case OFF -> T.of(Form.OFF);
        };
    }

    /** Null: some mean it in one way, some in another. */
    private @Nullable Form usualForm() {
        List<Form> forms = blocks.all().stream()
                .map(block -> block.wish().form())
                .filter(one -> one != Form.OFF)
                .distinct()
                .toList();
        return forms.isEmpty() ? Form.AT_MOST : forms.size() == 1 ? forms.getFirst() : null;
    }

    private void reform(@Nullable Form wanted) {
        if (wanted != null) {
            blocks.wishAll(wish -> wish.form() == Form.OFF ? wish : new Wish(wanted, wish.level()));
            section.actions(form, brushes());
            change();
        }
    }

    private Form formOfBrush() {
        return form.getValue() == null ? Form.AT_MOST : form.getValue();
    }

    /** Nothing is off by a floor. */
    private List<Integer> strokes() {
        int least = formOfBrush() == Form.AT_LEAST ? 1 : 0;
        List<Integer> strokes = new ArrayList<>(List.of(CLEAR));
        IntStream.rangeClosed(least, levels.top()).forEach(strokes::add);
        return strokes;
    }

    private Component brushes() {
        if (!strokes().contains(brush)) {
            brush = 1;
        }
        if (!haveRoom()) {
            return brushChoice();
        }
        return new Segments<>(T.of("schedule.brush"), strokes(), this::words, brush, this::take)
                .decorated(stroke -> stroke == CLEAR ? null : swatch(levels.shade(stroke)));
    }

    /** Side by side where they fit, also on a phone. */
    private boolean haveRoom() {
        int letters =
                strokes().stream().map(this::words).mapToInt(String::length).sum();
        return strokes().size() <= MOST_SEGMENTS && letters <= MOST_LETTERS;
    }

    private Select<Integer> brushChoice() {
        Select<Integer> select = new Select<>();
        select.setAriaLabel(T.of("schedule.brush"));
        select.addClassName("hw-week-brush");
        select.setItems(strokes());
        select.setRenderer(new ComponentRenderer<>(stroke -> {
            Span words = new Span(words(stroke));
            return stroke == CLEAR ? words : new Span(swatch(levels.shade(stroke)), words);
        }));
        select.setValue(brush);
        select.addValueChangeListener(change -> take(change.getValue()));
        return select;
    }

    private static Span swatch(LevelShade shade) {
        Span swatch = new Span();
        swatch.addClassNames("hw-swatch", shade.className());
        swatch.getElement().setAttribute("aria-hidden", "true");
        return swatch;
    }

    private String words(int stroke) {
        return switch (stroke) {
            case CLEAR -> T.of("schedule.brush.clear");
            case 0 -> T.of("schedule.brush.off");
            default -> levels.name(stroke);
        };
    }

    private void take(int stroke) {
        brush = stroke;
        show();
    }

    /** What a level means by the form that is chosen. */
    private Wish wish(int level) {
        return level == 0 ? Wish.OFF : new Wish(formOfBrush(), level);
    }

    private void change() {
        show();
        changed.run();
    }

    private void show() {
        if (selected != null && blocks.find(selected).isEmpty()) {
            selected = null;
        }
        WishWords words = new WishWords(levels);
        grid.show(new WeekGrid.Picture(
                T.of("schedule.week.name"),
                Arrays.stream(DayOfWeek.values()).map(DayWords::shortly).toList(),
                blocks.all().stream().map(block -> drawn(block, words)).toList(),
                brush == CLEAR ? null : levels.shade(brush),
                selected,
                fixed));
        chosen.removeAll();
        chosen.add(about(words));
    }

    private WeekGrid.Drawn drawn(Block block, WishWords words) {
        return new WeekGrid.Drawn(
                block,
                levels.shade(block.wish().level()),
                words.of(block.wish()),
                words.level(block.wish()),
                name(block, words));
    }

    private static String name(Block block, WishWords words) {
        return T.of("schedule.week.slot", when(block), words.of(block.wish()));
    }

    /** Thu 17:00 – 20:00 */
    private static String when(Block block) {
        CalendarSlot slot = block.slot();
        String within = DayWords.shortly(block.day()) + " " + DayWords.of(slot.starts()) + DayWords.TO;
        int later = block.to() % WeekBlocks.DAY == 0 ? slot.daysLater() - 1 : slot.daysLater();
        return later == 0
                ? within + DayWords.end(slot)
                : within + DayWords.shortly(block.day().plus(later)) + " " + DayWords.end(slot);
    }

    private Component[] about(WishWords words) {
        Block block = selected == null ? null : blocks.find(selected).orElse(null);
        List<Component> parts = new ArrayList<>();
        if (block == null) {
            Span hint = new Span(T.of(fixed ? "schedule.week.fixed" : "schedule.week.hint"));
            Span tap = new Span(T.of(fixed ? "schedule.week.fixed" : "schedule.week.tap"));
            hint.addClassName("hw-by-keys");
            tap.addClassName("hw-by-touch");
            Div both = new Div(hint, tap);
            both.addClassName("hw-muted");
            parts.add(both);
        } else {
            Span strong = new Span(when(block));
            strong.addClassName("hw-strong");
            parts.add(new Div(strong, new Span(", " + words.of(block.wish()))));
        }
        if (!fixed) {
            if (block != null) {
                parts.add(Buttons.plain(Icon.PENCIL, T.of("schedule.slot.edit"), () -> edit(block)));
                parts.add(Buttons.plain(Icon.TRASH, T.of("schedule.slot.remove"), () -> remove(block.id())));
            } else {
                parts.add(Buttons.plain(Icon.PLUS, T.of("schedule.slot.add"), this::addByForm));
            }
        }
        return parts.toArray(Component[]::new);
    }

    private void addByForm() {
        SlotForm.weekly(levels, null, wish(Math.max(brush, 0)), this::paint).open();
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
                selected = blocks.paint(days, from, to, brush == CLEAR ? null : wish(brush))
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
        public void level(int id, int level) {
            if (strokes().contains(level)) {
                tried(!fixed && blocks.wish(id, wish(level)));
            } else {
                Announcer.say(T.of("schedule.week.noLevel", Formats.current().count(level)));
            }
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
            if (selected != null) {
                blocks.find(selected).ifPresent(block -> Announcer.say(name(block, new WishWords(levels))));
            }
        }
    }
}
