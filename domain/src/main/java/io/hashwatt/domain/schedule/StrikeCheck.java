package io.hashwatt.domain.schedule;

import io.hashwatt.domain.schedule.Finding.Kind;
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
        if (pricesUntil == null) {
            findings.add(Finding.of(Kind.STALE_SERIES, null, null));
        } else if (!pricesUntil.isAfter(now)) {
            findings.add(Finding.of(Kind.STALE_SERIES, null, null, pricesUntil));
        }
        if (mode != ControlMode.REACTIVE) {
            findings.add(Finding.of(Kind.NOT_RULING, null, null, mode));
        }
        return findings;
    }
}
