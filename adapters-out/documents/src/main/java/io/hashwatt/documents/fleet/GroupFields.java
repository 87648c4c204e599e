package io.hashwatt.documents.fleet;

import io.hashwatt.documents.JsonFields;
import io.hashwatt.documents.JsonValue;
import io.hashwatt.domain.fleet.GroupLimit;
import io.hashwatt.domain.fleet.LimitQuantity.Cost;
import io.hashwatt.domain.fleet.LimitQuantity.Minutes;
import io.hashwatt.domain.fleet.LimitQuantity.StartsPerDay;
import io.hashwatt.domain.fleet.LimitQuantity.WattsPerMinute;
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
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads a group from the fields {@link #refuseUnknown} names. Its levels are written out, or those of a model of the
 * catalogue. Which other fields there may be is for the caller to say.
 */
public final class GroupFields {

    private static final int MOST_MINERS = 10_000_000;

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
                "level_set",
                "cooling_factor",
                "start_cost",
                "default_level",
                "feeder",
                "tags");
        Stream<String> limits = Stream.of(GroupLimit.values()).map(GroupLimit::field);
        fields.refuseUnknown(Stream.of(own, limits, Stream.of(others))
                .flatMap(names -> names)
                .toArray(String[]::new));
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
        TransitionLimits limits = TransitionLimits.NONE;
        for (GroupLimit limit : GroupLimit.values()) {
            JsonValue value = fields.optional(limit.field()).orElse(null);
            limits = value == null ? limits : with(limits, limit, value);
        }
        return limits;
    }

    private static TransitionLimits with(TransitionLimits limits, GroupLimit limit, JsonValue value) {
        return switch (limit.quantity()) {
            case Minutes minutes -> minutes.with(limits, Duration.ofMinutes(value.wholeNumber(0, Minutes.MOST)));
            case StartsPerDay starts ->
                starts.with(limits, OptionalInt.of((int) value.wholeNumber(0, StartsPerDay.MOST)));
            case WattsPerMinute ramp -> ramp.with(limits, Optional.of(new Power(value.decimalNotBelow(0))));
            case Cost cost -> cost.with(limits, value.decimalNotBelow(0));
        };
    }
}
