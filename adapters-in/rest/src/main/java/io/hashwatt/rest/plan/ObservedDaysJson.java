package io.hashwatt.rest.plan;

import io.hashwatt.application.plan.observed.ReadObservedDays.ObservedDays;
import io.hashwatt.documents.JsonOutput;
import io.hashwatt.domain.kernel.Decimals;
import io.hashwatt.domain.plan.observed.ObservedDay;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Duration;

/** Observed days in the words of the API. */
final class ObservedDaysJson {

    private static final BigDecimal MILLIS_PER_MINUTE = BigDecimal.valueOf(60_000);

    private ObservedDaysJson() {}

    static void write(ObservedDays days, JsonOutput json) throws IOException {
        json.words("site_id", days.site()).words("zone", days.zone()).words("currency", days.currency());
        json.array("days", array -> {
            for (ObservedDay day : days.days()) {
                array.element(fields -> day(day, fields));
            }
        });
    }

    private static void day(ObservedDay day, JsonOutput json) throws IOException {
        json.words("date", day.date())
                .decimal("planned_minutes", minutes(day.planned()))
                .decimal("unplanned_minutes", minutes(day.unplanned()))
                .decimal("unpriced_minutes", minutes(day.unpriced()))
                .whole("level_changes", day.changes())
                .whole("starts", day.starts())
                .decimal("energy_mwh", day.energyMwh())
                .money("gain_over_default", day.gain())
                .money("promised_gain_over_default", day.promised());
    }

    static BigDecimal minutes(Duration time) {
        return Decimals.quotient(BigDecimal.valueOf(time.toMillis()), MILLIS_PER_MINUTE);
    }
}
