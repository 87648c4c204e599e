package io.hashwatt.rest.plan;

import io.hashwatt.application.plan.backtest.ManageBacktests;
import io.hashwatt.documents.JsonFields;
import io.hashwatt.documents.JsonValue;
import io.hashwatt.domain.kernel.GroupId;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.kernel.ScheduleId;
import io.hashwatt.domain.plan.replay.Assumptions;
import io.hashwatt.domain.plan.replay.Policy;
import io.hashwatt.rest.http.Checks;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Reads what is to be replayed. */
final class BacktestFields {

    private BacktestFields() {}

    /** Its policies may be none: all that can be run. */
    static ManageBacktests.Wish wish(JsonFields fields) {
        fields.refuseUnknown(
                "from", "to", "policies", "groups", "draft_schedule_id", "at_hashprice", "decision_delay_seconds");
        Instant from = fields.required("from").instant();
        JsonValue end = fields.required("to");
        if (!from.isBefore(end.instant())) {
            throw end.refusal("must be after from, " + from);
        }
        if (Duration.between(from, end.instant()).compareTo(ManageBacktests.LONGEST) > 0) {
            throw end.refusal("must be at most " + ManageBacktests.LONGEST.toDays() + " days after from");
        }
        return new ManageBacktests.Wish(
                new Interval(from, end.instant()),
                fields.optional("policies").map(BacktestFields::policies).orElse(List.of()),
                fields.optional("groups").map(BacktestFields::groups).orElse(List.of()),
                fields.optional("draft_schedule_id")
                        .map(id -> Checks.id(id, ScheduleId::new))
                        .orElse(null),
                assumptions(fields));
    }

    private static Assumptions assumptions(JsonFields fields) {
        return new Assumptions(
                fields.optional("at_hashprice").map(JsonValue::decimal).orElse(null),
                fields.optional("decision_delay_seconds")
                        .map(delay -> Duration.ofSeconds(delay.wholeNumber(0, Assumptions.LONGEST_DELAY.toSeconds())))
                        .orElse(Duration.ZERO));
    }

    private static List<Policy> policies(JsonValue array) {
        return some(array, "policy").stream()
                .map(policy -> Checks.oneOf(Policy.class, policy))
                .toList();
    }

    private static List<GroupId> groups(JsonValue array) {
        return some(array, "group").stream()
                .map(group -> Checks.id(group, GroupId::new))
                .toList();
    }

    private static List<JsonValue> some(JsonValue array, String what) {
        List<JsonValue> elements = array.elements();
        if (elements.isEmpty()) {
            throw array.refusal("must name at least one " + what);
        }
        return elements;
    }
}
