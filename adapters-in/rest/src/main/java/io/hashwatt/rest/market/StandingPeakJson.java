package io.hashwatt.rest.market;

import io.hashwatt.application.market.ManageSiteMarket.StandingPeak;
import io.hashwatt.documents.JsonFields;
import io.hashwatt.documents.JsonOutput;
import io.hashwatt.documents.JsonValue;
import io.hashwatt.documents.tariff.StandingPeakFields;
import io.hashwatt.domain.market.tariff.PeakReading;
import java.io.IOException;
import java.util.List;

/** What the meter of a site shows, in the words of the API. */
final class StandingPeakJson {

    private static final String AS_OF = "as_of";

    private StandingPeakJson() {}

    static StandingPeak peak(JsonFields fields) {
        fields.refuseUnknown(StandingPeakFields.CHARGE, StandingPeakFields.KILOWATTS, AS_OF);
        return new StandingPeak(
                fields.required(StandingPeakFields.CHARGE).text(),
                StandingPeakFields.power(fields),
                fields.optional(AS_OF).map(JsonValue::instant).orElse(null));
    }

    static void write(List<PeakReading> readings, JsonOutput json) throws IOException {
        json.array("standing_peaks", array -> {
            for (PeakReading reading : readings) {
                array.element(element -> element.text(StandingPeakFields.CHARGE, reading.charge())
                        .exact(StandingPeakFields.KILOWATTS, StandingPeakFields.kilowatts(reading.peak()))
                        .time(AS_OF, reading.asOf()));
            }
        });
    }
}
