package io.hashwatt.documents;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Points in time as RFC 3339 writes them; seconds may be left out, a fraction has at most milliseconds. The
 * calendar is strict (no 30 February, no hour 24, no leap second) and its years are 0001 to 9999.
 */
public final class InstantText {

    /** What a text must be that {@link #utc} takes. */
    public static final String UTC_RULE = "must be a UTC time such as 2025-01-31T23:00:00Z";

    /** What a text must be that {@link #withOffset} takes. */
    public static final String OFFSET_RULE = "must be a time with an offset such as 2025-01-31T23:00:00+01:00";

    /** The first instant that is too late. */
    public static final Instant END_OF_YEARS = Instant.parse("+10000-01-01T00:00:00Z");

    private static final Instant START_OF_YEARS = Instant.parse("0001-01-01T00:00:00Z");
    private static final String LOCAL = "[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}(:[0-9]{2}(\\.[0-9]{1,9})?)?";
    private static final Pattern UTC_FORM = Pattern.compile(LOCAL.replace("{1,9}", "{1,3}") + "Z");
    private static final Pattern OFFSET_FORM = Pattern.compile(LOCAL + "(Z|[-+][0-9]{2}:[0-9]{2})");

    private InstantText() {}

    /** The form of our own files: UTC, with {@code Z}. */
    public static Optional<Instant> utc(String text) {
        return parse(UTC_FORM, text).map(OffsetDateTime::toInstant);
    }

    /** The form of other people's documents: any offset, and as many digits of a second as they like. */
    public static Optional<OffsetDateTime> withOffset(String text) {
        return parse(OFFSET_FORM, text);
    }

    private static Optional<OffsetDateTime> parse(Pattern form, String text) {
        if (!form.matcher(text).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(OffsetDateTime.parse(text)).filter(InstantText::isInYears);
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static boolean isInYears(OffsetDateTime time) {
        Instant instant = time.toInstant();
        return !instant.isBefore(START_OF_YEARS) && instant.isBefore(END_OF_YEARS);
    }
}
