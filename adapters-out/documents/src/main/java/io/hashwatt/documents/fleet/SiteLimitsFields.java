package io.hashwatt.documents.fleet;

import io.hashwatt.documents.JsonFields;
import io.hashwatt.documents.JsonOutput;
import io.hashwatt.documents.JsonValue;
import io.hashwatt.domain.fleet.FeederCap;
import io.hashwatt.domain.fleet.SiteLimits;
import io.hashwatt.domain.kernel.Power;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads and writes the caps and the base load of a site, beside whatever else is said of it. */
public final class SiteLimitsFields {

    private static final String POWER_CAP = "power_cap_watts";
    private static final String FEEDERS = "feeders";
    private static final String BASE_LOAD = "base_load_watts";

    private static final String NAME = "name";
    private static final String CAP = "cap_watts";
    /** As many as answers show: what is drawn is compared with a cap as it can be read. */
    private static final int MOST_DECIMALS = 12;

    private SiteLimitsFields() {}

    /** The names of all fields, behind others that stand beside them. */
    public static String[] beside(String... others) {
        return Stream.concat(
                        Stream.of(others),
                        Stream.of(
                                POWER_CAP,
                                FEEDERS,
                                BASE_LOAD,
                                LimitChangesFields.DERATINGS,
                                LimitChangesFields.BASE_LOAD_CHANGES,
                                LimitChangesFields.BASE_LOAD_SERIES,
                                LimitChangesFields.TARGETS))
                .toArray(String[]::new);
    }

    public static SiteLimits limits(JsonFields fields) {
        Power cap = fields.optional(POWER_CAP).map(SiteLimitsFields::power).orElse(null);
        List<FeederCap> feeders =
                fields.optional(FEEDERS).map(SiteLimitsFields::feeders).orElse(List.of());
        Power baseLoad = fields.optional(BASE_LOAD)
                .map(value -> baseLoad(value, cap, SiteLimitsFields::power))
                .orElse(Power.NONE);
        return LimitChangesFields.read(fields, new SiteLimits(cap, feeders, baseLoad), SiteLimitsFields::power);
    }

    public static JsonOutput write(SiteLimits limits, JsonOutput json) throws IOException {
        Power cap = limits.powerCap();
        json.exact(POWER_CAP, cap == null ? null : cap.watts())
                .array(FEEDERS, feeders -> {
                    for (FeederCap feeder : limits.feeders()) {
                        feeders.element(one -> one.text(NAME, feeder.feeder())
                                .exact(CAP, feeder.cap().watts()));
                    }
                })
                .exact(BASE_LOAD, limits.baseLoad().watts());
        return LimitChangesFields.write(limits, json);
    }

    private static Power power(JsonValue watts) {
        Power power = new Power(watts.decimalNotBelow(0));
        if (power.watts().scale() > MOST_DECIMALS) {
            throw watts.refusal("must have at most " + MOST_DECIMALS + " decimals");
        }
        return power;
    }

    static Power baseLoad(JsonValue value, @Nullable Power cap, Function<JsonValue, Power> powers) {
        Power baseLoad = powers.apply(value);
        if (!SiteLimits.hasRoomFor(cap, baseLoad)) {
            throw value.refusal(SiteLimits.BELOW_CAP_RULE);
        }
        return baseLoad;
    }

    private static List<FeederCap> feeders(JsonValue array) {
        if (array.elements().size() > SiteLimits.MOST_FEEDERS) {
            throw array.refusal("must be at most " + SiteLimits.MOST_FEEDERS);
        }
        Set<String> names = new HashSet<>();
        return array.objects(feeder -> {
            feeder.refuseUnknown(NAME, CAP);
            JsonValue name = feeder.required(NAME);
            if (!names.add(PlacementNames.name(name))) {
                throw name.refusal("is the name of an earlier feeder too; names must be unique");
            }
            return new FeederCap(name.text(), power(feeder.required(CAP)));
        });
    }
}
