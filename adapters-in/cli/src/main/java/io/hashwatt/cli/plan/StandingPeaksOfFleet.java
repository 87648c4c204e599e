package io.hashwatt.cli.plan;

import io.hashwatt.documents.JsonFields;
import io.hashwatt.documents.JsonValue;
import io.hashwatt.documents.tariff.StandingPeakFields;
import io.hashwatt.domain.kernel.Power;
import io.hashwatt.domain.market.tariff.DemandCharge;
import io.hashwatt.domain.market.tariff.Tariff;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads the peaks that stand already when a fleet is planned, beside the states of its groups. */
final class StandingPeaksOfFleet {

    private StandingPeaksOfFleet() {}

    /** @param tariff null: none, which has no charges */
    static Map<String, Power> peaks(JsonValue array, @Nullable Tariff tariff) {
        Set<String> charges = tariff == null
                ? Set.of()
                : tariff.versions().stream()
                        .flatMap(version -> version.demandCharges().stream())
                        .map(DemandCharge::name)
                        .collect(Collectors.toSet());
        Map<String, Power> peaks = new HashMap<>();
        array.objects(fields -> put(fields, charges, peaks));
        return peaks;
    }

    private static Power put(JsonFields fields, Set<String> charges, Map<String, Power> peaks) {
        fields.refuseUnknown(StandingPeakFields.CHARGE, StandingPeakFields.KILOWATTS);
        JsonValue charge = fields.required(StandingPeakFields.CHARGE);
        if (!charges.contains(charge.text())) {
            throw charge.refusal("must be the name of a demand charge of the tariff");
        }
        Power stands = StandingPeakFields.power(fields);
        if (peaks.put(charge.text(), stands) != null) {
            throw charge.refusal("stands there already");
        }
        return stands;
    }
}
