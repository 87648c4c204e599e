package io.hashwatt.ui.schedule;

import com.vaadin.flow.component.select.Select;
import io.hashwatt.domain.schedule.Wish;
import io.hashwatt.domain.schedule.Wish.Form;
import io.hashwatt.ui.form.Entries;
import io.hashwatt.ui.form.Fields;
import io.hashwatt.ui.schedule.words.LevelNames;
import io.hashwatt.ui.text.T;
import java.util.List;
import java.util.stream.IntStream;

/** What is wanted of groups: that they are off, or a level and how it is meant. */
public final class WishChoice {

    private final Select<Form> form;
    private final Select<Integer> level;

    /** Off, at first. @param level asked for where it is not */
    public WishChoice(Entries entries, String label, Select<Integer> level) {
        this.form = entries.field("wish", Fields.choice(label, List.of(Form.values()), T::of));
        this.level = entries.field("level", level);
        form.addValueChangeListener(change -> level.setVisible(change.getValue() != Form.OFF));
        level.setVisible(false);
    }

    /** @param top the highest */
    public static Select<Integer> levels(LevelNames names, int top) {
        List<Integer> levels = IntStream.rangeClosed(1, top).boxed().toList();
        return Fields.choice(T.of("schedule.slot.level"), levels, names::name);
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
