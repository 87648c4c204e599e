package io.hashwatt.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The modules of the house by their packages, below a root: {@code io.hashwatt}, or an offender's own. */
record Hexagon(String root) {

    private static final List<String> CORE = List.of("domain", "application");
    private static final List<String> INBOUND_ADAPTERS = List.of("cli", "rest", "ui");
    private static final List<String> NO_ADAPTERS =
            List.of("domain", "application", "documents", "migrations", "server", "benchmarks", "architecture");

    /** Rooms whose numbers are floating point. They are private to their context. */
    static final Set<String> KERNELS = Set.of("dp", "outlook", "coupling");

    /** Everything in a module, as ArchUnit writes packages. */
    String module(String name) {
        return root + "." + name + "..";
    }

    String[] inboundAdapters() {
        return INBOUND_ADAPTERS.stream().map(this::module).toArray(String[]::new);
    }

    /** The adapter a class belongs to. Every module that is nothing else is one, so a new adapter needs no entry. */
    Optional<String> adapterOf(JavaClass type) {
        return moduleOf(type).filter(module -> !NO_ADAPTERS.contains(module));
    }

    /** Where in a context of the domain or the application a class stands; empty for all other classes. */
    Optional<ContextPackage> contextOf(JavaClass type) {
        List<String> path = pathBelowRoot(type);
        if (path.size() < 2 || !CORE.contains(path.getFirst())) {
            return Optional.empty();
        }
        return Optional.of(
                new ContextPackage(path.get(0), path.get(1), String.join(".", path.subList(2, path.size()))));
    }

    Optional<String> moduleOf(JavaClass type) {
        return pathBelowRoot(type).stream().findFirst();
    }

    private List<String> pathBelowRoot(JavaClass type) {
        String name = type.getBaseComponentType().getPackageName();
        return name.startsWith(root + ".")
                ? List.of(name.substring(root.length() + 1).split("\\."))
                : List.of();
    }

    /** A package of a context: {@code io.hashwatt.domain.plan.dp} is ("domain", "plan", "dp"), its root has no sub. */
    record ContextPackage(String layer, String context, String sub) {

        boolean isRoot() {
            return sub.isEmpty();
        }

        boolean isPort() {
            return layer.equals("application") && (sub.equals("port") || sub.startsWith("port."));
        }

        /** A room that others may enter: every one but the kernels and the ports, and nothing within a room. */
        boolean isOpenRoom() {
            return !isRoot() && !isPort() && !sub.contains(".") && !KERNELS.contains(sub);
        }

        boolean sharesContextWith(ContextPackage other) {
            return layer.equals(other.layer) && context.equals(other.context);
        }
    }
}
