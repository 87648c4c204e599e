package io.hashwatt.documents;

import io.hashwatt.application.kernel.DocumentPlace;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.regex.Pattern;

/**
 * The text of a cell or of an XML element, with its name. Each method gives it as one type or throws a {@link
 * Refusal} that names place, name and rule.
 */
public final class TextValue {

    private static final Pattern WHOLE = Pattern.compile("[0-9]{1,18}");

    private final DocumentPlace place;
    private final String name;
    private final String text;

    TextValue(DocumentPlace place, String name, String text) {
        this.place = place;
        this.name = name;
        this.text = text;
    }

    public DocumentPlace place() {
        return place;
    }

    /** The text as it stands. */
    public String text() {
        return text;
    }

    /** An exact number within the bounds of {@link DecimalText}. */
    public BigDecimal decimal() {
        return DecimalText.parse(text).orElseThrow(() -> refusal(DecimalText.RULE));
    }

    public BigDecimal decimalAboveZero() {
        BigDecimal value = decimal();
        if (value.signum() <= 0) {
            throw refusal("must be above 0");
        }
        return value;
    }

    public BigDecimal decimalNotBelowZero() {
        BigDecimal value = decimal();
        if (value.signum() < 0) {
            throw refusal("must not be below 0");
        }
        return value;
    }

    /** A whole number of digits only, from {@code least} (not below 0) to {@code most}, both included. */
    public long wholeNumber(long least, long most) {
        long number = WHOLE.matcher(text).matches() ? Long.parseLong(text) : -1;
        if (number < least || number > most) {
            throw refusal("must be a whole number from " + least + " to " + most);
        }
        return number;
    }

    /** A whole number of digits only, at least 1. */
    public long positiveWholeNumber() {
        long number = WHOLE.matcher(text).matches() ? Long.parseLong(text) : 0;
        if (number == 0) {
            throw refusal("must be a positive whole number");
        }
        return number;
    }

    /** A time in UTC, see {@link InstantText#utc}. */
    public Instant utc() {
        return InstantText.utc(text).orElseThrow(() -> refusal(InstantText.UTC_RULE));
    }

    /** A time with any offset, see {@link InstantText#withOffset}. */
    public Instant withOffset() {
        return InstantText.withOffset(text)
                .map(OffsetDateTime::toInstant)
                .orElseThrow(() -> refusal(InstantText.OFFSET_RULE));
    }

    /** @param rule continues a sentence that begins with the name: {@code must be …} */
    public Refusal refusal(String rule) {
        return new Refusal(place, name + " " + rule + ", not " + Quoted.of(text));
    }
}
