package io.hashwatt.documents.plan;

import io.hashwatt.documents.JsonOutput;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.plan.group.PlannedSlot.Alternative;
import io.hashwatt.domain.plan.site.SitePlan.CapExceedance;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Parts of a plan that the API and the command line write alike. */
public final class PlanParts {

    private PlanParts() {}

    /**
     * The fields of a slot.
     *
     * @param value what it is worth at its level, in currency; null: unknown
     * @param next the next best level; null: there is none, or it is unknown
     */
    public static void slot(
            Interval interval, int level, @Nullable BigDecimal value, @Nullable Alternative next, JsonOutput json)
            throws IOException {
        json.time("start", interval.start())
                .decimal("minutes", interval.minutes())
                .whole("level", level)
                .decimal("value", value)
                .whole("next_best_level", next == null ? null : (Integer) next.level())
                .decimal("next_best_value", next == null ? null : next.value());
    }

    /** When the groups of a site draw more than its cap, as the field {@code cap_exceeded}. */
    public static void capExceeded(List<CapExceedance> exceedances, JsonOutput json) throws IOException {
        json.array("cap_exceeded", array -> {
            for (CapExceedance exceedance : exceedances) {
                array.element(fields -> exceedance(exceedance, fields));
            }
        });
    }

    private static void exceedance(CapExceedance exceedance, JsonOutput json) throws IOException {
        json.time("start", exceedance.interval().start())
                .decimal("minutes", exceedance.interval().minutes())
                .decimal("watts", exceedance.drawn().watts())
                .decimal("cap_watts", exceedance.cap().watts());
    }
}
