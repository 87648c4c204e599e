package io.hashwatt.domain.market.tariff;

import io.hashwatt.domain.kernel.Decimals;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.kernel.Timed;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** The mean market price of what is billed together, to somebody who does not know all of it. */
public final class BillMean {

    private BillMean() {}

    /**
     * By time.
     *
     * @param prices without overlaps, known or taken to be so; what lies outside of the bill does not count
     * @param elsewhere the price of what none of them is about
     */
    public static BigDecimal over(Interval bill, List<Timed<BigDecimal>> prices, BigDecimal elsewhere) {
        BigDecimal away = BigDecimal.ZERO;
        for (Timed<BigDecimal> price : prices) {
            Optional<Interval> part = price.interval().intersection(bill);
            if (part.isPresent()) {
                BigDecimal millis = BigDecimal.valueOf(part.get().length().toMillis());
                away = away.add(price.value().subtract(elsewhere).multiply(millis));
            }
        }
        return elsewhere.add(
                Decimals.quotient(away, BigDecimal.valueOf(bill.length().toMillis())));
    }
}
