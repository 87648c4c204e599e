package io.hashwatt.ui.schedule.calendar;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import io.hashwatt.domain.schedule.Wish;
import io.hashwatt.domain.schedule.Wish.Form;
import io.hashwatt.ui.kit.Segments;
import io.hashwatt.ui.kit.figure.Legend;
import io.hashwatt.ui.kit.figure.LevelShade;
import io.hashwatt.ui.schedule.words.LevelNames;
import io.hashwatt.ui.text.T;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a stroke on the week leaves: a level, meant in the form that the whole week is meant in, or nothing. */
final class WeekBrush {

    private static final int CLEAR = -1;
    private static final int MOST_SEGMENTS = 5;
    private static final int MOST_LETTERS = 27;

    private final Select<Form> form = new Select<>();
    private final Supplier<LevelNames> levels;
    private final Runnable taken;
    private int stroke = 1;

    /**
     * @param usual how the week is meant so far; null: some of it in one way, some in another
     * @param levels which depend on the groups it is about
     * @param reform all of it is meant in this form from now on
     * @param taken another stroke is chosen
     */
    WeekBrush(@Nullable Form usual, Supplier<LevelNames> levels, Consumer<Form> reform, Runnable taken) {
        this.levels = levels;
        this.taken = taken;
        form.setAriaLabel(T.of("schedule.form"));
        form.addClassName("hw-week-form");
        form.setItems(Form.AT_MOST, Form.AT_LEAST, Form.EXACTLY);
        form.setItemLabelGenerator(WeekBrush::words);
        form.setPlaceholder(T.of("schedule.form.mixed"));
        form.setValue(usual);
        form.addValueChangeListener(change -> {
            if (change.getValue() != null) {
                reform.accept(change.getValue());
            }
        });
    }

    /** To choose it with, for the levels and the form there are now; what they do not offer any more is let go. */
    Component[] choices() {
        if (!offers(stroke)) {
            List<Integer> ids = levels.get().ids();
            stroke = stroke == 0 ? ids.getFirst() : ids.getLast();
        }
        return new Component[] {form, haveRoom() ? segments() : select()};
    }

    /** What it leaves; null: nothing is wanted there any more. */
    @Nullable Wish wish() {
        return stroke == CLEAR ? null : wish(stroke);
    }

    /** What a level means by the form that is chosen. */
    private Wish wish(int level) {
        return level == 0 ? Wish.OFF : new Wish(formOrUsual(), level);
    }

    /** Null: it wipes. */
    @Nullable LevelShade shade() {
        return stroke == CLEAR ? null : levels.get().shade(stroke);
    }

    private boolean offers(int level) {
        return strokes().contains(level);
    }

    /** What the level at a place in the list means, 0 being off; empty: it is not offered. */
    Optional<Wish> wishAt(int place) {
        List<Integer> ids = levels.get().ids();
        return Stream.concat(Stream.of(0), ids.stream())
                .skip(place)
                .limit(1)
                .filter(this::offers)
                .map(this::wish)
                .findFirst();
    }

    private static String words(Form form) {
        return switch (form) {
            case AT_MOST -> T.of("schedule.form.ceiling");
            case AT_LEAST -> T.of("schedule.form.floor");
            case EXACTLY -> T.of("schedule.form.level");
            case OFF -> T.of(Form.OFF);
        };
    }

    private Form formOrUsual() {
        return form.getValue() == null ? Form.AT_MOST : form.getValue();
    }

    /** Nothing is off by a floor. */
    private List<Integer> strokes() {
        List<Integer> strokes = new ArrayList<>(List.of(CLEAR));
        if (formOrUsual() != Form.AT_LEAST) {
            strokes.add(0);
        }
        strokes.addAll(levels.get().ids());
        return strokes;
    }

    /** Side by side where they fit, also on a phone. */
    private boolean haveRoom() {
        int letters =
                strokes().stream().map(this::words).mapToInt(String::length).sum();
        return strokes().size() <= MOST_SEGMENTS && letters <= MOST_LETTERS;
    }

    private Component segments() {
        return new Segments<>(T.of("schedule.brush"), strokes(), this::words, stroke, this::take)
                .decorated(
                        one -> one == CLEAR ? null : Legend.swatch(levels.get().shade(one)));
    }

    private Component select() {
        Select<Integer> select = new Select<>();
        select.setAriaLabel(T.of("schedule.brush"));
        select.addClassName("hw-week-brush");
        select.setItems(strokes());
        select.setRenderer(new ComponentRenderer<>(one -> {
            Span words = new Span(words(one));
            return one == CLEAR ? words : new Span(Legend.swatch(levels.get().shade(one)), words);
        }));
        select.setValue(stroke);
        select.addValueChangeListener(change -> take(change.getValue()));
        return select;
    }

    private String words(int one) {
        return switch (one) {
            case CLEAR -> T.of("schedule.brush.clear");
            case 0 -> T.of("schedule.brush.off");
            default -> levels.get().name(one);
        };
    }

    private void take(int one) {
        stroke = one;
        taken.run();
    }
}
