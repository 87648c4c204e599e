package io.hashwatt.rest.fleet;

import io.hashwatt.documents.JsonFields;
import io.hashwatt.documents.JsonOutput;
import io.hashwatt.documents.JsonValue;
import io.hashwatt.documents.Quoted;
import io.hashwatt.documents.fleet.GroupFields;
import io.hashwatt.documents.fleet.GroupOutput;
import io.hashwatt.domain.fleet.MinerCatalogue;
import io.hashwatt.domain.fleet.MinerGroup;
import io.hashwatt.domain.fleet.MinerModel;
import io.hashwatt.domain.fleet.PowerLevel;
import io.hashwatt.domain.fleet.RegisteredGroup;
import io.hashwatt.domain.kernel.Power;
import io.hashwatt.rest.http.Checks;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;

/** A group in the words of the API: those of a fleet file, or a model of the catalogue in place of the levels. */
final class GroupJson {

    private static final long MOST_COOLING = 10;

    private GroupJson() {}

    static MinerGroup group(JsonFields fields) {
        fields.refuseUnknown(
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
        GroupFields reading = new GroupFields(fields);
        Checks.name(reading.name());
        return reading.group(levels(fields, reading));
    }

    static void write(RegisteredGroup group, JsonOutput json) throws IOException {
        json.words("id", group.id()).words("site_id", group.site());
        GroupOutput.write(group.group(), json);
        json.time("created_at", group.createdAt()).whole("version", group.version());
    }

    private static List<PowerLevel> levels(JsonFields fields, GroupFields reading) {
        if (fields.optional("levels").isPresent()) {
            fields.optional("model").ifPresent(GroupJson::refuseBesideLevels);
            fields.optional("cooling_factor").ifPresent(GroupJson::refuseBesideLevels);
            fields.required("levels").elements().forEach(GroupJson::checkName);
            return reading.levels();
        }
        if (fields.optional("model").isEmpty()) {
            throw fields.refusal("levels", "is missing, and so is model");
        }
        BigDecimal factor =
                fields.optional("cooling_factor").map(GroupJson::coolingFactor).orElse(BigDecimal.ONE);
        return model(fields.required("model")).levels().stream()
                .map(level -> cooled(level, factor))
                .toList();
    }

    private static void refuseBesideLevels(JsonValue value) {
        throw value.refusal("must not stand beside levels, which say all about power");
    }

    private static void checkName(JsonValue level) {
        level.object().optional("name").ifPresent(Checks::name);
    }

    private static MinerModel model(JsonValue name) {
        return MinerCatalogue.find(name.text())
                .orElseThrow(() ->
                        name.refusal("must be the name of a model in the catalogue, not " + Quoted.of(name.text())));
    }

    private static BigDecimal coolingFactor(JsonValue value) {
        BigDecimal factor = value.decimalNotBelow(1);
        if (factor.compareTo(BigDecimal.valueOf(MOST_COOLING)) > 0) {
            throw value.refusal("must not be above " + MOST_COOLING);
        }
        return factor;
    }

    /** Standby is cooled as well: whatever the machine draws becomes heat. */
    private static PowerLevel cooled(PowerLevel level, BigDecimal factor) {
        Power power = new Power(level.power().watts().multiply(factor));
        return new PowerLevel(level.name(), power, level.hashrate());
    }
}
