package io.hashwatt.rest.plan;

import io.hashwatt.application.plan.making.MakePlan;
import io.hashwatt.documents.JsonFields;
import io.hashwatt.documents.JsonValue;
import io.hashwatt.domain.kernel.SiteId;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Reads what is to be planned. */
final class PlanFields {

    private static final Duration LONGEST = Duration.ofDays(366);

    private PlanFields() {}

    static MakePlan.Command command(SiteId site, JsonFields fields, Instant now) {
        fields.refuseUnknown("from", "to");
        Instant from = instant(fields, "from");
        Instant to = instant(fields, "to");
        if (to != null) {
            Instant start = from == null ? now : from;
            JsonValue end = fields.required("to");
            if (!start.isBefore(to)) {
                throw end.refusal("must be after " + (from == null ? "now" : "from"));
            }
            if (Duration.between(start, to).compareTo(LONGEST) > 0) {
                throw end.refusal("must be at most " + LONGEST.toDays() + " days later");
            }
        }
        return new MakePlan.Command(site, from, to);
    }

    private static @Nullable Instant instant(JsonFields fields, String name) {
        return fields.optional(name).map(JsonValue::instant).orElse(null);
    }
}
