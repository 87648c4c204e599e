package io.hashwatt.rest.plan;

import io.hashwatt.application.plan.ManageBacktests;
import io.hashwatt.documents.JsonFields;
import io.hashwatt.documents.JsonValue;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.plan.Policy;
import io.hashwatt.rest.http.Checks;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Reads what is to be replayed. */
final class BacktestFields {

    private BacktestFields() {}

    /** @param policies empty: all that can be run */
    record Wish(Interval period, List<Policy> policies) {}

    static Wish wish(JsonFields fields) {
        fields.refuseUnknown("from", "to", "policies");
        Instant from = fields.required("from").instant();
        JsonValue end = fields.required("to");
        if (!from.isBefore(end.instant())) {
            throw end.refusal("must be after from, " + from);
        }
        if (Duration.between(from, end.instant()).compareTo(ManageBacktests.LONGEST) > 0) {
            throw end.refusal("must be at most " + ManageBacktests.LONGEST.toDays() + " days after from");
        }
        return new Wish(
                new Interval(from, end.instant()),
                fields.optional("policies").map(BacktestFields::policies).orElse(List.of()));
    }

    private static List<Policy> policies(JsonValue array) {
        List<JsonValue> elements = array.elements();
        if (elements.isEmpty()) {
            throw array.refusal("must name at least one policy");
        }
        return elements.stream()
                .map(policy -> Checks.oneOf(Policy.class, policy))
                .toList();
    }
}
