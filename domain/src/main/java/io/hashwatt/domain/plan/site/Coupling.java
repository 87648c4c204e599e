package io.hashwatt.domain.plan.site;

import io.hashwatt.domain.kernel.Decimals;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.kernel.Money;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is known of groups that were planned together because they share caps, the peak worth having or draw targets.
 *
 * @param bound no plan under the caps earns more, penalties for missed targets paid
 * @param alone what the groups would earn if they shared nothing
 * @param unplanned what they would earn at the highest levels that the caps leave room for, all the time, penalties paid
 * @param worths of the caps' room, in order of time, where it is short
 * @param isAimed whether draw targets or take-or-pay blocks are among what they share
 * @param isCutShort whether the time that a plan may take was over before the search for a better one was
 */
public record Coupling(
        Money bound, Money alone, Money unplanned, List<CapWorth> worths, boolean isAimed, boolean isCutShort) {

    /** Less is no difference: a share of the amounts that are compared. */
    private static final BigDecimal ROUNDING = new BigDecimal("1e-9");

    /**
     * What the room under a cap, or under the peak worth having, is worth in a slot.
     *
     * @param feeder whose cap it is; null: the site's
     * @param perMwh what a MWh more of it would earn, in the currency of the plan, above 0
     * @param isPeak whether it is the site's peak that is worth having, and no cap
     */
    public record CapWorth(@Nullable String feeder, Interval interval, BigDecimal perMwh, boolean isPeak) {

        /** Of a cap. */
        public CapWorth(@Nullable String feeder, Interval interval, BigDecimal perMwh) {
            this(feeder, interval, perMwh, false);
        }
    }

    private static final BigDecimal MILLIS_PER_HOUR = BigDecimal.valueOf(3_600_000);

    public Coupling {
        worths = List.copyOf(worths);
    }

    /** What a megawatt more under the site's cap would have earned in a time, in the currency of the plan. */
    public BigDecimal worthOfMegawatt(Interval time) {
        return ofSite(time)
                .map(worth -> worth.perMwh()
                        .multiply(Decimals.quotient(
                                BigDecimal.valueOf(worth.interval().length().toMillis()), MILLIS_PER_HOUR)))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** For how much of a time the site's cap is short. */
    public Duration siteShortFor(Interval time) {
        return ofSite(time).map(worth -> worth.interval().length()).reduce(Duration.ZERO, Duration::plus);
    }

    private Stream<CapWorth> ofSite(Interval time) {
        return worths.stream()
                .filter(worth -> worth.feeder() == null && !worth.isPeak())
                .flatMap(worth -> worth.interval().intersection(time).stream()
                        .map(part -> new CapWorth(null, part, worth.perMwh())));
    }

    /**
     * What the caps, the peak worth having and the draw targets cost the plan. Below 0: it earns more under them, as groups may
     * that do what people have told them instead of what earns most.
     */
    public Money costOfCaps(Money profit) {
        return alone.minus(profit);
    }

    /**
     * How much of what planning can add to the highest levels is not proven to be there.
     *
     * @return null: it can add nothing, or nothing but what rounding leaves
     */
    public @Nullable BigDecimal openShare(Money profit) {
        Money canAdd = bound.minus(unplanned);
        Money rounding = bound.abs().plus(unplanned.abs()).times(ROUNDING);
        return canAdd.compareTo(rounding) <= 0 ? null : bound.minus(profit).shareOf(canAdd);
    }
}
