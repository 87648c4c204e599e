package io.hashwatt.domain.plan.replay;

import io.hashwatt.domain.kernel.Decimals;
import java.math.BigDecimal;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What a back-test assumes in the place of what was.
 *
 * @param hashprice per PH/s and day in the site's currency, at which everything is settled all the time; null: at what was paid
 * @param decisionDelay from a price's publication to the level that somebody decides on it, in whole seconds, at most {@link
 *     #LONGEST_DELAY}
 */
public record Assumptions(@Nullable BigDecimal hashprice, Duration decisionDelay) {

    /** What is above was meant for something else. */
    public static final Duration LONGEST_DELAY = Duration.ofHours(1);

    /** What was paid, decided on at once. */
    public static final Assumptions NONE = new Assumptions(null, Duration.ZERO);

    public Assumptions {
        hashprice = hashprice == null ? null : Decimals.plain(hashprice);
        if (decisionDelay.isNegative() || decisionDelay.compareTo(LONGEST_DELAY) > 0 || decisionDelay.getNano() != 0) {
            throw new IllegalArgumentException(
                    "a delay is whole seconds, not negative and not too long: " + decisionDelay);
        }
    }

    public Assumptions(@Nullable BigDecimal hashprice) {
        this(hashprice, Duration.ZERO);
    }
}
