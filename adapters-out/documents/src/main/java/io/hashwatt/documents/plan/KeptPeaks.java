package io.hashwatt.documents.plan;

import io.hashwatt.documents.JsonDocument;
import io.hashwatt.documents.JsonFields;
import io.hashwatt.documents.JsonOutput;
import io.hashwatt.documents.JsonValue;
import io.hashwatt.documents.tariff.DemandChargeFields;
import io.hashwatt.documents.tariff.TariffOutput;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.kernel.Power;
import io.hashwatt.domain.market.tariff.DemandPeriod;
import io.hashwatt.domain.plan.peak.PeakTarget;
import io.hashwatt.domain.plan.peak.PlannedPeak;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The peaks of a plan as they are kept: each with its charge as the tariff had it then. */
public final class KeptPeaks {

    private KeptPeaks() {}

    /** Null: nothing is charged for peaks. */
    public static @Nullable String write(List<PlannedPeak> peaks) {
        return peaks.isEmpty()
                ? null
                : JsonOutput.inOneLine(json -> json.array("peaks", array -> {
                    for (PlannedPeak peak : peaks) {
                        array.element(fields -> write(peak, fields));
                    }
                }));
    }

    private static void write(PlannedPeak peak, JsonOutput json) throws IOException {
        PeakTarget target = peak.target();
        DemandPeriod period = target.period();
        json.object("charge", charge -> TariffOutput.demandCharge(period.charge(), charge))
                .time("from", period.interval().start())
                .time("to", period.interval().end())
                .exact("standing", target.standing().watts())
                .exact("worth_having", target.worthHaving().watts())
                .exact("next_per_kw", target.nextPerKw())
                .exact("planned", peak.planned().watts());
    }

    public static List<PlannedPeak> read(@Nullable String kept) {
        return kept == null
                ? List.of()
                : JsonDocument.ours("peaks", kept).required("peaks").objects(KeptPeaks::peak);
    }

    private static PlannedPeak peak(JsonFields fields) {
        DemandPeriod period = new DemandPeriod(
                DemandChargeFields.charge(fields.required("charge").object()),
                new Interval(
                        fields.required("from").instant(), fields.required("to").instant()));
        PeakTarget target = new PeakTarget(
                period,
                power(fields, "standing"),
                power(fields, "worth_having"),
                fields.optional("next_per_kw").map(JsonValue::decimal).orElse(null));
        return new PlannedPeak(target, power(fields, "planned"));
    }

    private static Power power(JsonFields fields, String name) {
        return new Power(fields.required(name).decimal());
    }
}
