package io.hashwatt.ui.schedule;

import com.vaadin.flow.component.select.Select;
import io.hashwatt.domain.schedule.Wish;
import io.hashwatt.domain.schedule.Wish.Form;
import io.hashwatt.ui.form.Entries;
import io.hashwatt.ui.form.Fields;
import io.hashwatt.ui.schedule.words.LevelNames;
import io.hashwatt.ui.text.T;
import java.util.List;
import java.util.stream.Stream;

/** What is wanted of groups: that they are off, or a level and how it is meant. */
public final class WishChoice {

    private final Select<Form> form;
    /** By its id. */
    private final Select<Integer> level;

    /** Off, at first. @param level asked for where it is not */
    public WishChoice(Entries entries, String label, Select<Integer> level) {
        this.form = entries.field("wish", Fields.choice(label, List.of(Form.values()), T::of));
        this.level = entries.field("level", level);
        form.addValueChangeListener(change -> level.setVisible(change.getValue() != Form.OFF));
        level.setVisible(false);
    }

    /** Those that any of the groups has. @param wanted now: its level is offered too, even if no group has it */
    public static Select<Integer> levels(LevelNames names, Wish wanted) {
        List<Integer> offered = Stream.concat(names.ids().stream(), Stream.of(wanted.level()))
                .filter(id -> id > 0)
                .distinct()
                .toList();
        return Fields.choice(T.of("schedule.slot.level"), offered, id -> word(names, id));
    }

    private static String word(LevelNames names, int id) {
        return names.ids().contains(id) ? names.name(id) : T.of("schedule.slot.level.gone", names.name(id));
    }

    public WishChoice help(String text) {
        form.setHelperText(text);
        return this;
    }

    public void show(Wish wish) {
        form.setValue(wish.form());
        if (wish.form() != Form.OFF) {
            level.setValue(wish.level());
        }
    }

    public Wish wish() {
        return form.getValue() == Form.OFF ? Wish.OFF : new Wish(form.getValue(), level.getValue());
    }
}
