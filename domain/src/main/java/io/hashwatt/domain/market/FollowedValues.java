package io.hashwatt.domain.market;

import io.hashwatt.domain.kernel.Decimals;
import io.hashwatt.domain.kernel.PlausibleRange;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** What many values together are like, and how that of a document may differ from what it follows. */
final class FollowedValues {

    /** So many times more or less, and somebody should look. */
    private static final int FAR = 20;

    private FollowedValues() {}

    /** Without their signs. @param values at least one */
    static BigDecimal median(List<BigDecimal> values) {
        List<BigDecimal> sizes = values.stream().map(BigDecimal::abs).sorted().toList();
        int upper = sizes.size() / 2;
        return sizes.size() % 2 == 1
                ? sizes.get(upper)
                : Decimals.quotient(sizes.get(upper - 1).add(sizes.get(upper)), 2);
    }

    /** Without their signs. @param values at least one */
    static BigDecimal greatest(List<BigDecimal> values) {
        return values.stream().map(BigDecimal::abs).reduce(BigDecimal::max).orElseThrow();
    }

    /** Empty: from what is followed nothing can be said. @param followed of the values that are followed */
    static Optional<PlausibleRange> range(BigDecimal followed) {
        return followed.signum() == 0 ? Optional.empty() : Optional.of(PlausibleRange.around(followed, FAR));
    }
}
