package io.hashwatt.domain.market.tariff;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a tariff says from a day on.
 *
 * @param from first local day; null: since ever
 * @param billed the time whose mean market price is paid for all that is drawn in it, a whole part of a day, counted from
 *     midnight; null: every price of the market is paid in its own interval
 * @param components in the order in which they are applied: contracts first; may be empty
 * @param demandCharges with different names, at most {@link #MOST_DEMAND_CHARGES}; they are in no price per MWh
 */
public record TariffVersion(
        @Nullable LocalDate from,
        @Nullable Duration billed,
        List<TariffComponent> components,
        List<DemandCharge> demandCharges) {

    public static final int MOST_COMPONENTS = 50;
    public static final int MOST_DEMAND_CHARGES = 5;
    public static final Duration LONGEST_BILL = Duration.ofDays(1);

    public TariffVersion {
        components = List.copyOf(components);
        if (components.size() > MOST_COMPONENTS) {
            throw new IllegalArgumentException("a version has at most " + MOST_COMPONENTS + " components");
        }
        if (billed != null && !isPartOfDay(billed)) {
            throw new IllegalArgumentException("what is billed together is a whole part of a day");
        }
        if (lateContract(components) >= 0) {
            throw new IllegalArgumentException("contracts stand before what is added to them");
        }
        demandCharges = List.copyOf(demandCharges);
        long names = demandCharges.stream().map(DemandCharge::name).distinct().count();
        if (names < demandCharges.size() || names > MOST_DEMAND_CHARGES) {
            throw new IllegalArgumentException(
                    "a version has at most " + MOST_DEMAND_CHARGES + " demand charges, with different names");
        }
    }

    /** Without demand charges. */
    public TariffVersion(@Nullable LocalDate from, @Nullable Duration billed, List<TariffComponent> components) {
        this(from, billed, components, List.of());
    }

    /** Whether a day of 24 hours can be cut into parts of this length, in whole minutes. */
    public static boolean isPartOfDay(Duration length) {
        long minutes = length.toMinutes();
        return minutes > 0 && length.equals(Duration.ofMinutes(minutes)) && LONGEST_BILL.toMinutes() % minutes == 0;
    }

    /** Place of the first contract that stands behind something that is added; -1: there is none. */
    public static int lateContract(List<TariffComponent> components) {
        for (int i = 1; i < components.size(); i++) {
            if (components.get(i).isContract() && !components.get(i - 1).isContract()) {
                return i;
            }
        }
        return -1;
    }

    boolean holdsOn(LocalDate day) {
        return from == null || !day.isBefore(from);
    }

    PriceLine line(DayOfWeek day, Month month, LocalTime time) {
        PriceLine sum = contract(day, month, time)
                .map(contract -> contract.after(PriceLine.MARKET))
                .orElse(PriceLine.MARKET);
        for (TariffComponent component : components) {
            if (!component.isContract() && component.holds(day, month, time)) {
                sum = component.step().after(sum);
            }
        }
        return sum;
    }

    /** The first that holds; empty: the market price is what is asked. */
    Optional<TariffStep.Contract> contract(DayOfWeek day, Month month, LocalTime time) {
        for (TariffComponent component : components) {
            if (component.step() instanceof TariffStep.Contract contract && component.holds(day, month, time)) {
                return Optional.of(contract);
            }
        }
        return Optional.empty();
    }
}
