package io.hashwatt.documents.fleet;

import io.hashwatt.documents.JsonFields;
import io.hashwatt.documents.JsonValue;
import io.hashwatt.documents.Quoted;
import io.hashwatt.domain.fleet.MinerCatalogue;
import io.hashwatt.domain.fleet.MinerModel;
import io.hashwatt.domain.fleet.PowerLevel;
import io.hashwatt.domain.kernel.Power;
import java.math.BigDecimal;
import java.util.List;

/** Takes the levels of a group from a model of the catalogue, with the cooling around it. */
final class ModelFields {

    private static final long MOST_COOLING = 10;

    private ModelFields() {}

    static void refuseBesideLevels(JsonFields group) {
        for (String field : List.of("model", "cooling_factor")) {
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
        return model(group.required("model")).levels().stream()
                .map(level -> cooled(level, factor))
                .toList();
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
