package io.hashwatt.rest.http;

import java.util.Arrays;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Entity tags (RFC 9110): of what can change, the version in quotes. */
public final class Etag {

    private static final Pattern VERSION = Pattern.compile("\"[0-9]{1,18}\"");

    private Etag() {}

    static String of(long version) {
        return '"' + Long.toString(version) + '"';
    }

    /** @param ifMatch the header; null: missing */
    static long versionIn(@Nullable String ifMatch) {
        if (ifMatch == null) {
            throw new ProblemException(
                    ProblemType.VERSION_REQUIRED, "Send the ETag of what you have read in the header If-Match.");
        }
        if (!VERSION.matcher(ifMatch.strip()).matches()) {
            throw ProblemException.malformed(
                    "If-Match", "must be one ETag as it was received, such as \"3\" in its quotes");
        }
        String quoted = ifMatch.strip();
        return Long.parseLong(quoted.substring(1, quoted.length() - 1));
    }

    /** Whether a reader with these tags has it already. @param ifNoneMatch the header; null: missing */
    public static boolean isAmong(String etag, @Nullable String ifNoneMatch) {
        return ifNoneMatch != null
                && Arrays.stream(ifNoneMatch.split(","))
                        .map(String::strip)
                        .anyMatch(tag ->
                                tag.equals("*") || tag.replaceFirst("^W/", "").equals(etag));
    }
}
