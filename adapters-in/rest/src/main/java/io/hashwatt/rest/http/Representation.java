package io.hashwatt.rest.http;

import io.hashwatt.application.kernel.Outcome;
import io.hashwatt.application.kernel.Page;
import io.hashwatt.documents.JsonOutput;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/**
 * How one kind of thing that is kept, found by an id and changed by versions shows in the API: what answers say of it, and
 * with which headers.
 *
 * @param what the word for one of them, in problems and cursors
 * @param path of all of them, without the slash behind
 */
public record Representation<T, I>(
        String what,
        String path,
        Function<UUID, I> toId,
        Function<T, I> idOf,
        ToLongFunction<T> versionOf,
        Listing.Writer<T> writer) {

    /** The id in a path; what is no id is the id of nothing. */
    public I id(String text) {
        return PathId.of(text, toId, what);
    }

    /** The thing, if it is there; otherwise the request ends with that. */
    public T known(Optional<T> thing) {
        return thing.orElseThrow(() -> ProblemException.notFound(what));
    }

    /** The page of a list that the call asks for. */
    public Reply list(Call call, Function<Page<I>, List<T>> reading) {
        Page<I> page = call.page(what, toId);
        return Listing.page(reading.apply(page), page, what, idOf, writer);
    }

    public Reply found(Optional<T> thing) {
        T known = known(thing);
        return versioned(known, Reply.ok(content(known)));
    }

    public Reply changed(Outcome<T> outcome) {
        T thing = Outcomes.done(outcome);
        return versioned(thing, Reply.changed(content(thing)));
    }

    public Reply created(Outcome<T> outcome) {
        T thing = Outcomes.done(outcome);
        return created(thing, content(thing));
    }

    /** For an answer that says more than the thing that was made. */
    public Reply created(T thing, JsonOutput.Content json) {
        return versioned(thing, Reply.created(path + "/" + idOf.apply(thing), json));
    }

    private Reply versioned(T thing, Reply reply) {
        return reply.version(versionOf.applyAsLong(thing));
    }

    private JsonOutput.Content content(T thing) {
        return json -> writer.write(thing, json);
    }
}
