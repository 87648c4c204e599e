package io.hashwatt.domain.market;

import io.hashwatt.domain.kernel.SeriesId;
import io.hashwatt.domain.kernel.SiteId;
import io.hashwatt.domain.market.tariff.PeakReading;
import io.hashwatt.domain.market.tariff.Tariff;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which series a site is planned and settled on.
 *
 * @param power in the site's currency
 * @param dayAhead what is known of the day ahead where a real-time price is paid; null: none
 * @param indicative what is known of that price before its settlement; null: nothing
 * @param tariff what is paid of the power price; null: that price itself
 * @param peakReadings what the meter showed when somebody told it, for demand charges of the tariff
 * @param version rises by one with every change
 */
public record SiteMarket(
        SiteId site,
        SeriesId power,
        @Nullable SeriesId dayAhead,
        @Nullable SeriesId indicative,
        HashpriceBasis hashprice,
        @Nullable Tariff tariff,
        List<PeakReading> peakReadings,
        long version) {

    public SiteMarket {
        peakReadings = List.copyOf(peakReadings);
    }

    /** Without indications and tariff. */
    public SiteMarket(
            SiteId site, SeriesId power, @Nullable SeriesId dayAhead, HashpriceBasis hashprice, long version) {
        this(site, power, dayAhead, null, hashprice, null, List.of(), version);
    }

    /** Every series it looks at. */
    public Set<SeriesId> series() {
        Stream<SeriesId> advance = Stream.of(dayAhead, indicative).filter(Objects::nonNull);
        return Stream.concat(paid().stream(), advance).collect(Collectors.toUnmodifiableSet());
    }

    /** Those that are paid, without which there is neither plan nor settlement. */
    public Set<SeriesId> paid() {
        Stream<SeriesId> bitcoins = switch (hashprice) {
            case HashpriceBasis.Quoted quoted -> Stream.of(quoted.hashprice());
            case HashpriceBasis.Derived derived -> Stream.of(derived.bitcoin(), derived.difficulty());
        };
        return Stream.concat(Stream.of(power), bitcoins).collect(Collectors.toUnmodifiableSet());
    }
}
