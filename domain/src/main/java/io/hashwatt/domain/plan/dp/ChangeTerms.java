package io.hashwatt.domain.plan.dp;

import java.math.BigDecimal;

/**
 * What binds a group that goes from one level above 0 to another, and what it loses by it.
 *
 * @param minimumLevel milliseconds that a level lasts before it becomes another one
 * @param withoutHash milliseconds from the change on in which the new level earns nothing
 * @param cost once for the whole group
 */
public record ChangeTerms(long minimumLevel, long withoutHash, double cost) {

    /** The same from an exact decimal. */
    public static ChangeTerms of(long minimumLevel, long withoutHash, BigDecimal cost) {
        return new ChangeTerms(minimumLevel, withoutHash, cost.doubleValue());
    }
}
