package io.hashwatt.documents;

import io.hashwatt.domain.kernel.CurrencyCode;
import io.hashwatt.domain.kernel.VisibleText;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads values of kinds that many documents have. */
public final class Values {

    private static final Set<String> ZONES = ZoneId.getAvailableZoneIds();
    private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final Pattern TIME = Pattern.compile("[0-9]{2}:[0-9]{2}");
    private static final Pattern ID =
            Pattern.compile("[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}");

    private Values() {}

    /** What somebody has to say in one line; of a document of our own as it stands. @param longest in characters */
    public static String sentence(JsonValue value, int longest) {
        if (value.isOurs()) {
            return value.text();
        }
        String text = harmless(value).strip();
        if (text.isEmpty() || text.codePointCount(0, text.length()) > longest) {
            throw value.refusal("must have 1 to " + longest + " characters");
        }
        return text;
    }

    /** Text without what a terminal or a database would stumble over. */
    public static String harmless(JsonValue value) {
        if (!VisibleText.is(value.text())) {
            throw value.refusal("must not have control characters or invisible ones");
        }
        return value.text();
    }

    public static ZoneId zone(JsonValue value) {
        if (!value.isOurs() && !ZONES.contains(value.text())) {
            throw value.refusal("must be an IANA time zone such as Europe/Berlin, not " + Quoted.of(value.text()));
        }
        return ZoneId.of(value.text());
    }

    public static CurrencyCode currency(JsonValue value) {
        if (!CurrencyCode.isCode(value.text())) {
            throw value.refusal("must be three to five capital letters, not " + Quoted.of(value.text()));
        }
        return new CurrencyCode(value.text());
    }

    public static <E extends Enum<E>> E oneOf(Class<E> type, JsonValue value) {
        return oneOf(type, Enum::name, value);
    }

    /** @param name by which a document calls a constant */
    public static <E extends Enum<E>> E oneOf(Class<E> type, Function<E, String> name, JsonValue value) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> name.apply(constant).equals(value.text()))
                .findFirst()
                .orElseThrow(() ->
                        value.refusal("must be one of " + names(type, name) + ", not " + Quoted.of(value.text())));
    }

    private static <E extends Enum<E>> String names(Class<E> type, Function<E, String> name) {
        return Arrays.stream(type.getEnumConstants()).map(name).collect(Collectors.joining(", "));
    }

    public static <I> I id(JsonValue value, Function<UUID, I> id) {
        return uuid(value.text())
                .map(id)
                .orElseThrow(() -> value.refusal("must be an id, not " + Quoted.of(value.text())));
    }

    /** Empty: the text is none as it is written out in full. */
    public static Optional<UUID> uuid(String text) {
        return ID.matcher(text).matches() ? Optional.of(UUID.fromString(text)) : Optional.empty();
    }

    /** Of the years 0001 to 9999 where a stranger wrote it. */
    public static LocalDate date(JsonValue value) {
        if (value.isOurs()) {
            return LocalDate.parse(value.text());
        }
        return parsed(DATE, LocalDate::parse, value)
                .filter(date -> date.getYear() > 0)
                .orElseThrow(() -> value.refusal("must be a date such as 2026-10-01, not " + Quoted.of(value.text())));
    }

    /** In whole minutes. */
    public static LocalTime timeOfDay(JsonValue value) {
        return parsed(TIME, LocalTime::parse, value)
                .orElseThrow(() ->
                        value.refusal("must be a time of day from 00:00 to 23:59, not " + Quoted.of(value.text())));
    }

    private static <T> Optional<T> parsed(Pattern form, Function<String, T> parser, JsonValue value) {
        String text = value.text();
        if (!form.matcher(text).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(parser.apply(text));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
