package io.hashwatt.server.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The API's description as it is committed. A test in {@code rest} holds it against the routes in the code. */
final class OpenApi {

    private static final Set<String> METHODS = Set.of("get", "post", "put", "delete", "patch", "head", "options");

    private final Map<String, Object> root;

    private OpenApi(Map<String, Object> root) {
        this.root = root;
    }

    static OpenApi committed() {
        try {
            return new OpenApi(Tree.map(Tree.read(Files.readString(document("openapi.yaml")))));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    /** A file of {@code docs}, wherever in the project the tests run. */
    static Path document(String name) {
        for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            Path found = folder.resolve("docs").resolve(name);
            if (Files.exists(found)) {
                return found;
            }
        }
        throw new AssertionError("there is no docs/" + name);
    }

    List<Operation> operations() {
        List<Operation> operations = new ArrayList<>();
        Tree.map(root.get("paths"))
                .forEach((path, methods) -> Tree.map(methods).forEach((method, node) -> {
                    if (METHODS.contains(method)) {
                        operations.add(new Operation(this, method.toUpperCase(Locale.ROOT), path, Tree.map(node)));
                    }
                }));
        return operations;
    }

    /** The node, or what it refers to. */
    Map<String, Object> resolved(@Nullable Object node) {
        Map<String, Object> map = Tree.map(node);
        return map.get("$ref") instanceof String reference ? resolved(at(reference)) : map;
    }

    private @Nullable Object at(String reference) {
        Object node = root;
        for (String step : reference.substring("#/".length()).split("/")) {
            node = Tree.map(node).get(step);
        }
        return node;
    }
}
