package io.hashwatt.domain.fleet;

import io.hashwatt.domain.kernel.Decimals;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;

/**
 * What one start of the whole group costs (wear, lost hash while tuning), in the site's currency, by the
 * time it was off before: a cold machine costs more than a warm one. The site says the currency once for all of them, and is
 * planned on prices in that one only.
 *
 * @param bands by rising time off; the first begins at zero
 */
public record StartCost(List<Band> bands) {

    public static final StartCost NONE = flat(BigDecimal.ZERO);

    /** From {@code offlineAtLeast} on a start costs {@code cost}. */
    public record Band(Duration offlineAtLeast, BigDecimal cost) {
        public Band {
            if (cost.signum() < 0) {
                throw new IllegalArgumentException("a start cost is not negative: " + cost);
            }
            cost = Decimals.plain(cost);
        }
    }

    public StartCost {
        bands = List.copyOf(bands);
        if (bands.isEmpty() || !bands.getFirst().offlineAtLeast().isZero()) {
            throw new IllegalArgumentException("the first start cost band begins at zero time off");
        }
        for (int i = 1; i < bands.size(); i++) {
            if (bands.get(i).offlineAtLeast().compareTo(bands.get(i - 1).offlineAtLeast()) <= 0) {
                throw new IllegalArgumentException("start cost bands are ordered by rising time off");
            }
        }
    }

    /** The same cost however long the group was off. */
    public static StartCost flat(BigDecimal cost) {
        return new StartCost(List.of(new Band(Duration.ZERO, cost)));
    }

    public BigDecimal after(Duration offline) {
        BigDecimal cost = bands.getFirst().cost();
        for (Band band : bands) {
            if (offline.compareTo(band.offlineAtLeast()) >= 0) {
                cost = band.cost();
            }
        }
        return cost;
    }

    /** The cost of a start from cold: after the longest time off. */
    public BigDecimal cold() {
        return bands.getLast().cost();
    }

    public boolean isFlat() {
        return bands.size() == 1;
    }
}
