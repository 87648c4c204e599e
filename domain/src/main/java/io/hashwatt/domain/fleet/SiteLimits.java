package io.hashwatt.domain.fleet;

import io.hashwatt.domain.kernel.Power;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a site's grid connection and its wiring leave room for. Where what else draws at the meter is above a cap that is lower
 * for a while, there is no room for the groups.
 *
 * @param powerCap the most that may be drawn at the meter, by all groups and the base load together; null: no cap known
 * @param feeders caps of parts of the site's wiring, none twice, at most {@link #MOST_FEEDERS}; a feeder that is not among them has none
 * @param baseLoad what else draws at the meter; at most the cap
 * @param deratings when which cap is lower, in any order, at most {@link #MOST_CHANGES}; each of the meter or of one of the
 *     feeders, and none above its cap
 * @param baseLoadChanges when something else than the base load is drawn, at most the cap; of several that hold at a time the
 *     first counts; at most {@link #MOST_CHANGES}
 * @param baseLoadSeries what is drawn instead of all that, as far as it says it; may be above the cap; null: nothing
 * @param targets how much is to be drawn when, or else a penalty is paid; each for itself, whatever else holds at the time; of the
 *     meter or of one of the feeders; at most {@link #MOST_CHANGES}
 */
public record SiteLimits(
        @Nullable Power powerCap,
        List<FeederCap> feeders,
        Power baseLoad,
        List<Derating> deratings,
        List<BaseLoadChange> baseLoadChanges,
        @Nullable LoadSeries baseLoadSeries,
        List<DrawTarget> targets) {

    public static final int MOST_FEEDERS = 500;
    public static final int MOST_CHANGES = 100;

    /** What a base load and a lower cap must be, to stand behind the name of a field. */
    public static final String BELOW_CAP_RULE = "must not be above the power cap";

    /** What the cap of a feeder must be for a while, to stand behind the name of a field. */
    public static final String BELOW_FEEDER_CAP_RULE = "must not be above the cap of the feeder";

    /** What a feeder must be, to stand behind the name of a field. */
    public static final String FEEDER_RULE = "must be the name of one of the feeders that have a cap";

    /** No caps are known, and nothing but the groups draws. */
    public static final SiteLimits NONE = new SiteLimits(null, List.of(), Power.NONE);

    public SiteLimits {
        feeders = List.copyOf(feeders);
        deratings = List.copyOf(deratings);
        baseLoadChanges = List.copyOf(baseLoadChanges);
        targets = List.copyOf(targets);
        require(feeders.stream().map(FeederCap::feeder).distinct().count() == feeders.size(), "a feeder has one cap");
        require(feeders.size() <= MOST_FEEDERS, "a site has caps of at most " + MOST_FEEDERS + " feeders");
        require(
                deratings.size() <= MOST_CHANGES && baseLoadChanges.size() <= MOST_CHANGES,
                "a site has at most " + MOST_CHANGES + " deratings and as many changes of its base load");
        require(targets.size() <= MOST_CHANGES, "a site has at most " + MOST_CHANGES + " draw targets");
        require(hasRoomFor(powerCap, baseLoad), "the base load " + BELOW_CAP_RULE);
        for (BaseLoadChange change : baseLoadChanges) {
            require(hasRoomFor(powerCap, change.load()), "the base load " + BELOW_CAP_RULE);
        }
        for (Derating derating : deratings) {
            requireLower(derating, powerCap, feeders);
        }
        for (DrawTarget target : targets) {
            require(isKnown(target.feeder(), feeders), "the feeder of a draw target " + FEEDER_RULE);
        }
    }

    /** Caps and a base load that are always the same. */
    public SiteLimits(@Nullable Power powerCap, List<FeederCap> feeders, Power baseLoad) {
        this(powerCap, feeders, baseLoad, List.of(), List.of(), null, List.of());
    }

    /** A cap at the meter alone. @param powerCap null: none known */
    public static SiteLimits of(@Nullable Power powerCap) {
        return new SiteLimits(powerCap, List.of(), Power.NONE);
    }

    /** The same with these changes in time. */
    public SiteLimits changing(List<Derating> newDeratings, List<BaseLoadChange> newBaseLoadChanges) {
        return new SiteLimits(powerCap, feeders, baseLoad, newDeratings, newBaseLoadChanges, baseLoadSeries, targets);
    }

    /** The same with this base load as far as a series says it. @param newSeries null: none */
    public SiteLimits drawing(@Nullable LoadSeries newSeries) {
        return new SiteLimits(powerCap, feeders, baseLoad, deratings, baseLoadChanges, newSeries, targets);
    }

    /** The same with these targets. */
    public SiteLimits aimingAt(List<DrawTarget> newTargets) {
        return new SiteLimits(powerCap, feeders, baseLoad, deratings, baseLoadChanges, baseLoadSeries, newTargets);
    }

    /** @param powerCap null: none, so there is room for anything */
    public static boolean hasRoomFor(@Nullable Power powerCap, Power baseLoad) {
        return powerCap == null || !baseLoad.exceeds(powerCap);
    }

    /** Of a feeder; empty: it is not among those that have one. */
    public static Optional<Power> capOf(String feeder, List<FeederCap> feeders) {
        return feeders.stream()
                .filter(cap -> cap.feeder().equals(feeder))
                .map(FeederCap::cap)
                .findFirst();
    }

    /** Whether any cap is known, be it for a time, so that groups share it. */
    public boolean hasCaps() {
        return powerCap != null || !feeders.isEmpty() || !deratings.isEmpty();
    }

    /** Whether what one group draws may matter to another. */
    public boolean areShared() {
        return hasCaps() || !targets.isEmpty();
    }

    /** What the groups may usually draw together: the cap less the base load; null: no cap is known. */
    public @Nullable Power room() {
        return powerCap == null ? null : powerCap.distanceTo(baseLoad);
    }

    private static boolean isKnown(@Nullable String feeder, List<FeederCap> feeders) {
        return feeder == null || capOf(feeder, feeders).isPresent();
    }

    private static void requireLower(Derating derating, @Nullable Power powerCap, List<FeederCap> feeders) {
        if (derating.feeder() == null) {
            require(hasRoomFor(powerCap, derating.cap()), "a lower cap " + BELOW_CAP_RULE);
            return;
        }
        Optional<Power> cap = capOf(derating.feeder(), feeders);
        require(cap.isPresent(), "the feeder of a lower cap " + FEEDER_RULE);
        require(!cap.filter(derating.cap()::exceeds).isPresent(), "a lower cap " + BELOW_FEEDER_CAP_RULE);
    }

    private static void require(boolean holds, String rule) {
        if (!holds) {
            throw new IllegalArgumentException(rule);
        }
    }
}
