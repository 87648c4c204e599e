package io.hashwatt.rest.http;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Credentials in the header {@code Authorization} (RFC 6750). */
final class Credentials {

    private static final Pattern BEARER = Pattern.compile("[Bb][Ee][Aa][Rr][Ee][Rr] +([^ ]{1,500}) *");

    private Credentials() {}

    /** @param authorization the header's value. @return empty: it is of another kind */
    static Optional<String> bearer(String authorization) {
        Matcher matcher = BEARER.matcher(authorization);
        return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
    }
}
