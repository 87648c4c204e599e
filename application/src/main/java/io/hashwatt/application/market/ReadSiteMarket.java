package io.hashwatt.application.market;

import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.kernel.LocalDays;
import io.hashwatt.domain.kernel.SeriesId;
import io.hashwatt.domain.kernel.SiteId;
import io.hashwatt.domain.market.AdvancePrices;
import io.hashwatt.domain.market.HashpriceCurve;
import io.hashwatt.domain.market.PowerSeriesId;
import io.hashwatt.domain.market.PriceAge;
import io.hashwatt.domain.market.PriceTimeline;
import io.hashwatt.domain.market.SeriesPositions;
import io.hashwatt.domain.market.SiteMarket;
import io.hashwatt.domain.market.tariff.PowerCosts;
import io.hashwatt.domain.tenancy.Actor;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Hands the prices of a site to the contexts that plan and settle. */
public interface ReadSiteMarket {

    /** As they count today. Empty: no such site, or nobody has said which series it is planned on. */
    Optional<SitePrices> prices(Actor actor, SiteId site, Interval period);

    /** Where series stand, the actor's own and public ones; those that are not there are left out. */
    SeriesPositions positions(Actor actor, Collection<SeriesId> series);

    /** The actor's sites that look at a series, its own or a public one. */
    List<SiteId> sitesUsing(Actor actor, SeriesId series);

    /** The actor's sites for which somebody has said which series they are planned on. */
    List<SiteId> sites(Actor actor);

    /**
     * @param market what was read, with its version
     * @param series what the power prices are
     * @param power possibly empty
     * @param advance what is published before those prices; empty also where the site has no such series
     * @param dayAheadKnownAt of the day-ahead series; of the power series when there is none
     * @param positions of all series that were read: the same positions mean the same prices
     * @param age how old the hashprice may be when something is decided on it
     */
    record SitePrices(
            SiteMarket market,
            PowerSeriesId series,
            PriceTimeline power,
            HashpriceCurve hashprice,
            AdvancePrices advance,
            LocalTime dayAheadKnownAt,
            SeriesPositions positions,
            PriceAge age) {

        /** The hashprice as somebody may decide on it at the instant. */
        public HashpriceCurve decidable(Instant decision) {
            return age.decidable(hashprice, decision);
        }

        /** What is paid of the power prices at the site. @param days its own */
        public PowerCosts costs(LocalDays days) {
            return PowerCosts.of(market.tariff(), days);
        }

        /** Without the power prices that were stored later; those that were restated since are missing. */
        public SitePrices recordedBy(Instant instant) {
            return new SitePrices(
                    market,
                    series,
                    power.recordedBy(instant),
                    hashprice,
                    advance.recordedBy(instant),
                    dayAheadKnownAt,
                    positions,
                    age);
        }

        /** End of the last price that is paid or auctioned; empty: there is none. */
        public Optional<Instant> publishedUntil() {
            return Stream.of(power, advance.dayAhead())
                    .flatMap(timeline -> timeline.span().stream())
                    .map(Interval::end)
                    .max(Comparator.naturalOrder());
        }
    }
}
