package io.hashwatt.ui.schedule.strike;

import com.vaadin.flow.component.html.Div;
import io.hashwatt.domain.kernel.CurrencyCode;
import io.hashwatt.domain.schedule.StrikeContent.Strikes;
import io.hashwatt.ui.form.Entries;
import io.hashwatt.ui.form.Fields;
import io.hashwatt.ui.form.QuantityField;
import io.hashwatt.ui.kit.FormPanel;
import io.hashwatt.ui.kit.Segments;
import io.hashwatt.ui.schedule.words.LevelNames;
import io.hashwatt.ui.text.Formats;
import io.hashwatt.ui.text.T;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Up to which price each level pays: by what it earns, or as it is typed. */
final class StrikeLevels extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Entries entries;
    private final transient CurrencyCode currency;
    private final transient Runnable chosen;
    private final FormPanel automatic = new FormPanel();
    private final FormPanel typed = new FormPanel();
    private final QuantityField margin;
    private final transient List<QuantityField> prices = new ArrayList<>();
    private final Segments<Boolean> ways;
    private boolean isTyped;
    private boolean fixed;

    /** @param chosen the other way is meant now */
    StrikeLevels(Entries entries, CurrencyCode currency, Runnable chosen) {
        this.entries = entries;
        this.currency = currency;
        this.chosen = chosen;
        ways = new Segments<>(
                T.of("schedule.strikes"),
                List.of(false, true),
                way -> T.of(way ? "schedule.strikes.typed" : "schedule.strikes.automatic"),
                false,
                this::choose);
        margin = entries.optional(
                "strikes.automatic.margin_per_mwh",
                price(T.of("schedule.field.margin")),
                Fields::isNotNegative,
                T.of("schedule.rule.notNegative"));
        margin.setHelperText(T.of("schedule.field.margin.help"));
        automatic.with(margin);
        typed.addClassName("hw-two-columns");
        addClassName("hw-strike-levels");
        add(ways, automatic, typed);
        typed.setVisible(false);
    }

    private QuantityField price(String label) {
        return Fields.whileWritten(new QuantityField(label, Formats.current().priceUnit(currency), 0));
    }

    private void choose(boolean wanted) {
        if (fixed) {
            ways.choose(isTyped);
            return;
        }
        isTyped = wanted;
        show();
        chosen.run();
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
            String field = "strikes.typed." + level;
            QuantityField price = entries.field(field, price(""));
            entries.rule(field, () -> broken(level));
            typed.with(price);
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
    }

    /** Typed ones need not be given for the highest levels: these have the last one's. */
    private @Nullable String broken(int level) {
        if (!isTyped || level > shown().size()) {
            return null;
        }
        if (level == 1) {
            return given().isEmpty() ? T.of("schedule.rule.strike") : null;
        }
        QuantityField below = prices.get(level - 2);
        QuantityField price = prices.get(level - 1);
        boolean isAbove =
                !price.isEmpty() && (below.isEmpty() || price.getValue().compareTo(below.getValue()) > 0);
        return isAbove ? T.of("schedule.rule.strikes") : null;
    }

    private List<QuantityField> shown() {
        return prices.stream().filter(QuantityField::isVisible).toList();
    }

    private List<BigDecimal> given() {
        return shown().stream()
                .map(QuantityField::getValue)
                .filter(Objects::nonNull)
                .toList();
    }

    /** Only if nothing of it is broken. */
    Strikes strikes() {
        return isTyped ? new Strikes.Typed(currency, given()) : new Strikes.Automatic(margin.quantity());
    }
}
