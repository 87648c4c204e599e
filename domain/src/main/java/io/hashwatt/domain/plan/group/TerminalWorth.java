package io.hashwatt.domain.plan.group;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What it is worth, in the currency of the prices, to be at a level when the horizon ends, so that its end is not the end of
 * the world: a group that is left running needs no start tomorrow.
 *
 * @param perLevel one value per level; null: the end is worth nothing
 */
public record TerminalWorth(@Nullable List<BigDecimal> perLevel) {

    public static final TerminalWorth NONE = new TerminalWorth(null);

    public TerminalWorth {
        perLevel = perLevel == null ? null : List.copyOf(perLevel);
    }
}
