/**
 * What every context shares: quantities with their units, time, money.
 *
 * <p>Physical quantities and money are exact decimals, so that a sum never depends on its order and a
 * profit can be checked with pencil and paper. {@link io.hashwatt.domain.kernel.Money} carries its currency, and two
 * currencies never add up. Time is {@link java.time.Instant}; an {@link
 * io.hashwatt.domain.kernel.Interval} is half-open, so neighbouring intervals touch without overlapping.
 * Local time exists only where a site's zone is at hand (see {@link io.hashwatt.domain.kernel.LocalDays}).
 * Nothing here knows about miners or markets, and nothing here may depend on another context.
 */
@NullMarked
package io.hashwatt.domain.kernel;

import org.jspecify.annotations.NullMarked;
