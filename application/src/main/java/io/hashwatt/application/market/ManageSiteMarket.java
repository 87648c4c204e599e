package io.hashwatt.application.market;

import io.hashwatt.application.kernel.Outcome;
import io.hashwatt.domain.kernel.Power;
import io.hashwatt.domain.kernel.SeriesId;
import io.hashwatt.domain.kernel.SiteId;
import io.hashwatt.domain.market.HashpriceBasis;
import io.hashwatt.domain.market.SiteMarket;
import io.hashwatt.domain.market.tariff.PeakReading;
import io.hashwatt.domain.market.tariff.Tariff;
import io.hashwatt.domain.tenancy.Actor;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Says which series a site is planned on. */
public interface ManageSiteMarket {

    /** Of a site that has none yet. */
    long NOT_SET = 0;

    /**
     * @param expectedVersion what the caller has read; {@link #NOT_SET}: there was none
     * @return refused when a series is not there, is of another kind, or is not in the site's currency
     */
    Outcome<SiteMarket> set(Actor actor, SiteId site, long expectedVersion, Choice choice);

    /** Empty: no such site, or nothing has been chosen. */
    Optional<SiteMarket> find(Actor actor, SiteId site);

    /**
     * @param dayAhead null: none
     * @param indicative indications of the price that is paid; null: none
     * @param tariff what is paid of the power price, in the site's currency; null: that price itself
     * @param standingPeaks what the site's meter shows, at most one for each demand charge that the tariff has now
     */
    record Choice(
            SeriesId power,
            @Nullable SeriesId dayAhead,
            @Nullable SeriesId indicative,
            HashpriceBasis hashprice,
            @Nullable Tariff tariff,
            List<StandingPeak> standingPeaks) {

        public Choice {
            standingPeaks = List.copyOf(standingPeaks);
        }

        /** Nobody tells what the meter shows. */
        public Choice(
                SeriesId power,
                @Nullable SeriesId dayAhead,
                @Nullable SeriesId indicative,
                HashpriceBasis hashprice,
                @Nullable Tariff tariff) {
            this(power, dayAhead, indicative, hashprice, tariff, List.of());
        }

        /** Without indications and tariff. */
        public Choice(SeriesId power, @Nullable SeriesId dayAhead, HashpriceBasis hashprice) {
            this(power, dayAhead, null, hashprice, null);
        }
    }

    /**
     * The highest draw that the meter shows in the present billing period of a demand charge.
     *
     * @param charge its name
     * @param asOf when what is stored was told, of which this is no news; null: it is told now
     */
    record StandingPeak(String charge, Power peak, @Nullable Instant asOf) {

        /** What is stored. */
        public static StandingPeak of(PeakReading reading) {
            return new StandingPeak(reading.charge(), reading.peak(), reading.asOf());
        }

        boolean isLike(StandingPeak other) {
            return charge.equals(other.charge) && Objects.equals(asOf, other.asOf) && peak.compareTo(other.peak) == 0;
        }
    }
}
