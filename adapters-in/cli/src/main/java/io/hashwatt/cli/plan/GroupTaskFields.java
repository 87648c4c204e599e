package io.hashwatt.cli.plan;

import io.hashwatt.documents.JsonFields;
import io.hashwatt.documents.JsonValue;
import io.hashwatt.documents.fleet.GroupFields;
import io.hashwatt.domain.fleet.GroupState;
import io.hashwatt.domain.fleet.PowerLevel;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.kernel.Timed;
import io.hashwatt.domain.plan.group.GroupTask;
import io.hashwatt.domain.plan.group.LevelRule;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One group of a fleet file. */
final class GroupTaskFields {

    private static final int MOST_STARTS = 100_000;
    /** Ten years: longer than any plan, short enough to calculate with. */
    private static final int MOST_MINUTES = 5_256_000;

    private static final BigDecimal MILLIS_PER_MINUTE = BigDecimal.valueOf(60_000);

    private final JsonFields fields;
    private final Set<String> names;

    /** @param names of the groups before this one */
    GroupTaskFields(JsonFields fields, Set<String> names) {
        this.fields = fields;
        this.names = names;
    }

    GroupTask task() {
        GroupFields reading = new GroupFields(fields);
        reading.refuseUnknown("initial", "limits");
        List<PowerLevel> levels = reading.levels();
        requireUnique(reading.name());
        int top = levels.size() - 1;
        return new GroupTask(reading.group(levels), initial(top), limits(top));
    }

    private void requireUnique(JsonValue name) {
        if (!names.add(name.text())) {
            throw name.refusal("is the name of an earlier group too; names must be unique");
        }
    }

    private GroupState initial(int top) {
        return fields.optional("initial")
                .map(value -> state(value.object(), top))
                .orElse(GroupState.OFF);
    }

    private static GroupState state(JsonFields initial, int top) {
        initial.refuseUnknown("level", "minutes", "level_minutes", "starts_today");
        Duration inState =
                initial.optional("minutes").map(GroupTaskFields::elapsed).orElse(null);
        return new GroupState(
                level(initial.required("level"), top),
                inState,
                initial.optional("level_minutes")
                        .map(value -> atLevel(value, inState))
                        .orElse(inState),
                initial.optional("starts_today")
                        .map(starts -> (int) starts.wholeNumber(0, MOST_STARTS))
                        .orElse(0));
    }

    private static Duration atLevel(JsonValue minutes, @Nullable Duration inState) {
        Duration atLevel = elapsed(minutes);
        if (inState != null && atLevel.compareTo(inState) > 0) {
            throw minutes.refusal("must not be above minutes: nothing is at a level for longer than it is on or off");
        }
        return atLevel;
    }

    /** Rounded down to the millisecond, so that nobody is released too early. */
    private static Duration elapsed(JsonValue minutes) {
        BigDecimal elapsed = minutes.decimalNotBelow(0).min(BigDecimal.valueOf(MOST_MINUTES));
        return Duration.ofMillis(elapsed.multiply(MILLIS_PER_MINUTE).longValue());
    }

    private List<Timed<LevelRule>> limits(int top) {
        return fields.optional("limits")
                .map(limits -> limits.objects(limit -> limit(limit, top)))
                .orElse(List.of());
    }

    private static Timed<LevelRule> limit(JsonFields limit, int top) {
        limit.refuseUnknown("from", "to", "min_level", "max_level", "reason");
        Instant from = limit.required("from").instant();
        JsonValue to = limit.required("to");
        if (!from.isBefore(to.instant())) {
            throw to.refusal("must be after from, " + from);
        }
        int lowest = limit.optional("min_level").map(level -> level(level, top)).orElse(0);
        int highest =
                limit.optional("max_level").map(level -> level(level, top)).orElse(top);
        if (lowest > highest) {
            throw limit.required("min_level").refusal("must not be above max_level, " + highest);
        }
        String reason = limit.optional("reason").map(JsonValue::text).orElse("");
        return new Timed<>(new Interval(from, to.instant()), LevelRule.told(lowest, highest, reason));
    }

    private static int level(JsonValue value, int top) {
        return (int) value.wholeNumber(0, top);
    }
}
