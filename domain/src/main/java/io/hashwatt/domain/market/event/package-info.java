/**
 * What happens to series of values, and to what a site takes from them.
 *
 * <p>Others may use this package: it is what the context tells them (see {@link io.hashwatt.domain.kernel.Event}).
 */
@NullMarked
package io.hashwatt.domain.market.event;

import org.jspecify.annotations.NullMarked;
