package io.hashwatt.documents;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Finite decimal numbers with a point, as programs write them: {@code -29.91}, {@code 0}, {@code 1e-05},
 * {@code 1E+16}. The value is exact. It is below 10^30 and has at most 40 digits, before and after the point
 * each, so that no calculation with it can be made to take long.
 */
public final class DecimalText {

    /** What a text must be that {@link #parse} takes. */
    public static final String RULE = "must be a decimal number with a point (below 10^30, at most 40 digits)";

    private static final int LONGEST_TEXT = 100;
    private static final int MOST_DIGITS = 40;
    private static final int MOST_WHOLE_DIGITS = 30;
    private static final Pattern FORM = Pattern.compile("[-+]?([0-9]+\\.?[0-9]*|\\.[0-9]+)([eE][-+]?[0-9]{1,4})?");

    private DecimalText() {}

    public static Optional<BigDecimal> parse(String text) {
        if (text.length() > LONGEST_TEXT || !FORM.matcher(text).matches()) {
            return Optional.empty();
        }
        BigDecimal value = new BigDecimal(text);
        if (value.signum() == 0) {
            return Optional.of(BigDecimal.ZERO);
        }
        boolean bounded = value.precision() <= MOST_DIGITS
                && value.scale() <= MOST_DIGITS
                && value.precision() - value.scale() <= MOST_WHOLE_DIGITS;
        return bounded ? Optional.of(withoutExponent(value)) : Optional.empty();
    }

    private static BigDecimal withoutExponent(BigDecimal value) {
        return value.scale() < 0 ? value.setScale(0) : value;
    }
}
