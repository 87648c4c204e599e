package io.hashwatt.documents.fleet;

import io.hashwatt.documents.JsonFields;
import io.hashwatt.documents.JsonValue;
import io.hashwatt.domain.fleet.Placement;
import java.util.HashSet;
import java.util.List;

/** Reads names of feeders and tags. */
public final class PlacementNames {

    private PlacementNames() {}

    static Placement placement(JsonFields fields) {
        return Placement.of(
                fields.optional("feeder").map(PlacementNames::name).orElse(null),
                fields.optional("tags").map(PlacementNames::tags).orElse(List.of()));
    }

    public static String name(JsonValue value) {
        if (!Placement.isName(value.text())) {
            throw value.refusal(Placement.NAME_RULE);
        }
        return value.text();
    }

    private static List<String> tags(JsonValue array) {
        List<String> tags = array.elements().stream().map(PlacementNames::name).toList();
        if (tags.size() > Placement.MOST_TAGS || new HashSet<>(tags).size() < tags.size()) {
            throw array.refusal("must be at most " + Placement.MOST_TAGS + " tags, and none twice");
        }
        return tags;
    }
}
