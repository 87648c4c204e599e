package io.hashwatt.ui.plan;

import io.hashwatt.domain.kernel.CurrencyCode;
import io.hashwatt.domain.kernel.Money;
import io.hashwatt.domain.kernel.Power;
import io.hashwatt.domain.plan.peak.PeakTarget;
import io.hashwatt.domain.plan.peak.PlannedPeak;
import io.hashwatt.ui.text.Formats;
import io.hashwatt.ui.text.SiteTime;
import io.hashwatt.ui.text.T;

/** What demand charges make of a plan, in the user's language. */
final class PeakWords {

    private final CurrencyCode currency;
    private final SiteTime time;
    private final Formats formats = Formats.current();

    PeakWords(CurrencyCode currency, SiteTime time) {
        this.currency = currency;
        this.time = time;
    }

    /** Which peak is worth having, which one stands, and what the plan's own adds to the bill. */
    String of(PlannedPeak peak) {
        PeakTarget target = peak.target();
        return T.of(
                "plan.peak",
                target.period().charge().name(),
                time.dayAndTime(target.period().interval().end()),
                formats.kilowatts(target.worthHaving()),
                standing(target.standing()),
                cost(peak));
    }

    private String standing(Power standing) {
        return standing.watts().signum() == 0
                ? T.of("plan.peak.none")
                : T.of("plan.peak.stands", formats.kilowatts(standing));
    }

    private String cost(PlannedPeak peak) {
        if (peak.planned().watts().signum() == 0) {
            return T.of("plan.peak.idle");
        }
        String planned = formats.kilowatts(peak.planned());
        return peak.cost().signum() == 0
                ? T.of("plan.peak.free", planned)
                : T.of("plan.peak.adds", planned, formats.money(new Money(peak.cost(), currency)));
    }
}
