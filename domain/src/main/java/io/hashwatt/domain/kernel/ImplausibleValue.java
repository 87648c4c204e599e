package io.hashwatt.domain.kernel;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A value that is probably not what was meant: mostly one in another unit, a factor of 1,000 off. It is told and refuses
 * nothing, for what is unusual may still be so.
 *
 * @param value in the measure's own unit
 * @param range where it would be expected
 * @param likelyUnit in whose figure it would be in the range; null: in none that is known
 * @param currency of the value; null: it is no amount of money
 * @param count how many values there are like it, the first of which this is; at least 1
 */
public record ImplausibleValue(
        Measure measure,
        InputPlace place,
        BigDecimal value,
        PlausibleRange range,
        @Nullable String likelyUnit,
        @Nullable CurrencyCode currency,
        int count) {

    public ImplausibleValue {
        value = Decimals.plain(value);
        if (count < 1) {
            throw new IllegalArgumentException("there is at least one such value");
        }
    }

    /** Empty: there is nothing to say of the value. */
    public static Optional<ImplausibleValue> of(
            Measure measure,
            InputPlace place,
            BigDecimal value,
            PlausibleRange range,
            @Nullable CurrencyCode currency) {
        return range.contains(value)
                ? Optional.empty()
                : Optional.of(new ImplausibleValue(
                        measure,
                        place,
                        value,
                        range,
                        measure.likelyUnit(value, range, currency).orElse(null),
                        currency,
                        1));
    }

    /** Of what is no amount of money, by the usual range. */
    public static Optional<ImplausibleValue> of(Measure measure, InputPlace place, BigDecimal value) {
        return of(measure, place, value, measure.usual(), null);
    }

    public ImplausibleValue times(int alike) {
        return new ImplausibleValue(measure, place, value, range, likelyUnit, currency, alike);
    }

    /** What the value is in. */
    public String unit() {
        return measure.unit(currency);
    }

    /** Whether the value is so old that nothing is planned on it any more. */
    public boolean isTooOld() {
        return measure == Measure.PRICE_AGE && range.basis() == PlausibleRange.Basis.SETTING;
    }
}
