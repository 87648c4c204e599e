package io.hashwatt.domain.plan.record;

import io.hashwatt.domain.kernel.CurrencyCode;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.kernel.Money;
import io.hashwatt.domain.kernel.PlanId;
import io.hashwatt.domain.kernel.SiteId;
import io.hashwatt.domain.market.SeriesPosition;
import io.hashwatt.domain.plan.grid.PlanGrounds;
import io.hashwatt.domain.plan.peak.PlannedPeak;
import io.hashwatt.domain.plan.site.Coupling;
import io.hashwatt.domain.plan.site.SitePlan;
import io.hashwatt.domain.plan.site.TargetMiss;
import io.hashwatt.domain.schedule.ControlMode;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A plan as it was made, without its slots. It never changes: a later plan is another one.
 *
 * @param by the principal that asked for it, {@code USER:id}
 * @param kind whether it may come into force
 * @param mode of the site at the time: who chose the levels
 * @param zone of the site at the time
 * @param profit worth of all slots less the cost of all starts and changes of level and less penalties, in the site's currency
 * @param finalUntil up to where, without a gap from the plan's start, every power price is final; null: not even the first
 * @param inputs what it was made from
 * @param capExceedances where more is drawn than a cap of the site or of a feeder
 * @param targetMisses where less or more is drawn than draw targets, for which penalties are paid; empty also of a plan from before
 *     there were any
 * @param grounds what it rests on, as it stood then
 * @param coupling what is known of groups that were planned together under caps, the peak worth having or draw targets; null: none
 *     was in their way, or the plan is from before caps were planned
 * @param peaks in the billing periods of demand charges that it is part of; empty: nothing is charged for them
 */
public record PlanRecord(
        PlanId id,
        SiteId site,
        Instant createdAt,
        String by,
        Trigger trigger,
        Kind kind,
        ControlMode mode,
        Interval period,
        ZoneId zone,
        Money profit,
        int starts,
        @Nullable Instant finalUntil,
        Inputs inputs,
        List<SitePlan.CapExceedance> capExceedances,
        List<TargetMiss> targetMisses,
        PlanGrounds grounds,
        @Nullable Coupling coupling,
        List<PlannedPeak> peaks) {

    public enum Kind {
        /** From now on, as far as is known: comes into force, unless one that has seen more already has. */
        OPERATIVE,
        /** For a time that somebody has chosen, to see what would be: never comes into force. */
        WHAT_IF
    }

    public enum Trigger {
        /** Somebody asked for it. */
        REQUESTED,
        /** Prices inside the horizon have arrived. */
        PRICES,
        /** The site, its groups or its choice of series have changed. */
        FLEET,
        /** Somebody has intervened, or ended an intervention. */
        INTERVENTION,
        /** A schedule has come into force or out of it, or a group is protected from them or no more. */
        SCHEDULE,
        /** Somebody has decided who chooses the site's levels. */
        CONTROL,
        /** Time has passed: a day has begun, the horizon has come nearer, or an intervention has ended by itself. */
        TIME
    }

    /**
     * Versions, with which the plan can be made again.
     *
     * @param pricesRecordedBy all values stored up to here were seen; of plans without positions also none later
     * @param position of all inputs together
     * @param series positions of the series it looked at, in the order of their ids
     */
    public record Inputs(
            long siteVersion,
            long marketVersion,
            Instant pricesRecordedBy,
            InputsPosition position,
            List<SeriesPosition> series) {

        public Inputs {
            series = List.copyOf(series);
        }

        /** Of a plan from before there were positions. */
        public Inputs(long siteVersion, long marketVersion, Instant pricesRecordedBy) {
            this(siteVersion, marketVersion, pricesRecordedBy, InputsPosition.START, List.of());
        }
    }

    public PlanRecord {
        capExceedances = List.copyOf(capExceedances);
        targetMisses = List.copyOf(targetMisses);
        peaks = List.copyOf(peaks);
    }

    /** What its peaks add to the bill, each in full however little of its billing period is planned; in no profit. */
    public Money demandCost() {
        return PlannedPeak.cost(peaks, currency());
    }

    /** Of the site, and of every price and amount of the plan. */
    public CurrencyCode currency() {
        return profit.currency();
    }
}
