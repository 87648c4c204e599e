package io.hashwatt.ui.schedule.calendar;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.hashwatt.ui.kit.Buttons;
import io.hashwatt.ui.kit.Icon;
import io.hashwatt.ui.schedule.calendar.WeekBlocks.Block;
import io.hashwatt.ui.text.T;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Below the week: the block that is chosen and what can be done with it without painting; else how one paints. */
final class ChosenBlock extends Div {

    private static final long serialVersionUID = 1L;

    private final boolean fixed;
    private final transient Runnable add;
    private final transient Consumer<Block> edit;
    private final transient Consumer<Block> remove;

    /** @param fixed the week can only be read */
    ChosenBlock(boolean fixed, Runnable add, Consumer<Block> edit, Consumer<Block> remove) {
        this.fixed = fixed;
        this.add = add;
        this.edit = edit;
        this.remove = remove;
        addClassName("hw-week-chosen");
    }

    /** @param block null: none is chosen */
    void show(@Nullable Block block, BlockWords words) {
        removeAll();
        if (block == null) {
            none();
        } else {
            one(block, words);
        }
    }

    private void none() {
        Span hint = new Span(T.of(fixed ? "schedule.week.fixed" : "schedule.week.hint"));
        Span tap = new Span(T.of(fixed ? "schedule.week.fixed" : "schedule.week.tap"));
        hint.addClassName("hw-by-keys");
        tap.addClassName("hw-by-touch");
        Div both = new Div(hint, tap);
        both.addClassName("hw-muted");
        add(both);
        if (!fixed) {
            add(Buttons.plain(Icon.PLUS, T.of("schedule.slot.add"), add));
        }
    }

    private void one(Block block, BlockWords words) {
        Span strong = new Span(words.when(block));
        strong.addClassName("hw-strong");
        add(new Div(strong, new Span(", " + words.wish(block))));
        if (!fixed) {
            add(
                    Buttons.plain(Icon.PENCIL, T.of("schedule.slot.edit"), () -> edit.accept(block)),
                    Buttons.plain(Icon.TRASH, T.of("schedule.slot.remove"), () -> remove.accept(block)));
        }
    }
}
