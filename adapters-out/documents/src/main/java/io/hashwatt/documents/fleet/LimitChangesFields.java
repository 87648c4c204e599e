package io.hashwatt.documents.fleet;

import io.hashwatt.documents.JsonFields;
import io.hashwatt.documents.JsonOutput;
import io.hashwatt.documents.JsonValue;
import io.hashwatt.domain.fleet.BaseLoadChange;
import io.hashwatt.domain.fleet.Derating;
import io.hashwatt.domain.fleet.DrawTarget;
import io.hashwatt.domain.fleet.SiteLimits;
import io.hashwatt.domain.kernel.Power;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Reads and writes when the caps of a site are lower than usual, when something else than its base load is drawn, and what is to be drawn when. */
final class LimitChangesFields {

    static final String DERATINGS = "deratings";
    static final String BASE_LOAD_CHANGES = "base_load_changes";
    static final String BASE_LOAD_SERIES = "base_load_series";
    static final String TARGETS = "draw_targets";

    private static final String FEEDER = "feeder";
    private static final String CAP = "cap_watts";
    private static final String LOAD = "watts";
    private static final String AT_LEAST = "at_least_watts";
    private static final String AT_MOST = "at_most_watts";
    private static final String PENALTY = "penalty_per_mwh";

    private LimitChangesFields() {}

    /**
     * @param always caps and base load as they usually are
     * @param powers reads one
     */
    static SiteLimits read(JsonFields fields, SiteLimits always, Function<JsonValue, Power> powers) {
        SiteLimits changing = always.changing(
                fields.optional(DERATINGS)
                        .map(array -> each(array, derating -> derating(derating, always, powers)))
                        .orElse(List.of()),
                fields.optional(BASE_LOAD_CHANGES)
                        .map(array -> each(array, change -> baseLoadChange(change, always, powers)))
                        .orElse(List.of()));
        return changing.drawing(fields.optional(BASE_LOAD_SERIES)
                        .map(series -> LoadSeriesFields.read(series.object(), powers))
                        .orElse(null))
                .aimingAt(fields.optional(TARGETS)
                        .map(array -> each(array, target -> target(target, always, powers)))
                        .orElse(List.of()));
    }

    static JsonOutput write(SiteLimits limits, JsonOutput json) throws IOException {
        json.array(DERATINGS, array -> {
                    for (Derating derating : limits.deratings()) {
                        array.element(one -> write(derating, one));
                    }
                })
                .array(BASE_LOAD_CHANGES, array -> {
                    for (BaseLoadChange change : limits.baseLoadChanges()) {
                        array.element(one -> ValidityFields.write(
                                change.when(), one.exact(LOAD, change.load().watts())));
                    }
                });
        return LoadSeriesFields.write(BASE_LOAD_SERIES, limits.baseLoadSeries(), json)
                .array(TARGETS, array -> {
                    for (DrawTarget target : limits.targets()) {
                        array.element(one -> write(target, one));
                    }
                });
    }

    private static void write(Derating derating, JsonOutput json) throws IOException {
        if (derating.feeder() != null) {
            json.text(FEEDER, derating.feeder());
        }
        ValidityFields.write(derating.when(), json.exact(CAP, derating.cap().watts()));
    }

    private static void write(DrawTarget target, JsonOutput json) throws IOException {
        if (target.feeder() != null) {
            json.text(FEEDER, target.feeder());
        }
        String side = target.side() == DrawTarget.Side.AT_LEAST ? AT_LEAST : AT_MOST;
        ValidityFields.write(
                target.when(), json.exact(side, target.power().watts()).exact(PENALTY, target.penaltyPerMwh()));
    }

    private static <T> List<T> each(JsonValue array, Function<JsonFields, T> reading) {
        if (array.elements().size() > SiteLimits.MOST_CHANGES) {
            throw array.refusal("must be at most " + SiteLimits.MOST_CHANGES);
        }
        return array.objects(reading);
    }

    private static BaseLoadChange baseLoadChange(
            JsonFields fields, SiteLimits always, Function<JsonValue, Power> powers) {
        fields.refuseUnknown(ValidityFields.beside(LOAD));
        return new BaseLoadChange(
                SiteLimitsFields.baseLoad(fields.required(LOAD), always.powerCap(), powers),
                ValidityFields.read(fields));
    }

    private static DrawTarget target(JsonFields fields, SiteLimits always, Function<JsonValue, Power> powers) {
        fields.refuseUnknown(ValidityFields.beside(FEEDER, AT_LEAST, AT_MOST, PENALTY));
        Optional<JsonValue> least = fields.optional(AT_LEAST);
        if (least.isPresent() && fields.optional(AT_MOST).isPresent()) {
            throw fields.required(AT_MOST).refusal("must not stand beside " + AT_LEAST);
        }
        JsonValue watts = least.or(() -> fields.optional(AT_MOST))
                .orElseThrow(() -> fields.refusal(AT_LEAST, "is missing, or " + AT_MOST));
        Power power = powers.apply(watts);
        if (least.isPresent() && power.equals(Power.NONE)) {
            throw watts.refusal(DrawTarget.MINIMUM_RULE);
        }
        if (power.exceeds(DrawTarget.HIGHEST_POWER)) {
            throw watts.refusal(DrawTarget.POWER_RULE);
        }
        JsonValue penalty = fields.required(PENALTY);
        if (!DrawTarget.isPenalty(penalty.decimal())) {
            throw penalty.refusal(DrawTarget.PENALTY_RULE);
        }
        return new DrawTarget(
                fields.optional(FEEDER).map(name -> known(name, always)).orElse(null),
                least.isPresent() ? DrawTarget.Side.AT_LEAST : DrawTarget.Side.AT_MOST,
                power,
                penalty.decimal(),
                ValidityFields.read(fields));
    }

    private static Derating derating(JsonFields fields, SiteLimits always, Function<JsonValue, Power> powers) {
        fields.refuseUnknown(ValidityFields.beside(FEEDER, CAP));
        JsonValue watts = fields.required(CAP);
        Power cap = powers.apply(watts);
        String feeder = fields.optional(FEEDER).map(name -> known(name, always)).orElse(null);
        if (feeder == null && !SiteLimits.hasRoomFor(always.powerCap(), cap)) {
            throw watts.refusal(SiteLimits.BELOW_CAP_RULE);
        }
        if (feeder != null
                && SiteLimits.capOf(feeder, always.feeders())
                        .filter(cap::exceeds)
                        .isPresent()) {
            throw watts.refusal(SiteLimits.BELOW_FEEDER_CAP_RULE);
        }
        return new Derating(feeder, cap, ValidityFields.read(fields));
    }

    private static String known(JsonValue name, SiteLimits always) {
        if (SiteLimits.capOf(name.text(), always.feeders()).isEmpty()) {
            throw name.refusal(SiteLimits.FEEDER_RULE);
        }
        return name.text();
    }
}
