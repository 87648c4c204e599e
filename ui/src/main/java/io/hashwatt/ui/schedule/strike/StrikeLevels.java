package io.hashwatt.ui.schedule.strike;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
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
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
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
    /** By the id of the level; those that are not shown are of levels that the groups do not have. */
    private final transient NavigableMap<Integer, QuantityField> prices = new TreeMap<>();

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
        Span basis = new Span(T.of("schedule.field.strike.help"));
        basis.addClassName("hw-muted");
        addClassName("hw-strike-levels");
        add(ways, basis, automatic, typed);
        typed.setVisible(false);
    }

    private QuantityField price(String label) {
        return Fields.whileWritten(new QuantityField(label, Formats.current().priceUnit(currency), 0));
    }

    private QuantityField added(int id) {
        String field = "strikes.typed." + id;
        QuantityField added = entries.field(field, price(""));
        entries.rule(field, () -> broken(id));
        return added;
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

    /**
     * A price for each level the groups have. One that somebody has added between others has none of its own, but that of the
     * next above it.
     */
    void levels(LevelNames names) {
        List<Integer> ids = names.risingIds();
        if (!prices.keySet().containsAll(ids)) {
            ids.forEach(id -> prices.computeIfAbsent(id, this::added));
            prices.values().forEach(typed::with);
        }
        ids.forEach(id -> priceOf(id).setLabel(T.of("schedule.field.strike", names.name(id))));
        prices.forEach((id, price) -> price.setVisible(ids.contains(id)));
    }

    void fill(Strikes strikes) {
        switch (strikes) {
            case Strikes.Automatic(BigDecimal least) -> margin.setValue(least);
            case Strikes.Typed(CurrencyCode ignored, List<BigDecimal> known) -> {
                isTyped = true;
                margin.setValue(BigDecimal.ZERO);
                prices.headMap(known.size(), true).forEach((id, price) -> price.setValue(known.get(id - 1)));
            }
        }
        show();
    }

    void fix() {
        fixed = true;
    }

    /** Typed ones need not be given for the highest levels: these have the last one's. */
    private @Nullable String broken(int id) {
        List<Integer> shown = shown();
        int at = shown.indexOf(id);
        if (!isTyped || at < 0) {
            return null;
        }
        if (at == 0) {
            return given().isEmpty() ? T.of("schedule.rule.strike") : null;
        }
        QuantityField below = priceOf(shown.get(at - 1));
        QuantityField price = priceOf(id);
        boolean isAbove =
                !price.isEmpty() && (below.isEmpty() || price.getValue().compareTo(below.getValue()) > 0);
        return isAbove ? T.of("schedule.rule.strikes") : null;
    }

    private QuantityField priceOf(int id) {
        return Objects.requireNonNull(prices.get(id));
    }

    private List<Integer> shown() {
        return prices.keySet().stream().filter(id -> priceOf(id).isVisible()).toList();
    }

    /** For each id up to the highest that has a price; of one that no group has that of the next above. */
    private List<BigDecimal> given() {
        List<BigDecimal> given = new ArrayList<>();
        for (int id : shown()) {
            QuantityField price = priceOf(id);
            while (!price.isEmpty() && given.size() < id) {
                given.add(price.getValue());
            }
        }
        return given;
    }

    /** Only if nothing of it is broken. */
    Strikes strikes() {
        return isTyped ? new Strikes.Typed(currency, given()) : new Strikes.Automatic(margin.quantity());
    }
}
