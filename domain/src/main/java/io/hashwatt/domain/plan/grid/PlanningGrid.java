package io.hashwatt.domain.plan.grid;

import io.hashwatt.domain.kernel.CurrencyCode;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.kernel.LocalDays;
import io.hashwatt.domain.kernel.Ordered;
import io.hashwatt.domain.kernel.Timed;
import io.hashwatt.domain.market.HashpriceCurve;
import io.hashwatt.domain.market.PriceTimeline;
import io.hashwatt.domain.market.tariff.PaidBlock;
import io.hashwatt.domain.market.tariff.PowerCosts;
import io.hashwatt.domain.plan.dp.Horizon;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A period as slots without gap or overlap: the intervals of the power series, and one slot for every gap between them; in
 * pieces where something begins or ends inside of one. Immutable and shared by all groups of a site.
 *
 * <p>All its prices are in one {@link #currency}: this is where power prices meet hashprices, and they are only let in
 * together. So what is worked out from its slots by bare numbers is in that currency too.
 */
public final class PlanningGrid {

    private final List<Slot> slots;
    private final LocalDays days;
    private final CurrencyCode currency;
    /** From when on the hashprice is too old to decide on; null: it is not. */
    private final @Nullable Instant outdatedFrom;
    /** In order of time. */
    private final List<Timed<PaidBlock>> takeOrPay;

    private final int[] dayNumbers;
    private final Horizon horizon;
    private final long[] slotLengths;
    private final boolean hasHoles;

    /**
     * @param slots in order, each beginning where the one before ends; at least one
     * @param currency of their prices
     */
    public PlanningGrid(List<Slot> slots, LocalDays days, CurrencyCode currency) {
        this(slots, days, currency, null, List.of());
    }

    private PlanningGrid(
            List<Slot> slots,
            LocalDays days,
            CurrencyCode currency,
            @Nullable Instant outdatedFrom,
            List<Timed<PaidBlock>> takeOrPay) {
        this.slots = List.copyOf(slots);
        this.days = days;
        this.currency = currency;
        this.outdatedFrom = outdatedFrom;
        this.takeOrPay = takeOrPay;
        requireContiguous();
        this.dayNumbers = numberDays();
        this.horizon = horizonOf();
        this.slotLengths = distinctLengths();
        this.hasHoles = !this.slots.stream().allMatch(Slot::isPriced);
    }

    /**
     * @param power what has no price in it becomes a slot without price; an interval that straddles a bound of the
     *     period is cut there
     * @param costs what is paid of the power price
     * @throws IllegalArgumentException if the hashprice is in another currency than the power
     */
    public static PlanningGrid over(Interval period, PriceTimeline power, HashpriceCurve hashprice, PowerCosts costs) {
        power.requireIn(hashprice.currency());
        costs.requireIn(hashprice.currency());
        List<Priced> prices = power.prices().stream()
                .map(price -> new Priced(price.delivery(), Slot.PowerQuote.of(price)))
                .toList();
        return over(period, new BilledPrices(costs).of(prices), hashprice::meanOver, costs.days(), hashprice.currency())
                .paying(costs.takeOrPay(period));
    }

    /** An interval of the power series and its price. */
    record Priced(Interval delivery, Slot.PowerQuote quote) {}

    /** The hashprice as the mean over a slot; null: not known for all of it. */
    @FunctionalInterface
    interface Hashprices {
        @Nullable BigDecimal meanOver(Interval slot);
    }

    /** @param power in order of time, without overlaps */
    static PlanningGrid over(
            Interval period, List<Priced> power, Hashprices hashprices, LocalDays days, CurrencyCode currency) {
        List<Slot> slots = new ArrayList<>(power.size());
        Instant from = period.start();
        for (Priced price : power) {
            var part = price.delivery().intersection(period);
            if (part.isPresent()) {
                Interval slot = part.get();
                addGap(slots, from, slot.start());
                slots.add(new Slot(slot, price.quote(), hashprices.meanOver(slot)));
                from = slot.end();
            }
        }
        addGap(slots, from, period.end());
        return new PlanningGrid(slots, days, currency);
    }

    /** Cut where any of the intervals begins or ends; this grid itself where none does inside a slot. */
    public PlanningGrid cutAt(Stream<Interval> intervals) {
        return cutAtInstants(intervals.flatMap(interval -> Stream.of(interval.start(), interval.end())));
    }

    /** Cut at each of the instants; this grid itself where none is inside a slot. */
    public PlanningGrid cutAtInstants(Stream<Instant> instants) {
        NavigableSet<Instant> cuts = instants.collect(Collectors.toCollection(TreeSet::new));
        List<Slot> pieces =
                slots.stream().flatMap(slot -> slot.cutAt(cuts).stream()).toList();
        return pieces.size() == size() ? this : withSlots(pieces);
    }

    /** The same prices in other slots. */
    public PlanningGrid withSlots(List<Slot> others) {
        return new PlanningGrid(others, days, currency, outdatedFrom, takeOrPay);
    }

    /** The same slots, whose hashprice is absent from an instant on because it is too old. @param instant null: it is not */
    PlanningGrid outdatedFrom(@Nullable Instant instant) {
        return instant == null ? this : new PlanningGrid(slots, days, currency, instant, takeOrPay);
    }

    /** The same, where blocks are paid whether they are drawn or not. @param blocks in order of time */
    public PlanningGrid paying(List<Timed<PaidBlock>> blocks) {
        return new PlanningGrid(slots, days, currency, outdatedFrom, List.copyOf(blocks));
    }

    /** The blocks that are paid whether they are drawn or not, in order of time. */
    public List<Timed<PaidBlock>> takeOrPay() {
        return takeOrPay;
    }

    /** Whether the hashprice of any slot is absent because it is too old to decide on. */
    public boolean isOutdated() {
        return outdatedFrom != null && period().end().isAfter(outdatedFrom);
    }

    /** Whether the hashprice of the slot is absent because it is too old to decide on. */
    public boolean isOutdated(int slot) {
        return outdatedFrom != null && slots.get(slot).interval().end().isAfter(outdatedFrom);
    }

    public List<Slot> slots() {
        return slots;
    }

    public int size() {
        return slots.size();
    }

    public Slot slot(int index) {
        return slots.get(index);
    }

    public Interval period() {
        return new Interval(
                slots.getFirst().interval().start(), slots.getLast().interval().end());
    }

    public LocalDays days() {
        return days;
    }

    public CurrencyCode currency() {
        return currency;
    }

    /** Whether its power prices are what a tariff has made of those of the market. */
    public boolean isAllIn() {
        return slots.stream().flatMap(slot -> Stream.ofNullable(slot.power())).anyMatch(Slot.PowerQuote::isAllIn);
    }

    /** Whether any slot has both prices. */
    public boolean hasPrices() {
        return slots.stream().anyMatch(Slot::isPriced);
    }

    public Horizon horizon() {
        return horizon;
    }

    /** The distinct lengths of the slots in milliseconds, rising. */
    public long[] slotLengths() {
        return slotLengths;
    }

    public boolean hasHoles() {
        return hasHoles;
    }

    /** The slots that overlap the interval, as a half-open range of indices. */
    public int[] slotsIn(Interval interval) {
        int from = firstEndingAfter(interval.start());
        int to = from;
        while (to < size() && slots.get(to).interval().start().isBefore(interval.end())) {
            to++;
        }
        return new int[] {from, to};
    }

    private int firstEndingAfter(Instant instant) {
        return Ordered.first(slots, slot -> slot.interval().end().isAfter(instant));
    }

    public long startMillis(int slot) {
        return horizon.startMillis(slot);
    }

    public long lengthMillis(int slot) {
        return horizon.lengthMillis(slot);
    }

    /** The local day of the slot's start, as a number that rises by one from day to day. */
    public int dayNumber(int slot) {
        return dayNumbers[slot];
    }

    private static void addGap(List<Slot> slots, Instant from, Instant to) {
        if (from.isBefore(to)) {
            slots.add(new Slot(new Interval(from, to), null, null));
        }
    }

    private void requireContiguous() {
        if (slots.isEmpty()) {
            throw new IllegalArgumentException("a grid has at least one slot");
        }
        for (int i = 1; i < slots.size(); i++) {
            if (!slots.get(i)
                    .interval()
                    .start()
                    .equals(slots.get(i - 1).interval().end())) {
                throw new IllegalArgumentException("slots follow each other without gap or overlap: "
                        + slots.get(i).interval());
            }
        }
    }

    private Horizon horizonOf() {
        long[] bounds = new long[slots.size() + 1];
        List<@Nullable BigDecimal> price = new ArrayList<>(slots.size());
        List<@Nullable BigDecimal> hashprice = new ArrayList<>(slots.size());
        for (Slot slot : slots) {
            bounds[price.size()] = slot.interval().start().toEpochMilli();
            price.add(slot.power() == null ? null : slot.power().perMwh());
            hashprice.add(slot.hashpricePerPhDay());
        }
        bounds[slots.size()] = slots.getLast().interval().end().toEpochMilli();
        return Horizon.of(bounds, dayNumbers, price, hashprice);
    }

    private long[] distinctLengths() {
        return slots.stream()
                .mapToLong(slot -> slot.interval().length().toMillis())
                .distinct()
                .sorted()
                .toArray();
    }

    /** Asks the zone once per day rather than once per slot. */
    private int[] numberDays() {
        int[] numbers = new int[slots.size()];
        Instant dayEnds = Instant.MIN;
        for (int i = 0; i < numbers.length; i++) {
            Instant start = slots.get(i).interval().start();
            if (start.isBefore(dayEnds)) {
                numbers[i] = numbers[i - 1];
            } else {
                numbers[i] = Math.toIntExact(days.dayOf(start).toEpochDay());
                dayEnds = days.startOfDayAfter(start);
            }
        }
        return numbers;
    }
}
