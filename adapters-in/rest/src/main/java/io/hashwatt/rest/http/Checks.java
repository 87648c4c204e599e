package io.hashwatt.rest.http;

import io.hashwatt.documents.JsonValue;
import io.hashwatt.documents.Quoted;
import io.hashwatt.domain.kernel.CurrencyCode;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads values of kinds that many bodies have. */
public final class Checks {

    private static final int LONGEST_NAME = 100;
    private static final Set<String> ZONES = ZoneId.getAvailableZoneIds();

    private Checks() {}

    /** 1 to 100 characters that can be seen. */
    public static String name(JsonValue value) {
        String text = harmless(value);
        if (text.isBlank() || text.length() > LONGEST_NAME) {
            throw value.refusal("must have 1 to " + LONGEST_NAME + " characters");
        }
        return text.strip();
    }

    /** What somebody has to say in one line. @param longest in characters */
    public static String sentence(JsonValue value, int longest) {
        String text = harmless(value).strip();
        if (text.isEmpty() || text.codePointCount(0, text.length()) > longest) {
            throw value.refusal("must have 1 to " + longest + " characters");
        }
        return text;
    }

    /** Text without what a terminal or a database would stumble over. */
    private static String harmless(JsonValue value) {
        if (!Quoted.isHarmless(value.text())) {
            throw value.refusal("must not have control characters or invisible ones");
        }
        return value.text();
    }

    public static ZoneId zone(JsonValue value) {
        if (!ZONES.contains(value.text())) {
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
        return find(type, value.text())
                .orElseThrow(() -> value.refusal("must be one of " + names(type) + ", not " + Quoted.of(value.text())));
    }

    public static <I> I id(JsonValue value, Function<UUID, I> id) {
        return PathId.find(value.text())
                .map(id)
                .orElseThrow(() -> value.refusal("must be an id, not " + Quoted.of(value.text())));
    }

    private static <E extends Enum<E>> Optional<E> find(Class<E> type, String name) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(name))
                .findFirst();
    }

    private static <E extends Enum<E>> String names(Class<E> type) {
        return Arrays.stream(type.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", "));
    }
}
