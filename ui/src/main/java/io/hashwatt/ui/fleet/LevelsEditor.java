package io.hashwatt.ui.fleet;

import com.vaadin.flow.component.HasAriaLabel;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import io.hashwatt.domain.fleet.MinerGroup;
import io.hashwatt.domain.fleet.PlausibleLevels;
import io.hashwatt.domain.fleet.PowerLevel;
import io.hashwatt.domain.fleet.PowerLevelId;
import io.hashwatt.domain.kernel.Hashrate;
import io.hashwatt.domain.kernel.Power;
import io.hashwatt.ui.finding.ImplausibleNotes;
import io.hashwatt.ui.form.DecimalField;
import io.hashwatt.ui.kit.Buttons;
import io.hashwatt.ui.kit.Icon;
import io.hashwatt.ui.text.SiteTime;
import io.hashwatt.ui.text.T;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The levels of one miner, a line each: name, watts, terahash. The first is off and does not hash. */
final class LevelsEditor extends CustomField<List<PowerLevel>> {

    private static final long serialVersionUID = 1L;

    private final Div body = new Div();
    private final Div notes = new Div();
    private final List<Line> lines = new ArrayList<>();

    /** @param id of the level that it was; null: it is a new one */
    record Line(@Nullable PowerLevelId id, Div row, TextField name, DecimalField watts, DecimalField terahash) {

        PowerLevel level() {
            return new PowerLevel(
                    name.getValue().strip(),
                    new Power(value(watts).max(BigDecimal.ZERO)),
                    new Hashrate(value(terahash).max(BigDecimal.ZERO)));
        }

        /** A level cannot be negative, a field can: asked for before the level counts. */
        boolean isNegative() {
            return value(watts).signum() < 0 || value(terahash).signum() < 0;
        }

        boolean isUnreadable() {
            return watts.isUnreadable() || terahash.isUnreadable();
        }

        private static BigDecimal value(DecimalField field) {
            return Objects.requireNonNullElse(field.getValue(), BigDecimal.ZERO);
        }
    }

    LevelsEditor() {
        setLabel(T.of("fleet.levels.ofOne"));
        setHelperText(T.of("fleet.levels.help"));
        addClassName("hw-levels-editor");
        Div head = new Div(
                new Span(T.of("fleet.level.name")),
                new Span(T.of("fleet.level.watts")),
                new Span(T.of("fleet.level.terahash")));
        head.addClassNames("hw-level-line", "hw-level-head");
        head.getElement().setAttribute("aria-hidden", "true");
        body.add(head);
        notes.getElement().setAttribute("aria-live", "polite");
        add(
                body,
                notes,
                Buttons.quiet(
                        Icon.PLUS,
                        T.of("fleet.level.add"),
                        () -> add(null, new PowerLevel("", Power.NONE, Hashrate.NONE), true)));
    }

    @Override
    protected List<PowerLevel> generateModelValue() {
        return levels();
    }

    @Override
    protected void setPresentationValue(List<PowerLevel> levels) {
        lines.forEach(line -> body.remove(line.row()));
        lines.clear();
        levels.forEach(level -> add(null, level, false));
    }

    /** The levels of a group; whatever is typed over them, each stays the one it is. */
    void show(MinerGroup group) {
        setPresentationValue(List.of());
        for (int level = 0; level <= group.topLevel(); level++) {
            add(group.levelIds().at(level), group.level(level), false);
        }
        updateValue();
    }

    List<Line> lines() {
        return List.copyOf(lines);
    }

    /** As they stand there now, sound or not. */
    List<PowerLevel> levels() {
        return lines.stream().map(Line::level).toList();
    }

    boolean hasUnreadable() {
        return lines.stream().anyMatch(Line::isUnreadable);
    }

    boolean hasNegative() {
        return lines.stream().anyMatch(Line::isNegative);
    }

    private void add(@Nullable PowerLevelId id, PowerLevel level, boolean fresh) {
        int number = lines.size();
        TextField name = named(new TextField(), T.of("fleet.level.name.of", number));
        name.setValue(level.name());
        DecimalField watts = named(new DecimalField(), T.of("fleet.level.watts.of", number));
        DecimalField terahash = named(new DecimalField(), T.of("fleet.level.terahash.of", number));
        if (!fresh) {
            watts.setValue(level.power().watts());
            terahash.setValue(level.hashrate().terahashPerSecond());
        }
        Div row = new Div(name, watts, terahash);
        row.addClassName("hw-level-line");
        Line line = new Line(id, row, name, watts, terahash);
        if (number == 0) {
            terahash.setReadOnly(true);
        } else {
            row.add(Buttons.icon(Icon.TRASH, T.of("fleet.level.remove", number), () -> remove(line)));
        }
        List.of(watts, terahash).forEach(field -> field.addValueChangeListener(change -> lookOver()));
        lines.add(line);
        body.add(row);
        lookOver();
        if (fresh) {
            name.focus();
        }
    }

    private void remove(Line line) {
        lines.remove(line);
        body.remove(line.row());
        lookOver();
    }

    /** What can hardly be meant is told, and may be saved. */
    private void lookOver() {
        notes.removeAll();
        notes.add(ImplausibleNotes.of(PlausibleLevels.of("", levels()), SiteTime.in(SiteTime.UTC)));
    }

    private static <F extends HasAriaLabel> F named(F field, String name) {
        field.setAriaLabel(name);
        return field;
    }
}
