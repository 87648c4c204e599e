package io.hashwatt.documents.fleet;

import io.hashwatt.documents.JsonOutput;
import io.hashwatt.domain.fleet.GroupLimit;
import io.hashwatt.domain.fleet.LimitQuantity.Cost;
import io.hashwatt.domain.fleet.LimitQuantity.Minutes;
import io.hashwatt.domain.fleet.LimitQuantity.StartsPerDay;
import io.hashwatt.domain.fleet.LimitQuantity.WattsPerMinute;
import io.hashwatt.domain.fleet.MinerGroup;
import io.hashwatt.domain.fleet.ModelLevel;
import io.hashwatt.domain.fleet.ModelLevels;
import io.hashwatt.domain.fleet.PowerLevel;
import io.hashwatt.domain.fleet.PowerLevelId;
import io.hashwatt.domain.fleet.TransitionLimits;
import io.hashwatt.domain.kernel.Power;
import java.io.IOException;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Writes a group with the fields that {@link GroupFields} reads. */
public final class GroupOutput {

    /** They stand before what a start costs, all other limits behind it. */
    private static final Predicate<GroupLimit> TIMES = limit -> limit.quantity() instanceof Minutes;

    private GroupOutput() {}

    public static void write(MinerGroup group, JsonOutput json) throws IOException {
        json.text("name", group.name())
                .whole("miners", group.miners())
                .array("levels", levels -> levels(group, levels));
        limits(group.limits(), TIMES, json);
        json.exact("start_cost", group.startCost().cold());
        limits(group.limits(), TIMES.negate(), json);
        json.whole("default_level", group.defaultLevel())
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

    /** Those of a model, which have no ids but say what they rest on. */
    public static void levels(ModelLevels levels, JsonOutput json) throws IOException {
        for (ModelLevel level : levels.levels()) {
            json.element(fields -> write(level.level(), fields).words("evidence", level.evidence()));
        }
    }

    private static JsonOutput write(PowerLevel level, JsonOutput fields) throws IOException {
        return fields.text("name", level.name())
                .exact("watts", level.power().watts())
                .exact("terahash_per_second", level.hashrate().terahashPerSecond());
    }

    private static void limits(TransitionLimits limits, Predicate<GroupLimit> which, JsonOutput json)
            throws IOException {
        for (GroupLimit limit : GroupLimit.values()) {
            if (which.test(limit)) {
                write(limit, limits, json);
            }
        }
    }

    private static void write(GroupLimit limit, TransitionLimits limits, JsonOutput json) throws IOException {
        String field = limit.field();
        switch (limit.quantity()) {
            case Minutes minutes -> json.whole(field, minutes.of(limits).toMinutes());
            case StartsPerDay starts -> json.whole(field, starts(starts.of(limits)));
            case WattsPerMinute ramp ->
                json.exact(field, ramp.of(limits).map(Power::watts).orElse(null));
            case Cost cost -> json.exact(field, cost.of(limits));
        }
    }

    private static @Nullable Integer starts(OptionalInt startsPerDay) {
        return startsPerDay.isPresent() ? startsPerDay.getAsInt() : null;
    }
}
