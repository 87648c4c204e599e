package io.hashwatt.rest.contract;

import io.hashwatt.rest.contract.Routes.Route;
import io.hashwatt.rest.pages.OpenApiResource;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The contract as it is served. */
final class OpenApiDocument {

    private static final Set<String> METHODS = Set.of("get", "post", "put", "delete");

    private final Map<String, Object> root;

    private OpenApiDocument(Map<String, Object> root) {
        this.root = root;
    }

    /** @param name method and path */
    record Operation(String name, Map<String, Object> fields) {}

    static OpenApiDocument served() {
        String text = new String(new OpenApiResource().get(), StandardCharsets.UTF_8);
        return new OpenApiDocument(map(new Yaml(new SafeConstructor(new LoaderOptions())).load(text)));
    }

    Map<String, Object> root() {
        return root;
    }

    List<Operation> operations() {
        List<Operation> operations = new ArrayList<>();
        map(root.get("paths"))
                .forEach((path, item) -> map(item).forEach((method, operation) -> {
                    if (METHODS.contains(method)) {
                        operations.add(new Operation(method.toUpperCase(Locale.ROOT) + " " + path, map(operation)));
                    }
                }));
        return operations;
    }

    Route route(Operation operation) {
        Set<String> query = new TreeSet<>();
        for (Object parameter : list(operation.fields().get("parameters"))) {
            Map<String, Object> resolved = resolved(map(parameter));
            if ("query".equals(resolved.get("in"))) {
                query.add(String.valueOf(resolved.get("name")));
            }
        }
        boolean open = List.of().equals(operation.fields().get("security"));
        return new Route(operation.name(), query, open);
    }

    /** What a reference refers to; anything else as it is. */
    Map<String, Object> resolved(Map<String, Object> node) {
        if (!(node.get("$ref") instanceof String reference)) {
            return node;
        }
        Map<String, Object> found = root;
        for (String step : reference.substring("#/".length()).split("/")) {
            found = map(found.get(step));
        }
        return found;
    }

    @SuppressWarnings("unchecked") // a YAML mapping whose keys are texts, as all of ours are
    static Map<String, Object> map(@Nullable Object node) {
        if (!(node instanceof Map<?, ?>)) {
            throw new IllegalStateException("the document has no object where one is expected: " + node);
        }
        return (Map<String, Object>) node;
    }

    static List<?> list(@Nullable Object node) {
        return node instanceof List<?> elements ? elements : List.of();
    }
}
