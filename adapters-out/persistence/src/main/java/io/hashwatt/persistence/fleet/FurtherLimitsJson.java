package io.hashwatt.persistence.fleet;

import io.hashwatt.domain.fleet.GroupLimit;
import io.hashwatt.domain.fleet.TransitionLimits;
import io.hashwatt.persistence.jdbc.Json;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The limits of a group that have no column of their own: texts by their field names, those alone that say something. A
 * limit that is added to the list is kept here without more ado, so the field of a limit, once kept, is never renamed.
 */
public final class FurtherLimitsJson {

    private static final Set<GroupLimit> WITH_COLUMN = EnumSet.of(
            GroupLimit.MIN_UP_MINUTES,
            GroupLimit.MIN_DOWN_MINUTES,
            GroupLimit.MAX_STARTS_PER_DAY,
            GroupLimit.RAMP_WATTS_PER_MINUTE);

    private FurtherLimitsJson() {}

    /** Null: there is none. */
    public static @Nullable String of(TransitionLimits limits) {
        Map<String, String> texts = new TreeMap<>();
        for (GroupLimit limit : EnumSet.complementOf(EnumSet.copyOf(WITH_COLUMN))) {
            if (!limit.quantity().isNone(limits)) {
                texts.put(limit.field(), limit.quantity().text(limits));
            }
        }
        return texts.isEmpty() ? null : Json.ofMap(texts);
    }

    /** @param limits without them */
    public static TransitionLimits with(TransitionLimits limits, @Nullable String json) {
        TransitionLimits all = limits;
        Map<String, String> texts = json == null ? Map.of() : Json.map(json);
        for (GroupLimit limit : GroupLimit.values()) {
            String text = texts.get(limit.field());
            all = text == null ? all : limit.quantity().parsed(all, text);
        }
        return all;
    }
}
