package io.hashwatt.ui.fleet.limits;

import static io.hashwatt.ui.fleet.limits.LimitFields.named;

import com.vaadin.flow.component.combobox.ComboBox;
import io.hashwatt.domain.fleet.BaseLoadChange;
import io.hashwatt.domain.fleet.Derating;
import io.hashwatt.domain.fleet.Placement;
import io.hashwatt.domain.fleet.Validity;
import io.hashwatt.domain.kernel.Power;
import io.hashwatt.ui.form.QuantityField;
import io.hashwatt.ui.text.T;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A lower cap or another base load, as it is typed: which, megawatts, when. */
final class LimitChangeLine extends Line {

    private static final long serialVersionUID = 1L;

    private final ComboBox<LimitTarget> target = named(new ComboBox<>(), T.of("fleet.changes.what"));
    private final QuantityField power = named(LimitFields.megawatts(""), T.of("fleet.changes.power"));
    private final ValidityEditor when;

    /**
     * @param offered what may be different
     * @param zone of the site
     */
    LimitChangeLine(List<LimitTarget> offered, Supplier<ZoneId> zone) {
        when = new ValidityEditor(zone);
        target.setPlaceholder(T.of("fleet.changes.what"));
        target.setItems(offered);
        target.setItemLabelGenerator(LimitTarget::words);
        target.setAllowCustomValue(true);
        target.addCustomValueSetListener(
                typed -> target.setValue(LimitTarget.feeder(typed.getDetail().strip())));
        add(target, power, remover(T.of("fleet.changes.remove")), when);
    }

    void focus() {
        target.focus();
    }

    void show(LimitTarget what, Power known, Validity validity) {
        target.setValue(what);
        power.show(known);
        when.show(validity);
    }

    boolean isOf(LimitTarget.Kind kind) {
        return target.getValue().kind() == kind;
    }

    @Override
    @Nullable String broken() {
        if (power.isUnreadable()) {
            return T.of("kit.form.unreadable");
        }
        if (target.isEmpty()) {
            return T.of("fleet.rule.change.what");
        }
        if (isOf(LimitTarget.Kind.FEEDER) && !Placement.isName(target.getValue().feeder())) {
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
