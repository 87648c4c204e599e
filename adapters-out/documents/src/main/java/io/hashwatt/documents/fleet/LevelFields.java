package io.hashwatt.documents.fleet;

import io.hashwatt.documents.JsonFields;
import io.hashwatt.documents.JsonValue;
import io.hashwatt.domain.fleet.MinerGroup;
import io.hashwatt.domain.fleet.PowerLevel;
import io.hashwatt.domain.fleet.PowerLevelId;
import io.hashwatt.domain.kernel.Hashrate;
import io.hashwatt.domain.kernel.Power;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the levels of a group. */
final class LevelFields {

    private LevelFields() {}

    static List<PowerLevel> levels(JsonValue array) {
        List<JsonValue> elements = array.elements();
        if (elements.size() < 2 || elements.size() > MinerGroup.MOST_LEVELS) {
            throw array.refusal(
                    "must have at least two levels, off and one more, and at most " + MinerGroup.MOST_LEVELS);
        }
        List<PowerLevel> levels = new ArrayList<>();
        for (JsonValue element : elements) {
            levels.add(level(element.object(), levels));
        }
        return levels;
    }

    /** Null where a level has none. */
    static List<@Nullable PowerLevelId> ids(JsonValue array) {
        List<@Nullable PowerLevelId> ids = new ArrayList<>();
        for (JsonValue level : array.elements()) {
            ids.add(level.object()
                    .optional("id")
                    .map(id -> new PowerLevelId((int) id.wholeNumber(0, PowerLevelId.HIGHEST)))
                    .orElse(null));
        }
        return ids;
    }

    private static PowerLevel level(JsonFields level, List<PowerLevel> below) {
        level.refuseUnknown("id", "name", "watts", "terahash_per_second");
        int index = below.size();
        String name = level.optional("name").map(JsonValue::text).orElse(index == 0 ? "off" : "level " + index);
        return new PowerLevel(name, watts(level.required("watts"), below), hashrate(level, index));
    }

    private static Power watts(JsonValue value, List<PowerLevel> below) {
        Power power = new Power(value.decimalNotBelow(0));
        if (!below.isEmpty() && !power.exceeds(below.getLast().power())) {
            String last = below.getLast().power().watts().toPlainString();
            throw value.refusal("must be above the " + last + " watts of the level before");
        }
        return power;
    }

    private static Hashrate hashrate(JsonFields level, int index) {
        JsonValue value = level.required("terahash_per_second");
        Hashrate hashrate = new Hashrate(value.decimalNotBelow(0));
        if (index == 0 && !hashrate.isNone()) {
            throw value.refusal("must be 0, because level 0 is off");
        }
        return hashrate;
    }
}
