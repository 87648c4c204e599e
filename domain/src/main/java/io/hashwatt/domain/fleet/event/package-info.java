/**
 * What happens to sites and groups.
 *
 * <p>Others may use this package: it is what the context tells them (see {@link io.hashwatt.domain.kernel.Event}).
 */
@NullMarked
package io.hashwatt.domain.fleet.event;

import org.jspecify.annotations.NullMarked;
