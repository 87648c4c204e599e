package io.hashwatt.domain.market;

import java.math.BigDecimal;

/**
 * How far the looks at a market are believed, to be shown to people.
 *
 * @param count how many there are
 * @param share of what a look is away from the last known price, over looks of all sizes: from 0 to 1, with two digits
 */
public record BelievedLooks(int count, BigDecimal share) {}
