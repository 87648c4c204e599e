package io.hashwatt.documents.fleet;

import io.hashwatt.documents.JsonOutput;
import io.hashwatt.domain.fleet.MinerGroup;
import io.hashwatt.domain.fleet.PowerLevel;
import io.hashwatt.domain.fleet.PowerLevelId;
import io.hashwatt.domain.fleet.TransitionLimits;
import java.io.IOException;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** Writes a group with the fields that {@link GroupFields} reads. */
public final class GroupOutput {

    private GroupOutput() {}

    public static void write(MinerGroup group, JsonOutput json) throws IOException {
        TransitionLimits limits = group.limits();
        json.text("name", group.name())
                .whole("miners", group.miners())
                .array("levels", levels -> levels(group, levels))
                .whole("min_up_minutes", limits.minimumUp().toMinutes())
                .whole("min_down_minutes", limits.minimumDown().toMinutes())
                .exact("start_cost", group.startCost().cold())
                .whole("max_starts_per_day", starts(limits.startsPerDay()))
                .exact(
                        "ramp_watts_per_minute",
                        limits.rampPerMinute() == null
                                ? null
                                : limits.rampPerMinute().watts())
                .whole("default_level", group.defaultLevel())
                .text("feeder", group.placement().feeder())
                .texts("tags", List.copyOf(group.placement().tags()));
    }

    private static void levels(MinerGroup group, JsonOutput json) throws IOException {
        for (int level = 0; level <= group.topLevel(); level++) {
            PowerLevelId id = group.levelIds().at(level);
            PowerLevel one = group.level(level);
            json.element(fields -> write(one, fields.whole("id", id.number())));
        }
    }

    /** Those of a model, which have no ids. */
    public static void levels(List<PowerLevel> levels, JsonOutput json) throws IOException {
        for (PowerLevel level : levels) {
            json.element(fields -> write(level, fields));
        }
    }

    private static void write(PowerLevel level, JsonOutput fields) throws IOException {
        fields.text("name", level.name())
                .exact("watts", level.power().watts())
                .exact("terahash_per_second", level.hashrate().terahashPerSecond());
    }

    private static @Nullable Integer starts(OptionalInt startsPerDay) {
        return startsPerDay.isPresent() ? startsPerDay.getAsInt() : null;
    }
}
