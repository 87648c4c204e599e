package io.hashwatt.documents.fleet;

import io.hashwatt.documents.JsonFields;
import io.hashwatt.documents.JsonValue;
import io.hashwatt.domain.fleet.MinerGroup;
import io.hashwatt.domain.fleet.PowerLevel;
import io.hashwatt.domain.fleet.PowerLevelId;
import io.hashwatt.domain.fleet.StartCost;
import io.hashwatt.domain.fleet.TransitionLimits;
import io.hashwatt.domain.kernel.Power;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads a group from the fields {@link #refuseUnknown} names. Its levels are written out, or those of a model of the
 * catalogue. Which other fields there may be is for the caller to say.
 */
public final class GroupFields {

    private static final int MOST_MINERS = 10_000_000;
    private static final int MOST_STARTS = 100_000;
    /** Ten years: longer than any plan, short enough to calculate with. */
    private static final int MOST_MINUTES = 5_256_000;

    private final JsonFields fields;

    public GroupFields(JsonFields fields) {
        this.fields = fields;
    }

    /** Refuses a field that is neither one of a group nor one of the others. */
    public void refuseUnknown(String... others) {
        Stream<String> own = Stream.of(
                "name",
                "miners",
                "levels",
                "model",
                "cooling_factor",
                "min_up_minutes",
                "min_down_minutes",
                "start_cost",
                "max_starts_per_day",
                "ramp_watts_per_minute",
                "default_level",
                "feeder",
                "tags");
        fields.refuseUnknown(Stream.concat(own, Stream.of(others)).toArray(String[]::new));
    }

    public JsonValue name() {
        JsonValue name = fields.required("name");
        if (name.text().isBlank()) {
            throw name.refusal("must not be blank");
        }
        return name;
    }

    public List<PowerLevel> levels() {
        if (fields.optional("levels").isEmpty()) {
            return ModelFields.levels(fields);
        }
        ModelFields.refuseBesideLevels(fields);
        return LevelFields.levels(fields.required("levels"));
    }

    /**
     * Which level of a group that is there each is, by its {@code id}, which says nothing of a new group; null: it has none.
     *
     * @param levels as they were read
     */
    public List<@Nullable PowerLevelId> levelIds(List<PowerLevel> levels) {
        return fields.optional("levels").map(LevelFields::ids).orElse(Collections.nCopies(levels.size(), null));
    }

    /** @param levels of the group, wherever they come from */
    public MinerGroup group(List<PowerLevel> levels) {
        return new MinerGroup(
                name().text(),
                (int) fields.required("miners").wholeNumber(1, MOST_MINERS),
                levels,
                transitions(),
                StartCost.flat(fields.optional("start_cost")
                        .map(cost -> cost.decimalNotBelow(0))
                        .orElse(BigDecimal.ZERO)),
                fields.optional("default_level")
                        .map(level -> (int) level.wholeNumber(0, levels.size() - 1L))
                        .orElse(0),
                PlacementNames.placement(fields));
    }

    private TransitionLimits transitions() {
        return new TransitionLimits(
                minutes("min_up_minutes"),
                minutes("min_down_minutes"),
                fields.optional("max_starts_per_day")
                        .map(starts -> OptionalInt.of((int) starts.wholeNumber(0, MOST_STARTS)))
                        .orElse(OptionalInt.empty()),
                fields.optional("ramp_watts_per_minute")
                        .map(ramp -> new Power(ramp.decimalNotBelow(0)))
                        .orElse(null));
    }

    private Duration minutes(String name) {
        return fields.optional(name)
                .map(minutes -> Duration.ofMinutes(minutes.wholeNumber(0, MOST_MINUTES)))
                .orElse(Duration.ZERO);
    }
}
