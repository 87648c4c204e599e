package io.hashwatt.server.api;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

/** YAML, and JSON with it, as maps, lists, texts, numbers and truths: by the core schema of YAML 1.2. */
final class Tree {

    private Tree() {}

    static @Nullable Object read(String text) {
        DumperOptions dumping = new DumperOptions();
        LoaderOptions loading = new LoaderOptions();
        loading.setAllowDuplicateKeys(false);
        return new Yaml(new SafeConstructor(loading), new Representer(dumping), dumping, loading, new CoreSchema())
                .load(text);
    }

    /** As JSON, which is YAML too, all texts in quotes. */
    static String json(Object node) {
        return switch (node) {
            case Map<?, ?> map ->
                map.entrySet().stream()
                        .map(field -> json(field.getKey()) + ": " + json(field.getValue()))
                        .collect(Collectors.joining(", ", "{", "}"));
            case List<?> list -> list.stream().map(Tree::json).collect(Collectors.joining(", ", "[", "]"));
            case String text -> '"' + new String(JsonStringEncoder.getInstance().quoteAsString(text)) + '"';
            default -> node.toString();
        };
    }

    @SuppressWarnings("unchecked")
    static Map<String, Object> map(@Nullable Object node) {
        return node == null ? Map.of() : (Map<String, Object>) node;
    }

    @SuppressWarnings("unchecked")
    static List<Object> list(@Nullable Object node) {
        return node == null ? List.of() : (List<Object>) node;
    }

    /** Without times, and without the off and on that would turn a power level's name into a truth. */
    private static final class CoreSchema extends Resolver {

        @Override
        protected void addImplicitResolvers() {
            addImplicitResolver(Tag.BOOL, Pattern.compile("true|false"), "tf");
            addImplicitResolver(Tag.NULL, Pattern.compile("null|"), "n\0");
            addImplicitResolver(Tag.INT, Pattern.compile("-?(0|[1-9][0-9]*)"), "-0123456789");
            addImplicitResolver(
                    Tag.FLOAT, Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][-+]?[0-9]+)?"), "-0123456789");
        }
    }
}
