package io.hashwatt.persistence;

import io.hashwatt.application.testing.Scenario;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The methods of all in-ports that may change something: all but those that are known to read. */
final class ChangingMethods {

    private static final Pattern READING_PORT = Pattern.compile("(Read|Check|Preview|Compare|Authenticate)\\w*");

    private static final Set<String> READING_METHODS =
            Set.of("find", "list", "page", "coverage", "summary", "newest", "newestFirst", "own", "export", "lag", "backlog", "prepare");

    private ChangingMethods() {}

    /** For example {@code ManageSites.create}. */
    static Set<String> all() {
        Set<String> names = new TreeSet<>();
        components(Scenario.Process.class)
                .filter(context -> context.getType().isRecord()) // the others are no use cases
                .flatMap(context -> components(context.getType()))
                .map(RecordComponent::getType)
                .filter(port -> !READING_PORT.matcher(port.getSimpleName()).matches())
                .forEach(port -> Arrays.stream(port.getMethods())
                        .filter(ChangingMethods::mayChange)
                        .forEach(method -> names.add(port.getSimpleName() + "." + method.getName())));
        return names;
    }

    private static Stream<RecordComponent> components(Class<?> record) {
        return Arrays.stream(record.getRecordComponents());
    }

    private static boolean mayChange(Method method) {
        return !Modifier.isStatic(method.getModifiers()) && !READING_METHODS.contains(method.getName());
    }
}
