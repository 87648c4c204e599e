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
        JsonNode root = new JsonParsing(document).parse();
        return switch (root) {
            case JsonNode.Members members -> new JsonFields(document.name(), JsonPath.ROOT, members.byName());
            default ->
                throw new Refusal(DocumentPlace.whole(document.name()), "must be a JSON object, not " + root.words());
        };
    }
}
