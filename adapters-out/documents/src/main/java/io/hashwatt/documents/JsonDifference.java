package io.hashwatt.documents;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What has changed between two JSON objects, value by value. A list of plain values is one value. */
public final class JsonDifference {

    /** @param before null: it was not there. @param after null: it is no longer there */
    public record Line(
            String path, @Nullable String before, @Nullable String after) {}

    private JsonDifference() {}

    /** @return in the order of the fields; empty: they say the same */
    public static List<Line> between(JsonFields before, JsonFields after) {
        Map<String, String> old = values(before);
        Map<String, String> now = values(after);
        SequencedSet<String> paths = new LinkedHashSet<>(old.keySet());
        paths.addAll(now.keySet());
        List<Line> lines = new ArrayList<>();
        for (String path : paths) {
            if (!Objects.equals(old.get(path), now.get(path))) {
                lines.add(new Line(path, old.get(path), now.get(path)));
            }
        }
        return lines;
    }

    private static Map<String, String> values(JsonFields fields) {
        Map<String, String> values = new LinkedHashMap<>();
        put(JsonPath.ROOT, new JsonNode.Members(fields.byName()), values);
        return values;
    }

    private static void put(JsonPath path, JsonNode node, Map<String, String> values) {
        switch (node) {
            case JsonNode.Members(var byName) -> byName.forEach((name, value) -> put(path.field(name), value, values));
            case JsonNode.Elements(var inOrder)
            when inOrder.stream().allMatch(JsonNode::isPlain) ->
                values.put(
                        path.toString(),
                        inOrder.stream().map(JsonDifference::text).collect(Collectors.joining(", ", "[", "]")));
            case JsonNode.Elements(var inOrder) -> {
                for (int i = 0; i < inOrder.size(); i++) {
                    put(path.element(i), inOrder.get(i), values);
                }
            }
            default -> values.put(path.toString(), text(node));
        }
    }

    private static String text(JsonNode node) {
        return node instanceof JsonNode.Text text ? Quoted.escaped(text.value()) : node.words();
    }
}
