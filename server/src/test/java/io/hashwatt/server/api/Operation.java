package io.hashwatt.server.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * One method of one path, as it is described.
 *
 * @param path with its parameters in braces
 */
record Operation(OpenApi api, String method, String path, Map<String, Object> node) {

    private static final String JSON = "application/json";

    String id() {
        return String.valueOf(node.get("operationId"));
    }

    boolean isPage() {
        return !path.startsWith("/api/");
    }

    /** Whether it answers with what no example can show. */
    boolean isDownload() {
        return !answerType().equals(JSON);
    }

    /** The media type of its answer when all is well; JSON where the status is all there is. */
    String answerType() {
        return Tree.map(response(success()).get("content")).keySet().stream()
                .findFirst()
                .orElse(JSON);
    }

    /** Whether nobody has to say who he is. */
    boolean isOpen() {
        return node.containsKey("security") && Tree.list(node.get("security")).isEmpty();
    }

    /** Its place in the story that the examples tell; null: it is not in it. */
    @Nullable Integer story() {
        return (Integer) node.get("x-story");
    }

    Set<Integer> statuses() {
        Set<Integer> statuses = new TreeSet<>();
        Tree.map(node.get("responses")).keySet().forEach(status -> statuses.add(Integer.valueOf(status)));
        return statuses;
    }

    Map<String, Object> response(int status) {
        return api.resolved(Tree.map(node.get("responses")).get(String.valueOf(status)));
    }

    List<Map<String, Object>> parameters() {
        return Tree.list(node.get("parameters")).stream().map(api::resolved).toList();
    }

    /** @param name of a header or a parameter */
    boolean takes(String name) {
        return parameters().stream().anyMatch(parameter -> name.equals(parameter.get("name")));
    }

    /** @param place query, path or header */
    List<Map<String, Object>> parametersIn(String place) {
        return parameters().stream()
                .filter(parameter -> place.equals(parameter.get("in")))
                .toList();
    }

    /** Media types to what stands there about them. */
    Map<String, Object> requestContent() {
        return Tree.map(Tree.map(node.get("requestBody")).get("content"));
    }

    /** Names to values, in their order; empty without a body. */
    Map<String, Object> requestExamples() {
        Map<String, Object> examples = new LinkedHashMap<>();
        requestContent()
                .values()
                .forEach(content -> Tree.map(Tree.map(content).get("examples"))
                        .forEach((name, example) ->
                                examples.put(name, Tree.map(example).get("value"))));
        return examples;
    }

    int success() {
        return statuses().stream().filter(status -> status < 300).findFirst().orElseThrow();
    }

    private Map<String, Object> jsonResponse(int status) {
        return Tree.map(Tree.map(response(status).get("content")).get(JSON));
    }

    @Nullable Object responseSchema(int status) {
        return jsonResponse(status).get("schema");
    }

    /** The first of its examples, which is the one that the story tells. */
    @Nullable Object responseExample(int status) {
        return responseExamples(status).values().stream().findFirst().orElse(null);
    }

    /** Names to values, in their order. */
    Map<String, Object> responseExamples(int status) {
        Map<String, Object> examples = new LinkedHashMap<>();
        Tree.map(jsonResponse(status).get("examples"))
                .forEach((name, example) -> examples.put(name, Tree.map(example).get("value")));
        return examples;
    }

    boolean takesJson() {
        return requestContent().containsKey(JSON);
    }

    boolean needsBody() {
        return Boolean.TRUE.equals(Tree.map(node.get("requestBody")).get("required"));
    }

    /** The path, without its query, of what {@code If-Match} is about: its own if it can be read, else the one it acts on. */
    String versioned(String sent) {
        String own = sent.replaceFirst("\\?.*", "");
        boolean isReadable = api.operations().stream()
                .anyMatch(other -> other.method().equals("GET") && other.path().equals(path));
        return isReadable ? own : own.substring(0, own.lastIndexOf('/'));
    }

    /** The media type of what it is sent. */
    String requestType() {
        return requestContent().keySet().stream()
                .filter(type -> !type.equals("*/*"))
                .findFirst()
                .orElse("text/csv");
    }

    boolean hasId() {
        return path.contains("{");
    }

    @Override
    public String toString() {
        return method + " " + path;
    }
}
