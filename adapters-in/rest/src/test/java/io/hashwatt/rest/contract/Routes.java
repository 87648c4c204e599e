package io.hashwatt.rest.contract;

import io.hashwatt.rest.http.OpenToAll;
import io.hashwatt.rest.http.Query;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The routes as their annotations say them. */
final class Routes {

    private static final String ROOT = "io/hashwatt/rest";

    private Routes() {}

    /**
     * @param name method and path, as in {@code GET /api/v1/sites}
     * @param query names of the parameters it reads
     * @param open whether it needs no credential
     */
    record Route(String name, Set<String> query, boolean open) {}

    static List<Route> all() {
        List<Route> routes = new ArrayList<>();
        for (Class<?> type : classes()) {
            Path root = type.getAnnotation(Path.class);
            if (root != null) {
                Arrays.stream(type.getDeclaredMethods())
                        .flatMap(method -> route(type, root.value(), method))
                        .forEach(routes::add);
            }
        }
        return routes;
    }

    private static Stream<Route> route(Class<?> type, String root, Method method) {
        return Arrays.stream(method.getAnnotations())
                .map(annotation -> annotation.annotationType().getAnnotation(HttpMethod.class))
                .filter(verb -> verb != null)
                .map(verb -> new Route(
                        verb.value() + " " + path(root, method),
                        query(method),
                        type.isAnnotationPresent(OpenToAll.class) || method.isAnnotationPresent(OpenToAll.class)));
    }

    private static String path(String root, Method method) {
        Path own = method.getAnnotation(Path.class);
        return own == null ? root : root + own.value();
    }

    private static Set<String> query(Method method) {
        Query query = method.getAnnotation(Query.class);
        return query == null ? Set.of() : new TreeSet<>(List.of(query.value()));
    }

    /** All classes of this module, as the compiler has left them. */
    private static List<Class<?>> classes() {
        try {
            var classes = java.nio.file.Path.of(OpenToAll.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            try (Stream<java.nio.file.Path> files = Files.walk(classes.resolve(ROOT))) {
                return files.map(file -> classes.relativize(file).toString())
                        .filter(name -> name.endsWith(".class"))
                        .<Class<?>>map(Routes::load)
                        .toList();
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Class<?> load(String file) {
        try {
            String name = file.replace('/', '.').replaceFirst("\\.class$", "");
            return Class.forName(name, false, Routes.class.getClassLoader());
        } catch (ClassNotFoundException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
