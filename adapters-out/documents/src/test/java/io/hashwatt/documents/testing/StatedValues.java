package io.hashwatt.documents.testing;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The numbers and times that literally stand in a text, found without knowing its format. A reader may leave some
 * of them out; it must not come up with others.
 */
public record StatedValues(Set<BigDecimal> numbers, NavigableSet<Instant> times) {

    private static final int LONGEST_NUMBER = 100;
    private static final Pattern NUMBER = Pattern.compile("[-+]?([0-9]+\\.?[0-9]*|\\.[0-9]+)([eE][-+]?[0-9]{1,4})?");
    private static final Pattern TIME =
            Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}(:[0-9]{2}(\\.[0-9]+)?)?(Z|[-+][0-9:]{5})");

    public static StatedValues in(String text) {
        return new StatedValues(numbersIn(text), timesIn(text));
    }

    public boolean state(BigDecimal number) {
        return numbers.contains(normal(number));
    }

    public boolean state(long number) {
        return state(BigDecimal.valueOf(number));
    }

    private static Set<BigDecimal> numbersIn(String text) {
        Set<BigDecimal> numbers = new HashSet<>();
        int end = 0;
        for (int start = 0; start < text.length(); start = end + 1) {
            boolean hasDigit = false;
            for (end = start; end < text.length() && isOfNumber(text.charAt(end)); end++) {
                hasDigit |= text.charAt(end) <= '9' && text.charAt(end) >= '0';
            }
            if (hasDigit && end - start <= LONGEST_NUMBER) {
                addNumber(text.substring(start, end), numbers);
            }
        }
        return numbers;
    }

    private static void addNumber(String token, Set<BigDecimal> numbers) {
        if (NUMBER.matcher(token).matches()) {
            numbers.add(normal(new BigDecimal(token)));
        }
    }

    private static boolean isOfNumber(char character) {
        return character >= '0' && character <= '9' || "+-.eE".indexOf(character) >= 0;
    }

    private static BigDecimal normal(BigDecimal number) {
        return number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
    }

    private static NavigableSet<Instant> timesIn(String text) {
        NavigableSet<Instant> times = new TreeSet<>();
        Matcher matcher = TIME.matcher(text);
        while (matcher.find()) {
            try {
                times.add(OffsetDateTime.parse(matcher.group()).toInstant());
            } catch (DateTimeException noTime) {
                // A text that only looks like a time states none.
            }
        }
        return times;
    }
}
