package io.hashwatt.rest.http;

import io.hashwatt.documents.JsonValue;
import io.hashwatt.documents.Values;
import io.hashwatt.domain.kernel.CurrencyCode;
import java.time.ZoneId;
import java.util.UUID;
import java.util.function.Function;

/** Reads values of kinds that many bodies have. */
public final class Checks {

    private static final int LONGEST_NAME = 100;

    private Checks() {}

    /** 1 to 100 characters that can be seen. */
    public static String name(JsonValue value) {
        String text = Values.harmless(value);
        if (text.isBlank() || text.length() > LONGEST_NAME) {
            throw value.refusal("must have 1 to " + LONGEST_NAME + " characters");
        }
        return text.strip();
    }

    /** @see Values#sentence */
    public static String sentence(JsonValue value, int longest) {
        return Values.sentence(value, longest);
    }

    public static ZoneId zone(JsonValue value) {
        return Values.zone(value);
    }

    public static CurrencyCode currency(JsonValue value) {
        return Values.currency(value);
    }

    public static <E extends Enum<E>> E oneOf(Class<E> type, JsonValue value) {
        return Values.oneOf(type, value);
    }

    public static <I> I id(JsonValue value, Function<UUID, I> id) {
        return Values.id(value, id);
    }
}
