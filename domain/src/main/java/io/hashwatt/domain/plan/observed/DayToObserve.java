package io.hashwatt.domain.plan.observed;

import io.hashwatt.domain.kernel.CurrencyCode;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.kernel.LocalDays;
import io.hashwatt.domain.kernel.PlanId;
import io.hashwatt.domain.plan.grid.PlanningGrid;
import io.hashwatt.domain.plan.record.GroupPlanRecord;
import io.hashwatt.domain.plan.record.PlansInForce.Stretch;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A local day with everything that its sum follows from: which plans counted when, and the prices as they are known now. What
 * the plans say is looked up when the sum is worked out; plans never change.
 *
 * <p>A group begins the day where the plan that counted up to midnight leaves it, followed from when it came into force on the
 * day before; if none counted then, where the first plan of the day takes it to stand. So a day is the same whichever days it
 * is asked with, and depends on nothing that is older than the day before.
 */
public final class DayToObserve {

    /** A time for which one plan counted, with the prices of it, in the plan's currency. */
    record Part(Stretch stretch, PlanningGrid grid) {

        Part {
            stretch.plan().currency().requireSame(grid.currency());
        }
    }

    private final LocalDays days;
    private final CurrencyCode currency;
    private final LocalDate date;
    private final Interval time;
    private final @Nullable Stretch before;
    private final List<Part> parts;

    /**
     * @param currency of the prices
     * @param time of the day that is looked at
     * @param before what counted up to the beginning of that; null: nothing
     * @param parts in order of time
     */
    DayToObserve(
            LocalDays days,
            CurrencyCode currency,
            LocalDate date,
            Interval time,
            @Nullable Stretch before,
            List<Part> parts) {
        this.days = days;
        this.currency = currency;
        this.date = date;
        this.time = time;
        this.before = before;
        this.parts = List.copyOf(parts);
    }

    public LocalDate date() {
        return date;
    }

    /** Whether all of the day is looked at. */
    public boolean isWhole() {
        return time.equals(new Interval(days.startOf(date), days.startOf(date.plusDays(1))));
    }

    /** Whether a plan was in force for any of it. */
    public boolean isPlanned() {
        return !parts.isEmpty();
    }

    /** The plans its sum follows from. */
    public Set<PlanId> plans() {
        return Stream.concat(Stream.ofNullable(before), parts.stream().map(Part::stretch))
                .map(stretch -> stretch.plan().id())
                .collect(Collectors.toSet());
    }

    /** Where a plan that counted is no longer there: what would have run is not known. */
    public ObservedDay unknown() {
        return new ObservedDay(date, Duration.ZERO, time.length(), Duration.ZERO, 0, 0, null, null, null);
    }

    /**
     * The same for two days only if their sums are the same: made of all the sum follows from and nothing else. Another plan,
     * a price that was restated or has become final, another series, another hashprice or another time zone changes it.
     */
    public String fingerprint() {
        DayFingerprint fingerprint = new DayFingerprint();
        fingerprint.add(days.zone(), time.start(), time.end());
        if (before != null) {
            fingerprint.add("before", before);
        }
        for (Part part : parts) {
            fingerprint.add("plan", part.stretch());
            part.grid().slots().forEach(fingerprint::add);
        }
        return fingerprint.hex();
    }

    /**
     * @param groupsOf what a plan says about its groups; of the slots that begin at the instant or later nothing is needed.
     *     Asked once for each plan that counted, and one that counted twice is asked for twice
     */
    public ObservedDay sum(BiFunction<PlanId, Instant, List<GroupPlanRecord>> groupsOf) {
        FollowedSite site = new FollowedSite(days);
        if (before != null) {
            site.begin(before, of(before, groupsOf));
        }
        ObservedSum sum = new ObservedSum(currency);
        for (Part part : parts) {
            site.follow(part, of(part.stretch(), groupsOf), sum);
        }
        return sum.over(date, time.length());
    }

    private static List<GroupPlanRecord> of(
            Stretch stretch, BiFunction<PlanId, Instant, List<GroupPlanRecord>> groupsOf) {
        return groupsOf.apply(stretch.plan().id(), stretch.interval().end());
    }
}
