package io.hashwatt.server.api;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Holds an answer against its schema: as much of JSON Schema as our description uses. Stricter than the standard in one
 * thing: a field that is not described is an error, so that the description stays complete.
 */
final class SchemaCheck {

    private static final Map<String, Pattern> FORMATS = Map.of(
            "date-time", Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d{1,6})?Z"),
            "uuid", Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"),
            "uri", Pattern.compile("https?://\\S+"),
            "uri-reference", Pattern.compile("/\\S*"));

    /** Of the fields whose name begins with local_. */
    private static final Pattern LOCAL_TIME =
            Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d{1,6})?(Z|[+-]\\d\\d:\\d\\d)");

    private final OpenApi api;
    private final List<String> errors = new ArrayList<>();

    private SchemaCheck(OpenApi api) {
        this.api = api;
    }

    /** @return what is wrong, empty when nothing is */
    static List<String> errors(OpenApi api, @Nullable Object schema, @Nullable Object value) {
        SchemaCheck check = new SchemaCheck(api);
        check.check(schema, value, "$", true);
        return check.errors;
    }

    private void check(@Nullable Object node, @Nullable Object value, String place, boolean closed) {
        Map<String, Object> schema = api.resolved(node);
        checkType(schema, value, place);
        checkText(schema, value, place);
        checkAlternatives(schema, value, place);
        Tree.list(schema.get("allOf")).forEach(part -> check(part, value, place, false));
        if (value instanceof Map<?, ?>) {
            checkFields(schema, Tree.map(value), place, closed);
        }
        if (value instanceof List<?> elements && schema.containsKey("items")) {
            for (int i = 0; i < elements.size(); i++) {
                check(schema.get("items"), elements.get(i), place + "[" + i + "]", true);
            }
        }
    }

    private void checkType(Map<String, Object> schema, @Nullable Object value, String place) {
        Object type = schema.get("type");
        List<Object> types = type instanceof List<?> ? Tree.list(type) : type == null ? List.of() : List.of(type);
        require(types.isEmpty() || types.stream().anyMatch(name -> isA(name.toString(), value)), place, types, value);
        if (schema.containsKey("enum")) {
            require(Tree.list(schema.get("enum")).contains(value), place, schema.get("enum"), value);
        }
        if (schema.containsKey("const")) {
            require(schema.get("const").equals(value), place, schema.get("const"), value);
        }
    }

    private static boolean isA(String type, @Nullable Object value) {
        return switch (type) {
            case "object" -> value instanceof Map;
            case "array" -> value instanceof List;
            case "string" -> value instanceof String;
            case "boolean" -> value instanceof Boolean;
            case "integer" -> value instanceof Number && !(value instanceof Double);
            case "number" -> value instanceof Number;
            case "null" -> value == null;
            default -> throw new AssertionError("no type: " + type);
        };
    }

    private void checkText(Map<String, Object> schema, @Nullable Object value, String place) {
        if (value instanceof String text) {
            if (schema.get("pattern") instanceof String pattern) {
                require(Pattern.compile(pattern).matcher(text).find(), place, pattern, text);
            }
            String name = String.valueOf(schema.get("format"));
            Pattern format = name.equals("date-time") && place.contains(".local_") ? LOCAL_TIME : FORMATS.get(name);
            require(format == null || format.matcher(text).matches(), place, schema.get("format"), text);
        }
    }

    private void checkAlternatives(Map<String, Object> schema, @Nullable Object value, String place) {
        List<Object> alternatives = Tree.list(schema.get("oneOf"));
        if (!alternatives.isEmpty()) {
            long fitting = alternatives.stream()
                    .filter(alternative -> errors(api, alternative, value).isEmpty())
                    .count();
            require(fitting == 1, place, "exactly one of " + alternatives, value);
        }
    }

    private void checkFields(Map<String, Object> schema, Map<String, Object> value, String place, boolean closed) {
        for (Object field : Tree.list(schema.get("required"))) {
            require(value.containsKey(field.toString()), place, "field " + field, value.keySet());
        }
        Map<String, Object> properties = Tree.map(schema.get("properties"));
        Object others = schema.get("additionalProperties");
        Set<String> known = closed ? known(schema) : value.keySet();
        value.forEach((name, field) -> {
            String at = place + "." + name;
            if (properties.containsKey(name)) {
                check(properties.get(name), field, at, true);
            } else if (others instanceof Map<?, ?>) {
                check(others, field, at, true);
            } else {
                require(known.contains(name), at, "no field that is not described", field);
            }
        });
    }

    private Set<String> known(Map<String, Object> schema) {
        Set<String> known = new HashSet<>(Tree.map(schema.get("properties")).keySet());
        for (String composed : List.of("allOf", "oneOf")) {
            Tree.list(schema.get(composed)).forEach(part -> known.addAll(known(api.resolved(part))));
        }
        return known;
    }

    private void require(boolean fine, String place, @Nullable Object wanted, @Nullable Object found) {
        if (!fine) {
            errors.add(place + ": wanted " + wanted + ", found " + found);
        }
    }
}
