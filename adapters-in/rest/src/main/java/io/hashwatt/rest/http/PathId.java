package io.hashwatt.rest.http;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Ids as they stand in paths and bodies. */
public final class PathId {

    private static final Pattern FORM =
            Pattern.compile("[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}");

    private PathId() {}

    /** What is no id is the id of nothing. @param what it would be the id of */
    public static <I> I of(String text, Function<UUID, I> id, String what) {
        return find(text).map(id).orElseThrow(() -> ProblemException.notFound(what));
    }

    static Optional<UUID> find(String text) {
        return FORM.matcher(text).matches() ? Optional.of(UUID.fromString(text)) : Optional.empty();
    }
}
