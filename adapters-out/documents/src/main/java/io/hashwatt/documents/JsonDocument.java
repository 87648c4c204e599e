package io.hashwatt.documents;

import io.hashwatt.application.kernel.DocumentPlace;
import io.hashwatt.application.kernel.SourceDocument;

/**
 * A JSON document (RFC 8259), read strictly: UTF-8, one value, no field twice in an object, no comments, no NaN,
 * at most 64 MiB, 32 levels and two million values.
 *
 * <p>Errors in the text are placed as {@code file:line}, errors in what it means as {@code file: path}.
 */
public final class JsonDocument {

    private JsonDocument() {}

    /**
     * The object that the document consists of.
     *
     * @throws Refusal when the text is no JSON or no object
     */
    public static JsonFields object(SourceDocument document) {
        return object(new JsonSource(document.name(), false), Utf8Text.of(document));
    }

    /**
     * The same of a text that this program has written and kept: as strict about its form, but its texts and numbers are as
     * long as they are, and characters that were let in once are not found fault with when they come back.
     *
     * @param name how a message calls it
     * @throws Refusal when the text is no JSON or no object
     */
    public static JsonFields ours(String name, String text) {
        return object(new JsonSource(name, true), text);
    }

    private static JsonFields object(JsonSource source, String text) {
        JsonNode root = new JsonParsing(source, text).parse();
        return switch (root) {
            case JsonNode.Members members -> new JsonFields(source, JsonPath.ROOT, members.byName());
            default ->
                throw new Refusal(DocumentPlace.whole(source.document()), "must be a JSON object, not " + root.words());
        };
    }
}
