package io.hashwatt.powerexchanges;

import java.time.Duration;
import java.util.Set;

/**
 * The lengths of delivery intervals that exchanges trade; anything else in their JSON is a wrong time stamp. Elsewhere a price
 * may hold for a month, as that of a flat tariff does, and for no longer.
 */
final class DeliveryLengths {

    static final String RULE = "must be 5, 15, 30 or 60 minutes after its start";

    /** A month of 31 days in which the clocks go back by an hour. */
    static final Duration LONGEST = Duration.ofDays(31).plusHours(1);

    static final String NAMED = "the longest month";

    private static final Set<Duration> TRADED =
            Set.of(Duration.ofMinutes(5), Duration.ofMinutes(15), Duration.ofMinutes(30), Duration.ofMinutes(60));

    private DeliveryLengths() {}

    static boolean areTraded(Duration length) {
        return TRADED.contains(length);
    }
}
