package io.hashwatt.rest.http;

import io.hashwatt.application.kernel.Page;
import io.hashwatt.documents.JsonOutput;
import java.io.IOException;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Writes lists: {@code {"items": […], "next": "…"}}. */
public final class Listing {

    private Listing() {}

    /** How one of the things is written. */
    @FunctionalInterface
    public interface Writer<T> {
        void write(T item, JsonOutput json) throws IOException;
    }

    /** A list that is never long. */
    public static <T> Reply whole(List<T> items, Writer<T> writer) {
        return page(items, null, writer);
    }

    /** The same, with what there is to say beside its items. */
    public static <T> Reply whole(List<T> items, Writer<T> writer, JsonOutput.Content beside) {
        return Reply.ok(json -> {
            items(items, null, writer, json);
            beside.writeTo(json);
        });
    }

    /**
     * A page of a list ordered by id. A full page has a next one, which may turn out to be empty.
     *
     * @param list its word, see {@link Cursor#of}
     */
    public static <T, I> Reply page(List<T> items, Page<I> page, String list, Function<T, I> id, Writer<T> writer) {
        boolean isLast = items.size() < page.limit();
        return page(items, isLast ? null : Cursor.of(list, String.valueOf(id.apply(items.getLast()))), writer);
    }

    /** @param next cursor of the page after this one; null: there is none */
    public static <T> Reply page(List<T> items, @Nullable String next, Writer<T> writer) {
        return Reply.ok(json -> items(items, next, writer, json));
    }

    private static <T> void items(List<T> items, @Nullable String next, Writer<T> writer, JsonOutput json)
            throws IOException {
        json.array("items", array -> {
                    for (T item : items) {
                        array.element(element -> writer.write(item, element));
                    }
                })
                .text("next", next);
    }
}
