package io.hashwatt.domain.plan.record;

import io.hashwatt.domain.kernel.CurrencyCode;
import io.hashwatt.domain.kernel.Money;
import io.hashwatt.domain.plan.record.PlansInForce.Stretch;
import io.hashwatt.domain.plan.site.Coupling;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What more of a site's connection to the grid would have been worth, by what the room under its cap was worth in the plans that
 * counted. It is the worth of a small change: with many megawatts more the last of them earn less. What the caps of feeders
 * hold back stays held back.
 *
 * @param unplanned how much of the time that is looked at no plan counted for: nothing is known of it
 * @param planned how much of it a plan counted for; what follows is about this time alone
 * @param shortFor how long the site's cap was short
 * @param megawattMore what a megawatt more would have earned; null: no plan counted
 */
public record ConnectionWorth(
        Duration unplanned,
        Duration planned,
        Duration shortFor,
        @Nullable Money megawattMore) {

    private static final int DIGITS = 6;

    /**
     * @param length of the time that is looked at
     * @param counted parts of it, without overlap, of plans in the currency
     */
    public static ConnectionWorth of(Duration length, CurrencyCode currency, List<Stretch> counted) {
        Duration planned = Duration.ZERO;
        Duration shortFor = Duration.ZERO;
        BigDecimal worth = BigDecimal.ZERO;
        for (Stretch stretch : counted) {
            stretch.plan().currency().requireSame(currency);
            planned = planned.plus(stretch.interval().length());
            Coupling coupling = stretch.plan().coupling();
            if (coupling != null) {
                shortFor = shortFor.plus(coupling.siteShortFor(stretch.interval()));
                worth = worth.add(coupling.worthOfMegawatt(stretch.interval()));
            }
        }
        return new ConnectionWorth(
                length.minus(planned),
                planned,
                shortFor,
                planned.isZero() ? null : new Money(worth, currency).rounded(DIGITS));
    }
}
