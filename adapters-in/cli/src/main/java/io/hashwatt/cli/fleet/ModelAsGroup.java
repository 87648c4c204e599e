package io.hashwatt.cli.fleet;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import io.hashwatt.domain.fleet.ModelLevels;
import io.hashwatt.domain.fleet.PowerLevel;
import java.util.List;
import java.util.stream.Collectors;

/** A model as a group of a fleet file, one level per line as a person would write it. */
final class ModelAsGroup {

    private ModelAsGroup() {}

    /** A whole fleet file of groups. */
    static String groups(List<String> groups) {
        return groups.stream().collect(Collectors.joining(",\n", "{\"groups\": [\n", "\n]}"));
    }

    static String group(String name, ModelLevels set) {
        String levels = set.powerLevels().stream().map(ModelAsGroup::level).collect(Collectors.joining(",\n"));
        return "{\"name\": " + text(name) + ", \"miners\": 1,\n \"levels\": [\n" + levels + "\n ]}";
    }

    private static String level(PowerLevel level) {
        return "   {\"name\": " + text(level.name()) + ", \"watts\": "
                + level.power().watts().toPlainString() + ", \"terahash_per_second\": "
                + level.hashrate().terahashPerSecond().toPlainString() + "}";
    }

    private static String text(String value) {
        return '"' + new String(JsonStringEncoder.getInstance().quoteAsString(value)) + '"';
    }
}
