package io.hashwatt.domain.schedule;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds what there is to know of a strike rule beyond its groups: whether it rules, and whether it has prices to go by. */
public final class StrikeCheck {

    private StrikeCheck() {}

    /**
     * @param mode of the site
     * @param pricesUntil up to when the series it watches has prices; null: it has none
     */
    public static List<Finding> of(ControlMode mode, @Nullable Instant pricesUntil, Instant now) {
        List<Finding> findings = new ArrayList<>();
        if (pricesUntil == null || !pricesUntil.isAfter(now)) {
            findings.add(new Finding(new Matter.StaleSeries(pricesUntil)));
        }
        if (mode != ControlMode.REACTIVE) {
            findings.add(new Finding(new Matter.NotRuling(mode)));
        }
        return findings;
    }
}
