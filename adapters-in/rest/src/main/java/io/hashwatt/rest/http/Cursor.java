package io.hashwatt.rest.http;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.function.Function;

/**
 * Where a list goes on, in a form that nobody is tempted to take apart. It names its list, so that a cursor of another
 * one is noticed. It is not signed: it holds nothing but a place, and whoever makes one up sees only what is his.
 */
public final class Cursor {

    private static final String PARAMETER = "cursor";

    private Cursor() {}

    /** @param list a word for the list, without colon */
    public static String of(String list, Object place) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString((list + ":" + place).getBytes(StandardCharsets.UTF_8));
    }

    /** @param place reads it, and throws {@code RuntimeException} when it is none */
    static <T> T read(String list, String cursor, Function<String, T> place) {
        try {
            String text = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
            if (text.startsWith(list + ":")) {
                return place.apply(text.substring(list.length() + 1));
            }
        } catch (RuntimeException ignored) {
            // whatever is wrong with it, it is not one of ours
        }
        throw ProblemException.malformed(PARAMETER, "is not a cursor of this list");
    }
}
