package io.hashwatt.rest.http;

import java.util.Optional;
import java.util.regex.Pattern;

/** Whole numbers in parameters: digits only, so that no two texts mean the same by accident. */
final class WholeNumbers {

    private static final Pattern DIGITS = Pattern.compile("[0-9]{1,18}");

    private WholeNumbers() {}

    static Optional<Long> parse(String text) {
        return DIGITS.matcher(text).matches() ? Optional.of(Long.valueOf(text)) : Optional.empty();
    }
}
