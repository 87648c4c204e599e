package io.hashwatt.ui.fleet;

import static io.hashwatt.ui.form.Fields.within;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.IntegerField;
import io.hashwatt.domain.fleet.GroupLimit;
import io.hashwatt.domain.fleet.LimitQuantity.Cost;
import io.hashwatt.domain.fleet.LimitQuantity.Minutes;
import io.hashwatt.domain.fleet.LimitQuantity.StartsPerDay;
import io.hashwatt.domain.fleet.LimitQuantity.WattsPerMinute;
import io.hashwatt.domain.fleet.TransitionLimits;
import io.hashwatt.domain.kernel.CurrencyCode;
import io.hashwatt.domain.kernel.Power;
import io.hashwatt.ui.form.Entries;
import io.hashwatt.ui.form.Fields;
import io.hashwatt.ui.form.QuantityField;
import io.hashwatt.ui.text.Formats;
import io.hashwatt.ui.text.T;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * The field of a form for one limit of a group.
 *
 * @param fill shows the limit as it is among these
 * @param entered these limits, with this one as it stands in the field
 */
record LimitField(Consumer<TransitionLimits> fill, UnaryOperator<TransitionLimits> entered) {

    private static final int WATTS_OF_KILOWATTS = 3;

    /** One for each limit there is. @param currency of the site */
    static List<LimitField> all(Entries entries, CurrencyCode currency) {
        return Stream.of(GroupLimit.values())
                .map(limit -> of(limit, entries, currency))
                .toList();
    }

    private static LimitField of(GroupLimit limit, Entries entries, CurrencyCode currency) {
        return switch (limit.quantity()) {
            case Minutes minutes -> of(minutes, limit, entries);
            case StartsPerDay starts -> of(starts, limit, entries);
            case WattsPerMinute ramp -> of(ramp, limit, entries);
            case Cost cost -> of(cost, limit, entries, currency);
        };
    }

    private static LimitField of(Minutes minutes, GroupLimit limit, Entries entries) {
        IntegerField field = entries.optional(
                limit.field(), minutes(T.of(limit)), within(0, Minutes.MOST), T.of("fleet.rule.minutes"));
        return new LimitField(
                limits -> field.setValue((int) minutes.of(limits).toMinutes()),
                limits -> minutes.with(limits, kept(field, minutes.of(limits))));
    }

    private static LimitField of(StartsPerDay starts, GroupLimit limit, Entries entries) {
        IntegerField field = entries.optional(
                limit.field(), new IntegerField(T.of(limit)), within(0, StartsPerDay.MOST), T.of("fleet.rule.starts"));
        field.setHelperText(T.of("fleet.starts.help"));
        return new LimitField(
                limits -> starts.of(limits).ifPresent(field::setValue),
                limits -> starts.with(limits, perDay(field.getOptionalValue())));
    }

    private static LimitField of(WattsPerMinute ramp, GroupLimit limit, Entries entries) {
        QuantityField field = entries.optional(
                limit.field(),
                new QuantityField(T.of(limit), T.of("fleet.unit.ramp"), WATTS_OF_KILOWATTS),
                Fields::isNotNegative,
                T.of("fleet.rule.notNegative"));
        field.setHelperText(T.of("fleet.ramp.help"));
        return new LimitField(
                limits -> ramp.of(limits).map(Power::watts).ifPresent(field::show),
                limits -> ramp.with(limits, Optional.ofNullable(field.power())));
    }

    private static LimitField of(Cost cost, GroupLimit limit, Entries entries, CurrencyCode currency) {
        QuantityField field = cost(limit, T.of(limit), entries, currency);
        return new LimitField(limits -> field.show(cost.of(limits)), limits -> cost.with(limits, field.quantity()));
    }

    static QuantityField cost(GroupLimit limit, String label, Entries entries, CurrencyCode currency) {
        QuantityField field = new QuantityField(label, Formats.symbol(currency), 0);
        return entries.optional(limit.field(), field, Fields::isNotNegative, T.of("fleet.rule.notNegative"));
    }

    static IntegerField minutes(String label) {
        IntegerField minutes = Fields.whole(label, 0, Minutes.MOST);
        minutes.setSuffixComponent(new Span(T.of("fleet.unit.minutes")));
        return minutes;
    }

    /** @param typed empty: any number */
    static OptionalInt perDay(Optional<Integer> typed) {
        return typed.map(OptionalInt::of).orElse(OptionalInt.empty());
    }

    /** The field knows whole minutes; what was finer stays finer as long as nobody changes it. */
    private static Duration kept(IntegerField minutes, Duration before) {
        int entered = minutes.getOptionalValue().orElse(0);
        return entered == before.toMinutes() ? before : Duration.ofMinutes(entered);
    }
}
