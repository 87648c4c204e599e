package io.hashwatt.domain.market;

import io.hashwatt.domain.kernel.SeriesId;
import io.hashwatt.domain.kernel.SiteId;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which series a site is planned and settled on.
 *
 * @param power in the site's currency
 * @param dayAhead what is known of the day ahead, for back-tests on a real-time price; null: none
 * @param version rises by one with every change
 */
public record SiteMarket(
        SiteId site, SeriesId power, @Nullable SeriesId dayAhead, HashpriceBasis hashprice, long version) {

    /** Every series it looks at. */
    public Set<SeriesId> series() {
        Stream<SeriesId> powers = dayAhead == null ? Stream.of(power) : Stream.of(power, dayAhead);
        Stream<SeriesId> bitcoins = switch (hashprice) {
            case HashpriceBasis.Quoted quoted -> Stream.of(quoted.hashprice());
            case HashpriceBasis.Derived derived -> Stream.of(derived.bitcoin(), derived.difficulty());
        };
        return Stream.concat(powers, bitcoins).collect(Collectors.toUnmodifiableSet());
    }
}
