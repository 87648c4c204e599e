package io.hashwatt.domain.plan.observed;

import io.hashwatt.domain.kernel.CurrencyCode;
import io.hashwatt.domain.kernel.Decimals;
import io.hashwatt.domain.kernel.Money;
import io.hashwatt.domain.plan.grid.PlanningGrid;
import io.hashwatt.domain.plan.grid.Slot;
import io.hashwatt.domain.plan.group.GroupPlan;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.LocalDate;

/** Adds up what comes of a local day. */
final class ObservedSum {

    private static final int DIGITS = 6;
    private static final BigDecimal WATT_MILLIS_PER_MWH =
            BigDecimal.valueOf(3_600_000L).scaleByPowerOfTen(6);

    private Duration planned = Duration.ZERO;
    private Duration unpriced = Duration.ZERO;
    private int changes;
    private int starts;
    private BigDecimal wattMillis = BigDecimal.ZERO;
    private Money gain;
    private Money promised;
    private boolean allPromised = true;

    /** @param currency of the site */
    ObservedSum(CurrencyCode currency) {
        this.gain = Money.zero(currency);
        this.promised = Money.zero(currency);
    }

    void addTime(PlanningGrid grid) {
        for (Slot slot : grid.slots()) {
            Duration length = slot.interval().length();
            planned = planned.plus(length);
            unpriced = slot.isPriced() ? unpriced : unpriced.plus(length);
        }
    }

    /** @param atDefault the same group over the same time at its default level */
    void add(GroupPlan followed, GroupPlan atDefault, int changesOfLevel) {
        changes += changesOfLevel;
        starts += followed.starts();
        gain = gain.plus(followed.profit()).minus(atDefault.profit());
        for (int slot = 0; slot < followed.grid().size(); slot++) {
            wattMillis = wattMillis.add(followed.power(slot)
                    .watts()
                    .multiply(BigDecimal.valueOf(followed.grid().lengthMillis(slot))));
        }
    }

    /**
     * @param followed at the prices that its plan expected
     * @param atDefault likewise
     */
    void addPromise(GroupPlan followed, GroupPlan atDefault) {
        allPromised &= !followed.grid().hasHoles();
        promised = promised.plus(followed.profit()).minus(atDefault.profit());
    }

    /** @param length of the day, as far as it is looked at */
    ObservedDay over(LocalDate date, Duration length) {
        boolean nothing = planned.isZero();
        return new ObservedDay(
                date,
                planned,
                length.minus(planned),
                unpriced,
                changes,
                starts,
                nothing ? null : energyMwh(),
                nothing || !unpriced.isZero() ? null : gain.rounded(DIGITS),
                nothing || !allPromised ? null : promised.rounded(DIGITS));
    }

    private BigDecimal energyMwh() {
        return Decimals.quotient(wattMillis, WATT_MILLIS_PER_MWH).setScale(DIGITS, RoundingMode.HALF_EVEN);
    }
}
