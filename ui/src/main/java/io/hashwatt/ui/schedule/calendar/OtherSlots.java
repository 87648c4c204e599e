package io.hashwatt.ui.schedule.calendar;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import io.hashwatt.domain.schedule.CalendarSlot;
import io.hashwatt.ui.kit.Buttons;
import io.hashwatt.ui.kit.Icon;
import io.hashwatt.ui.kit.Muted;
import io.hashwatt.ui.kit.Section;
import io.hashwatt.ui.schedule.words.LevelNames;
import io.hashwatt.ui.schedule.words.SlotWords;
import io.hashwatt.ui.schedule.words.TargetPhrase;
import io.hashwatt.ui.schedule.words.WishWords;
import io.hashwatt.ui.text.T;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Slots that no week can show: on single dates, by a rule, or in another rhythm of weeks. A line each. */
final class OtherSlots extends Div {

    private static final long serialVersionUID = 1L;

    private final transient List<CalendarSlot> slots;
    private final transient Supplier<LevelNames> levels;
    private final boolean fixed;
    private final transient Runnable changed;
    private final Div lines = new Div();

    /** @param firstDay of the calendar, that a rule is usually counted from */
    OtherSlots(
            List<CalendarSlot> slots,
            Supplier<LevelNames> levels,
            Supplier<@Nullable LocalDate> firstDay,
            boolean fixed,
            Runnable changed) {
        this.slots = new ArrayList<>(slots);
        this.levels = levels;
        this.fixed = fixed;
        this.changed = changed;
        addClassName("hw-schedule-others");
        Section section = new Section(T.of("schedule.others"), lines);
        add(section);
        if (!fixed) {
            section.actions(
                    Buttons.quiet(
                            Icon.PLUS,
                            T.of("schedule.others.dates"),
                            () -> SlotForm.dates(levels.get(), this::added).open()),
                    Buttons.quiet(
                            Icon.PLUS,
                            T.of("schedule.others.rule"),
                            () -> SlotForm.rule(levels.get(), firstDay.get(), this::added)
                                    .open()));
        }
        show();
    }

    List<CalendarSlot> slots() {
        return List.copyOf(slots);
    }

    void show() {
        setVisible(!fixed || !slots.isEmpty());
        lines.removeAll();
        if (slots.isEmpty()) {
            Div line = new Div(Muted.text(T.of("schedule.others.none")));
            line.addClassName("hw-padded");
            lines.add(line);
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("hw-schedule-lines");
        slots.forEach(slot -> list.add(line(slot)));
        lines.add(list);
    }

    private ListItem line(CalendarSlot slot) {
        String days = SlotWords.days(slot.on());
        Span when = new Span(TargetPhrase.capital(days));
        Span what = new Span(SlotWords.hours(slot) + ", " + new WishWords(levels.get()).of(slot.wish()));
        what.addClassName("hw-sub");
        Div words = new Div(when, what);
        words.addClassName("hw-two");
        ListItem line = new ListItem(words);
        if (!fixed) {
            line.add(
                    Buttons.icon(Icon.PENCIL, T.of("schedule.others.edit", days), () -> edit(slot)),
                    Buttons.icon(Icon.TRASH, T.of("schedule.others.remove", days), () -> remove(slot)));
        }
        return line;
    }

    private void added(CalendarSlot slot) {
        slots.add(slot);
        change();
    }

    private void edit(CalendarSlot slot) {
        SlotForm.of(levels.get(), slot, other -> {
                    int index = slots.indexOf(slot);
                    if (index >= 0) {
                        slots.set(index, other);
                        change();
                    }
                })
                .open();
    }

    private void remove(CalendarSlot slot) {
        slots.remove(slot);
        change();
    }

    private void change() {
        show();
        changed.run();
    }
}
