package io.hashwatt.domain.plan.observed;

import io.hashwatt.domain.kernel.Money;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the plans of a site would have done on a local day if all of them had been sent and obeyed.
 *
 * @param planned how much of the day a plan was in force; figures are about this time alone
 * @param unplanned how much of what is over of the day no plan was in force: what would have run is not known
 * @param unpriced how much of the planned time has no final power price, or no hashprice
 * @param changes of level that would have been sent to groups
 * @param starts of groups among them
 * @param energyMwh that the groups would have drawn; null: no plan was in force
 * @param gain what that would have earned at final prices less what the groups at their default levels would have;
 *     null: not known, because a price is missing or no plan was in force
 * @param promised the same at the prices that each plan expected for what it decided; null: not known, because one had none,
 *     no plan was in force, or nobody has kept it
 */
public record ObservedDay(
        LocalDate date,
        Duration planned,
        Duration unplanned,
        Duration unpriced,
        int changes,
        int starts,
        @Nullable BigDecimal energyMwh,
        @Nullable Money gain,
        @Nullable Money promised) {}
