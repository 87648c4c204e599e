package io.hashwatt.documents;

import io.hashwatt.application.kernel.DocumentPlace;
import io.hashwatt.application.kernel.SourceDocument;

/**
 * A YAML document (1.2, with the types of JSON), read as strictly as JSON is: one document, no name twice in a mapping, no
 * tags but those of JSON's types, the same limits, and what an alias stands for counts every time it is used.
 *
 * <p>What comes of it is what the same document in JSON would give, with the same paths as places.
 */
public final class YamlDocument {

    private YamlDocument() {}

    /**
     * The mapping that the document consists of.
     *
     * @throws Refusal when the text is no YAML or no mapping
     */
    public static JsonFields object(SourceDocument document) {
        JsonNode root = new YamlParsing(document).parse();
        return switch (root) {
            case JsonNode.Members members ->
                new JsonFields(new JsonSource(document.name(), false), JsonPath.ROOT, members.byName());
            default ->
                throw new Refusal(DocumentPlace.whole(document.name()), "must be a mapping, not " + root.words());
        };
    }
}
