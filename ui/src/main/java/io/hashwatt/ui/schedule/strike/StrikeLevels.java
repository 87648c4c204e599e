package io.hashwatt.ui.schedule.strike;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.data.value.ValueChangeMode;
import io.hashwatt.application.kernel.Violation;
import io.hashwatt.domain.kernel.CurrencyCode;
import io.hashwatt.domain.schedule.StrikeContent.Strikes;
import io.hashwatt.ui.kit.FormPanel;
import io.hashwatt.ui.kit.Segments;
import io.hashwatt.ui.schedule.words.LevelNames;
import io.hashwatt.ui.text.Formats;
import io.hashwatt.ui.text.T;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Up to which price each level pays: by what it earns, or as it is typed. */
final class StrikeLevels extends Div {

    private static final long serialVersionUID = 1L;

    private static final int PATIENCE_MILLIS = 300;

    private final transient CurrencyCode currency;
    private final FormPanel automatic = new FormPanel();
    private final FormPanel typed = new FormPanel();
    private final BigDecimalField margin;
    private final transient List<BigDecimalField> prices = new ArrayList<>();
    private final Segments<Boolean> ways;
    private transient Runnable changed = () -> {};
    private boolean isTyped;
    private boolean fixed;

    StrikeLevels(CurrencyCode currency) {
        this.currency = currency;
        ways = new Segments<>(
                T.of("schedule.strikes"),
                List.of(false, true),
                way -> T.of(way ? "schedule.strikes.typed" : "schedule.strikes.automatic"),
                false,
                this::choose);
        margin = automatic.field(
                "strikes.automatic.margin_per_mwh", new BigDecimalField(T.of("schedule.field.margin")), unit());
        margin.setHelperText(T.of("schedule.field.margin.help"));
        prepare(margin);
        typed.addClassName("hw-two-columns");
        addClassName("hw-strike-levels");
        add(ways, automatic, typed);
        typed.setVisible(false);
    }

    private String unit() {
        return Formats.current().priceUnit(currency);
    }

    private void prepare(BigDecimalField field) {
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(PATIENCE_MILLIS);
        field.addValueChangeListener(change -> changed.run());
    }

    void whenChanged(Runnable then) {
        changed = then;
    }

    private void choose(boolean wanted) {
        if (fixed) {
            ways.choose(isTyped);
            return;
        }
        isTyped = wanted;
        show();
        changed.run();
    }

    private void show() {
        automatic.setVisible(!isTyped);
        typed.setVisible(isTyped);
        ways.choose(isTyped);
    }

    /** A price for each level the groups have. */
    void levels(LevelNames names) {
        while (prices.size() < names.top()) {
            int level = prices.size() + 1;
            BigDecimalField price = typed.field("strikes.typed." + level, new BigDecimalField(), unit());
            price.setReadOnly(fixed);
            prepare(price);
            prices.add(price);
        }
        for (int level = 1; level <= prices.size(); level++) {
            prices.get(level - 1).setLabel(T.of("schedule.field.strike", names.name(level)));
            prices.get(level - 1).setVisible(level <= names.top());
        }
    }

    void fill(Strikes strikes) {
        switch (strikes) {
            case Strikes.Automatic(BigDecimal least) -> margin.setValue(least);
            case Strikes.Typed(CurrencyCode ignored, List<BigDecimal> known) -> {
                isTyped = true;
                margin.setValue(BigDecimal.ZERO);
                for (int i = 0; i < Math.min(known.size(), prices.size()); i++) {
                    prices.get(i).setValue(known.get(i));
                }
            }
        }
        show();
    }

    void fix() {
        fixed = true;
        margin.setReadOnly(true);
        prices.forEach(price -> price.setReadOnly(true));
    }

    void mark(List<Violation> violations) {
        automatic.mark(violations);
        typed.mark(violations);
    }

    /** Typed ones need not be given for the highest levels: these have the last one's. */
    List<Violation> violations() {
        if (!isTyped) {
            return margin.isEmpty() || margin.getValue().signum() >= 0
                    ? List.of()
                    : List.of(new Violation("strikes.automatic.margin_per_mwh", T.of("schedule.rule.notNegative")));
        }
        List<Violation> violations = new ArrayList<>();
        if (given().isEmpty()) {
            violations.add(new Violation("strikes.typed.1", T.of("schedule.rule.strike")));
        }
        for (int i = 1; i < shown().size(); i++) {
            BigDecimalField below = shown().get(i - 1);
            BigDecimalField field = shown().get(i);
            if (!field.isEmpty() && (below.isEmpty() || field.getValue().compareTo(below.getValue()) > 0)) {
                violations.add(new Violation("strikes.typed." + (i + 1), T.of("schedule.rule.strikes")));
            }
        }
        return violations;
    }

    private List<BigDecimalField> shown() {
        return prices.stream().filter(BigDecimalField::isVisible).toList();
    }

    private List<BigDecimal> given() {
        return shown().stream()
                .map(BigDecimalField::getValue)
                .filter(Objects::nonNull)
                .toList();
    }

    /** Only if there are no {@link #violations}. */
    Strikes strikes() {
        return isTyped
                ? new Strikes.Typed(currency, given())
                : new Strikes.Automatic(margin.isEmpty() ? BigDecimal.ZERO : margin.getValue());
    }
}
