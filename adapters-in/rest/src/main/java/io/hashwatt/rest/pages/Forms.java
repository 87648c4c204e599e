package io.hashwatt.rest.pages;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** What a browser sends of a form. */
final class Forms {

    private Forms() {}

    /** @param body {@code application/x-www-form-urlencoded} */
    static Optional<String> field(String name, byte[] body) {
        String start = name + "=";
        return Arrays.stream(new String(body, StandardCharsets.UTF_8).split("&"))
                .filter(pair -> pair.startsWith(start))
                .findFirst()
                .flatMap(pair -> decoded(pair.substring(start.length())));
    }

    private static Optional<String> decoded(String text) {
        try {
            return Optional.of(URLDecoder.decode(text, StandardCharsets.UTF_8));
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }
}
