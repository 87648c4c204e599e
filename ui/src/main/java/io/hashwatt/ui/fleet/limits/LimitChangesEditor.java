package io.hashwatt.ui.fleet.limits;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import io.hashwatt.domain.fleet.BaseLoadChange;
import io.hashwatt.domain.fleet.Derating;
import io.hashwatt.domain.fleet.Placement;
import io.hashwatt.domain.fleet.SiteLimits;
import io.hashwatt.domain.fleet.Validity;
import io.hashwatt.domain.kernel.Power;
import io.hashwatt.ui.form.QuantityField;
import io.hashwatt.ui.kit.Buttons;
import io.hashwatt.ui.kit.Icon;
import io.hashwatt.ui.text.T;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** When caps are lower and the base load is another one, a line each: what, megawatts, when. */
public final class LimitChangesEditor extends CustomField<LimitChanges> {

    private static final long serialVersionUID = 1L;
    private static final int WATTS_OF_MEGAWATTS = 6;

    private final Div body = new Div();
    private final List<Line> lines = new ArrayList<>();
    private final List<LimitTarget> offered;
    private final Supplier<ZoneId> zone;

    private record Line(Div row, ComboBox<LimitTarget> target, QuantityField power, ValidityEditor when) {

        boolean isOf(LimitTarget.Kind kind) {
            return target.getValue().kind() == kind;
        }

        /** What is wrong with it for itself; null: nothing. */
        @Nullable String broken() {
            if (power.isUnreadable()) {
                return T.of("kit.form.unreadable");
            }
            if (target.isEmpty()) {
                return T.of("fleet.rule.change.what");
            }
            if (isOf(LimitTarget.Kind.FEEDER)
                    && !Placement.isName(target.getValue().feeder())) {
                return T.of("fleet.rule.place", Placement.LONGEST_NAME);
            }
            return power.isEmpty() || power.quantity().signum() < 0
                    ? T.of("fleet.rule.change.power", target.getValue().words())
                    : when.broken();
        }

        Derating derating() {
            return new Derating(
                    isOf(LimitTarget.Kind.FEEDER) ? target.getValue().feeder() : null,
                    new Power(power.quantity()),
                    when.validity());
        }

        BaseLoadChange baseLoad() {
            return new BaseLoadChange(new Power(power.quantity()), when.validity());
        }
    }

    /**
     * @param feeders names that are offered
     * @param zone of the site, for what holds once
     */
    public LimitChangesEditor(Collection<String> feeders, Supplier<ZoneId> zone) {
        this.offered = Stream.concat(
                        Stream.of(LimitTarget.METER, LimitTarget.BASE_LOAD),
                        feeders.stream().map(LimitTarget::feeder))
                .toList();
        this.zone = zone;
        setLabel(T.of("fleet.changes"));
        setHelperText(T.of("fleet.changes.help"));
        addClassName("hw-changes-editor");
        add(
                body,
                Buttons.quiet(
                        Icon.PLUS,
                        T.of("fleet.changes.add"),
                        () -> addLine().target().focus()));
    }

    @Override
    protected LimitChanges generateModelValue() {
        return broken() == null ? changes() : LimitChanges.NONE;
    }

    @Override
    protected void setPresentationValue(LimitChanges changes) {
        List.copyOf(lines).forEach(this::remove);
        changes.deratings()
                .forEach(derating -> show(
                        derating.feeder() == null ? LimitTarget.METER : LimitTarget.feeder(derating.feeder()),
                        derating.cap(),
                        derating.when()));
        changes.baseLoads().forEach(change -> show(LimitTarget.BASE_LOAD, change.load(), change.when()));
    }

    /** What is entered, if it breaks no rule. */
    public LimitChanges changes() {
        return new LimitChanges(
                lines.stream()
                        .filter(line -> !line.isOf(LimitTarget.Kind.BASE_LOAD))
                        .map(Line::derating)
                        .toList(),
                lines.stream()
                        .filter(line -> line.isOf(LimitTarget.Kind.BASE_LOAD))
                        .map(Line::baseLoad)
                        .toList());
    }

    /** What must hold of the lines and does not; null: they are sound. */
    public @Nullable String broken() {
        if (lines.size() > SiteLimits.MOST_CHANGES) {
            return T.of("fleet.rule.change.most", SiteLimits.MOST_CHANGES);
        }
        return lines.stream()
                .map(Line::broken)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private void show(LimitTarget target, Power power, Validity when) {
        Line line = addLine();
        line.target().setValue(target);
        line.power().show(power);
        line.when().show(when);
    }

    private Line addLine() {
        ComboBox<LimitTarget> target = new ComboBox<>();
        target.setAriaLabel(T.of("fleet.changes.what"));
        target.setPlaceholder(T.of("fleet.changes.what"));
        target.setItems(offered);
        target.setItemLabelGenerator(LimitTarget::words);
        target.setAllowCustomValue(true);
        target.addCustomValueSetListener(
                typed -> target.setValue(LimitTarget.feeder(typed.getDetail().strip())));
        QuantityField power = new QuantityField("", T.of("fleet.unit.megawatt"), WATTS_OF_MEGAWATTS);
        power.setAriaLabel(T.of("fleet.changes.power"));
        ValidityEditor when = new ValidityEditor(zone);
        Div row = new Div(target, power);
        Line line = new Line(row, target, power, when);
        row.add(Buttons.icon(Icon.TRASH, T.of("fleet.changes.remove"), () -> remove(line)), when);
        row.addClassName("hw-change-line");
        lines.add(line);
        body.add(row);
        return line;
    }

    private void remove(Line line) {
        lines.remove(line);
        body.remove(line.row());
    }
}
