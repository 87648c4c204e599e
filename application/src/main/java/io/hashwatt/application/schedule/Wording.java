package io.hashwatt.application.schedule;

import io.hashwatt.application.kernel.Violation;
import java.util.Optional;

/** What people call things and why they do them: neither nothing nor a novel. */
final class Wording {

    private Wording() {}

    /**
     * @param field the command's field in the words of the API
     * @param longest in characters as people count them
     */
    static Optional<Violation> violation(String field, String text, int longest) {
        return text.isBlank() || text.codePointCount(0, text.length()) > longest
                ? Optional.of(new Violation(field, "must be 1 to " + longest + " characters"))
                : Optional.empty();
    }
}
