package io.hashwatt.application.plan.making;

import io.hashwatt.domain.kernel.CurrencyCode;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.kernel.Money;
import io.hashwatt.domain.kernel.ScheduleId;
import io.hashwatt.domain.kernel.SiteId;
import io.hashwatt.domain.plan.record.PlanDifference;
import io.hashwatt.domain.plan.site.PlanWorth;
import io.hashwatt.domain.schedule.ScheduleContent;
import io.hashwatt.domain.tenancy.Actor;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Says what a schedule would cost or earn, and which groups would be at other levels when, before it is put in force: the
 * site is planned with what is in force, and once more with the draft, on the same prices. Nothing is saved.
 */
public interface CompareSchedule {

    /**
     * @param replacing the schedule whose version in force the draft would take the place of; null: it is a new one
     * @param draft that a preview has let through: its strikes are in the site's currency
     */
    Result compare(Actor actor, SiteId site, @Nullable ScheduleId replacing, ScheduleContent draft);

    sealed interface Result {

        record Compared(Comparison comparison) implements Result {}

        /** @param why there is nothing to compare, in English */
        record Unknown(String why) implements Result {}
    }

    /**
     * @param period from now on as far as prices are known, at most the horizon of plans
     * @param firstDay of the site, on which the period begins
     * @param isEstimated whether a price of the period is not final
     * @param levels what the groups would do otherwise, over the same period; nothing is planned beyond it
     */
    record Comparison(
            Interval period,
            LocalDate firstDay,
            boolean isEstimated,
            PlanWorth inForce,
            PlanWorth drafted,
            PlanDifference levels) {

        /** Of the site. */
        public CurrencyCode currency() {
            return inForce.profit().currency();
        }

        /** What the draft earns more; negative: less. */
        public Money gain() {
            return drafted.profit().minus(inForce.profit());
        }

        public BigDecimal moreEnergyMwh() {
            return drafted.energyMwh().subtract(inForce.energyMwh());
        }

        public int moreStarts() {
            return drafted.starts() - inForce.starts();
        }

        /** What it earns more on each day, from the first on. */
        public List<Money> gainOfDays() {
            return IntStream.range(0, inForce.profitOfDays().size())
                    .mapToObj(day -> drafted.profitOfDays()
                            .get(day)
                            .minus(inForce.profitOfDays().get(day)))
                    .toList();
        }
    }
}
