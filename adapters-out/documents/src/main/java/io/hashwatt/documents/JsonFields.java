package io.hashwatt.documents;

import io.hashwatt.application.kernel.DocumentPlace;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The fields of one JSON object. */
public final class JsonFields {

    private final JsonSource source;
    private final JsonPath path;
    private final Map<String, JsonNode> byName;

    JsonFields(JsonSource source, JsonPath path, Map<String, JsonNode> byName) {
        this.source = source;
        this.path = path;
        this.byName = byName;
    }

    Map<String, JsonNode> byName() {
        return byName;
    }

    /** Where the object stands: {@code file: groups[0]}. */
    public DocumentPlace place() {
        return path.isRoot()
                ? DocumentPlace.whole(source.document())
                : DocumentPlace.element(source.document(), path.toString());
    }

    /** For a rule about the object as a whole: {@code throw fields.refusal("needs …")}. */
    public Refusal refusal(String rule) {
        return new Refusal(place(), rule);
    }

    /** For a rule about a field, whether it is there or not. */
    public Refusal refusal(String name, String rule) {
        return new Refusal(
                DocumentPlace.element(source.document(), path.field(name).toString()), rule);
    }

    /** The names as they are written, in the order of the document. */
    public Set<String> names() {
        return byName.keySet();
    }

    /** @throws Refusal naming each field that is not among these: {@code file: groups[0].wats: is not a known field} */
    public void refuseUnknown(String... known) {
        List<String> names = Arrays.asList(known);
        Defects defects = new Defects();
        for (String name : byName.keySet()) {
            if (!names.contains(name)) {
                DocumentPlace place = DocumentPlace.element(
                        source.document(), path.field(name).toString());
                defects.add(place, "is not a known field (known here: " + String.join(", ", names) + ")");
            }
        }
        defects.refuseIfAny();
    }

    /** @throws Refusal when the field is missing or null */
    public JsonValue required(String name) {
        return optional(name)
                .orElseThrow(() -> refusal(name, byName.containsKey(name) ? "must not be null" : "is missing"));
    }

    /** Empty when the field is missing or null. */
    public Optional<JsonValue> optional(String name) {
        return Optional.ofNullable(byName.get(name))
                .filter(node -> !node.equals(JsonNode.Literal.NULL))
                .map(node -> new JsonValue(source, path.field(name), node));
    }
}
