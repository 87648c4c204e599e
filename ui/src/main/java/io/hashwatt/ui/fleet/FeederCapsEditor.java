package io.hashwatt.ui.fleet;

import static io.hashwatt.ui.fleet.limits.LimitFields.named;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import io.hashwatt.domain.fleet.FeederCap;
import io.hashwatt.domain.fleet.Placement;
import io.hashwatt.domain.fleet.SiteLimits;
import io.hashwatt.domain.kernel.Power;
import io.hashwatt.ui.fleet.limits.LimitFields;
import io.hashwatt.ui.form.QuantityField;
import io.hashwatt.ui.kit.Buttons;
import io.hashwatt.ui.kit.Icon;
import io.hashwatt.ui.text.T;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The caps of a site's feeders, a line each: name, megawatts. A line that says nothing is none. */
final class FeederCapsEditor extends CustomField<List<FeederCap>> {

    private static final long serialVersionUID = 1L;

    private final Div body = new Div();
    private final List<Line> lines = new ArrayList<>();
    private final List<String> offered;

    private record Line(Div row, ComboBox<String> name, QuantityField cap) {

        boolean isEmpty() {
            return name.isEmpty() && cap.isEmpty() && !cap.isUnreadable();
        }

        /** What is wrong with it for itself; null: nothing. */
        @Nullable String broken() {
            if (cap.isUnreadable()) {
                return T.of("kit.form.unreadable");
            }
            if (name.isEmpty() || !Placement.isName(name.getValue())) {
                return T.of("fleet.rule.place", Placement.LONGEST_NAME);
            }
            return cap.isEmpty() || cap.quantity().signum() < 0 ? T.of("fleet.rule.feeder.cap", name.getValue()) : null;
        }

        FeederCap read() {
            return new FeederCap(name.getValue(), new Power(cap.quantity()));
        }
    }

    /** @param offered names of feeders that are known */
    FeederCapsEditor(Collection<String> offered) {
        this.offered = List.copyOf(offered);
        setLabel(T.of("fleet.feeders"));
        setHelperText(T.of("fleet.feeders.help"));
        addClassName("hw-feeders-editor");
        add(body, Buttons.quiet(Icon.PLUS, T.of("fleet.feeders.add"), () -> addLine(null)));
    }

    @Override
    protected List<FeederCap> generateModelValue() {
        return broken() == null ? caps() : List.of();
    }

    @Override
    protected void setPresentationValue(List<FeederCap> caps) {
        List.copyOf(lines).forEach(this::remove);
        caps.forEach(this::addLine);
    }

    /** What is entered, if it breaks no rule. */
    List<FeederCap> caps() {
        return entered().stream().map(Line::read).toList();
    }

    /** What must hold of the lines and does not; null: they are sound. */
    @Nullable String broken() {
        if (entered().size() > SiteLimits.MOST_FEEDERS) {
            return T.of("fleet.rule.feeder.most", SiteLimits.MOST_FEEDERS);
        }
        return entered().stream()
                .map(Line::broken)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseGet(this::twice);
    }

    private @Nullable String twice() {
        Set<String> names = new HashSet<>();
        return entered().stream()
                .map(line -> line.name().getValue())
                .filter(name -> !names.add(name))
                .findFirst()
                .map(name -> T.of("fleet.rule.feeder.twice", name))
                .orElse(null);
    }

    private List<Line> entered() {
        return lines.stream().filter(line -> !line.isEmpty()).toList();
    }

    private void addLine(@Nullable FeederCap known) {
        ComboBox<String> name = named(LimitFields.feeder(offered), T.of("fleet.feeders.name"));
        name.setPlaceholder(T.of("fleet.feeder"));
        QuantityField cap = named(LimitFields.megawatts(""), T.of("fleet.feeders.cap"));
        Div row = new Div(name, cap);
        Line line = new Line(row, name, cap);
        row.add(Buttons.icon(Icon.TRASH, T.of("fleet.feeders.remove"), () -> remove(line)));
        row.addClassName("hw-feeder-line");
        lines.add(line);
        body.add(row);
        if (known == null) {
            name.focus();
        } else {
            name.setValue(known.feeder());
            cap.show(known.cap());
        }
    }

    private void remove(Line line) {
        lines.remove(line);
        body.remove(line.row());
    }
}
