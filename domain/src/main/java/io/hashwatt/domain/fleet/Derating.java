package io.hashwatt.domain.fleet;

import io.hashwatt.domain.kernel.Power;
import org.jspecify.annotations.Nullable;

/**
 * A time in which a cap is lower than usual. Of several that hold at a time the lowest counts.
 *
 * @param feeder whose cap it is; null: that at the site's meter
 * @param cap the most that may be drawn then
 */
public record Derating(@Nullable String feeder, Power cap, Validity when) {}
