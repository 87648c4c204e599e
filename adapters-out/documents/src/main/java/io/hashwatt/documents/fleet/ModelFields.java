package io.hashwatt.documents.fleet;

import io.hashwatt.documents.JsonFields;
import io.hashwatt.documents.JsonValue;
import io.hashwatt.documents.Quoted;
import io.hashwatt.documents.Values;
import io.hashwatt.domain.fleet.LevelSet;
import io.hashwatt.domain.fleet.MinerCatalogue;
import io.hashwatt.domain.fleet.MinerModel;
import io.hashwatt.domain.fleet.ModelLevels;
import io.hashwatt.domain.fleet.PowerLevel;
import io.hashwatt.domain.kernel.Power;
import java.math.BigDecimal;
import java.util.List;

/**
 * Takes the levels of a group from a model of the catalogue, with the cooling around it. Without a {@code level_set} they are
 * the published ones: nobody is given an estimate who has not asked for it, and what a file meant, it goes on to mean.
 */
final class ModelFields {

    private static final long MOST_COOLING = 10;

    private ModelFields() {}

    static void refuseBesideLevels(JsonFields group) {
        for (String field : List.of("model", "level_set", "cooling_factor")) {
            group.optional(field).ifPresent(value -> {
                throw value.refusal("must not stand beside levels, which say all about power");
            });
        }
    }

    static List<PowerLevel> levels(JsonFields group) {
        if (group.optional("model").isEmpty()) {
            throw group.refusal("levels", "is missing, and so is model");
        }
        BigDecimal factor =
                group.optional("cooling_factor").map(ModelFields::coolingFactor).orElse(BigDecimal.ONE);
        MinerModel model = model(group.required("model"));
        return group
                .optional("level_set")
                .map(set -> levels(model, set))
                .orElseGet(model::published)
                .powerLevels()
                .stream()
                .map(level -> cooled(level, factor))
                .toList();
    }

    private static MinerModel model(JsonValue name) {
        return MinerCatalogue.find(name.text())
                .orElseThrow(() ->
                        name.refusal("must be the name of a model in the catalogue, not " + Quoted.of(name.text())));
    }

    private static ModelLevels levels(MinerModel model, JsonValue value) {
        LevelSet set = Values.oneOf(LevelSet.class, value);
        return model.find(set)
                .orElseThrow(() -> value.refusal(
                        "must be FACTORY or TUNED: no " + set + " of the " + model.name() + " are published"));
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
