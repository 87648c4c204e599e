package io.hashwatt.domain.fleet;

import io.hashwatt.domain.kernel.Power;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a site's grid connection and its wiring leave room for.
 *
 * @param powerCap the most that may be drawn at the meter, by all groups and the base load together; null: no cap known
 * @param feeders caps of parts of the site's wiring, none twice, at most {@link #MOST_FEEDERS}; a feeder that is not among them has none
 * @param baseLoad what else draws at the meter, always; at most the cap
 */
public record SiteLimits(@Nullable Power powerCap, List<FeederCap> feeders, Power baseLoad) {

    public static final int MOST_FEEDERS = 500;

    /** What the base load must be, to stand behind the name of a field. */
    public static final String BASE_LOAD_RULE = "must not be above the power cap";

    /** No caps are known, and nothing but the groups draws. */
    public static final SiteLimits NONE = new SiteLimits(null, List.of(), Power.NONE);

    public SiteLimits {
        feeders = List.copyOf(feeders);
        if (feeders.stream().map(FeederCap::feeder).distinct().count() < feeders.size()) {
            throw new IllegalArgumentException("a feeder has one cap");
        }
        if (feeders.size() > MOST_FEEDERS) {
            throw new IllegalArgumentException("a site has caps of at most " + MOST_FEEDERS + " feeders");
        }
        if (!hasRoomFor(powerCap, baseLoad)) {
            throw new IllegalArgumentException("the base load " + BASE_LOAD_RULE);
        }
    }

    /** A cap at the meter alone. @param powerCap null: none known */
    public static SiteLimits of(@Nullable Power powerCap) {
        return new SiteLimits(powerCap, List.of(), Power.NONE);
    }

    /** @param powerCap null: none, so there is room for anything */
    public static boolean hasRoomFor(@Nullable Power powerCap, Power baseLoad) {
        return powerCap == null || !baseLoad.exceeds(powerCap);
    }

    /** What the groups may draw together: the cap less the base load; null: no cap is known. */
    public @Nullable Power room() {
        return powerCap == null ? null : powerCap.distanceTo(baseLoad);
    }
}
