package io.hashwatt.rest.http;

import io.hashwatt.documents.Values;
import java.util.UUID;
import java.util.function.Function;

/** Ids as they stand in paths and bodies. */
public final class PathId {

    private PathId() {}

    /** What is no id is the id of nothing. @param what it would be the id of */
    public static <I> I of(String text, Function<UUID, I> id, String what) {
        return Values.uuid(text).map(id).orElseThrow(() -> ProblemException.notFound(what));
    }
}
