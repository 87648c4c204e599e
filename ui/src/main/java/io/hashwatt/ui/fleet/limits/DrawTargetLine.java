package io.hashwatt.ui.fleet.limits;

import static io.hashwatt.ui.fleet.limits.LimitFields.named;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import io.hashwatt.domain.fleet.DrawTarget;
import io.hashwatt.domain.fleet.DrawTarget.Side;
import io.hashwatt.domain.fleet.Placement;
import io.hashwatt.domain.kernel.Decimals;
import io.hashwatt.domain.kernel.Power;
import io.hashwatt.ui.form.Fields;
import io.hashwatt.ui.form.QuantityField;
import io.hashwatt.ui.text.Formats;
import io.hashwatt.ui.text.T;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A draw target, as it is typed: at least or at most, megawatts, where, the penalty, when. */
final class DrawTargetLine extends Line {

    private static final long serialVersionUID = 1L;

    private final Select<Side> side = named(
            Fields.choice(
                    "",
                    List.of(Side.values()),
                    each -> T.of(each == Side.AT_LEAST ? "fleet.targets.atLeast" : "fleet.targets.atMost")),
            T.of("fleet.targets.side"));
    private final QuantityField power = named(LimitFields.megawatts(""), T.of("fleet.targets.power"));
    private final ComboBox<String> feeder;
    private final QuantityField penalty;
    private final ValidityEditor when;

    /**
     * @param feeders names that are offered
     * @param priceUnit of the penalty
     * @param zone of the site
     */
    DrawTargetLine(Collection<String> feeders, String priceUnit, Supplier<ZoneId> zone) {
        feeder = named(LimitFields.feeder(feeders), T.of("fleet.targets.feeder"));
        feeder.setPlaceholder(T.of("fleet.targets.meter"));
        penalty = named(new QuantityField("", priceUnit, 0), T.of("fleet.targets.penalty"));
        penalty.setPlaceholder(T.of("fleet.targets.penalty.short"));
        when = new ValidityEditor(zone);
        add(side, power, remover(T.of("fleet.targets.remove")), feeder, penalty, when);
    }

    void focus() {
        side.focus();
    }

    void priceUnit(String unit) {
        penalty.unit(unit);
    }

    void show(DrawTarget target) {
        side.setValue(target.side());
        power.show(target.power());
        feeder.setValue(target.feeder());
        penalty.show(target.penaltyPerMwh());
        when.show(target.when());
    }

    @Override
    @Nullable String broken() {
        if (power.isUnreadable() || penalty.isUnreadable()) {
            return T.of("kit.form.unreadable");
        }
        if (!feeder.isEmpty() && !Placement.isName(feeder.getValue())) {
            return T.of("fleet.rule.place", Placement.LONGEST_NAME);
        }
        if (power.isEmpty() || power.quantity().signum() < (isLeast() ? 1 : 0)) {
            return T.of(isLeast() ? "fleet.rule.target.atLeast" : "fleet.rule.target.atMost");
        }
        if (new Power(power.quantity()).exceeds(DrawTarget.HIGHEST_POWER)) {
            return T.of("fleet.rule.target.highest", Formats.current().power(DrawTarget.HIGHEST_POWER));
        }
        return DrawTarget.isPenalty(penalty.quantity())
                ? when.broken()
                : T.of(
                        "fleet.rule.target.penalty",
                        Formats.current().count(DrawTarget.HIGHEST_PENALTY.longValueExact()));
    }

    /** What is entered, if it breaks no rule. */
    DrawTarget target() {
        return new DrawTarget(
                feeder.getValue(),
                side.getValue(),
                new Power(power.quantity()),
                Decimals.plain(penalty.quantity()),
                when.validity());
    }

    private boolean isLeast() {
        return side.getValue() == Side.AT_LEAST;
    }
}
