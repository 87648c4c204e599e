package io.hashwatt.domain.plan.replay;

import io.hashwatt.domain.fleet.Site;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.kernel.Power;
import io.hashwatt.domain.kernel.Timed;
import io.hashwatt.domain.market.tariff.DemandPeriod;
import io.hashwatt.domain.market.tariff.PowerCosts;
import io.hashwatt.domain.plan.dp.Horizon;
import io.hashwatt.domain.plan.outlook.PricesByHour;
import io.hashwatt.domain.plan.peak.DemandOutlook;
import io.hashwatt.domain.plan.peak.PeakMeter;
import io.hashwatt.domain.plan.peak.PeakTarget;
import io.hashwatt.domain.plan.site.SiteCaps;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;

/**
 * The caps of a site that is replayed, and the peaks worth having as somebody sees them who plans: looked at anew every local
 * day, and whenever he begins to plan another billing period. A peak that has been drawn meanwhile stands.
 */
final class PeaksObeyed {

    private final Site site;
    private final PowerCosts costs;
    private final PeakMeter meter;
    private int lookedOn = Integer.MIN_VALUE;
    private List<DemandPeriod> periods = List.of();
    private List<PeakTarget> targets = List.of();
    private List<Timed<Power>> ceilings = List.of();
    private SiteCaps caps;
    /** For which they are known. */
    private Interval known;

    /** @param meter has measured all that was drawn before a decision */
    PeaksObeyed(BacktestSetup setup, PeakMeter meter) {
        this.site = setup.site();
        this.costs = setup.prices().costs();
        this.meter = meter;
        this.caps = setup.siteCaps();
        this.known = setup.prices().paid().period();
    }

    /**
     * @param slots that are to be planned, at the prices that are known and expected
     * @param usual for the time behind them
     */
    SiteCaps capsFor(Horizon slots, Supplier<PricesByHour> usual) {
        Interval period = slots.interval();
        List<DemandPeriod> now = costs.demandPeriods(period);
        if (lookedOn != slots.day[0] || !periods.containsAll(now)) {
            lookedOn = slots.day[0];
            periods = now;
            targets = new DemandOutlook(costs, meter.standing(period.start()), usual.get()).targets(site, slots);
        }
        Interval span = span(period);
        return under(DemandOutlook.ceilings(standing(period.start()), costs, span), span);
    }

    List<Timed<Power>> ceilings() {
        return ceilings;
    }

    private List<PeakTarget> standing(Instant at) {
        var standing = meter.standing(at);
        return targets.stream().map(target -> target.standingAt(standing)).toList();
    }

    /** All billing periods, and the slots: a tariff may have no charge at the time. */
    private Interval span(Interval slots) {
        Instant start = slots.start();
        Instant end = slots.end();
        for (DemandPeriod period : periods) {
            start = period.interval().start().isBefore(start)
                    ? period.interval().start()
                    : start;
            end = period.interval().end().isAfter(end) ? period.interval().end() : end;
        }
        return new Interval(start, end);
    }

    private SiteCaps under(List<Timed<Power>> others, Interval span) {
        if (!others.equals(ceilings) || !known.contains(span)) {
            ceilings = others;
            known = span;
            caps = SiteCaps.of(site, span, others, costs.takeOrPay(span));
        }
        return caps;
    }
}
