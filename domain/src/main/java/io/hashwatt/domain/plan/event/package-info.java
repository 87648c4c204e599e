/**
 * What happens to plans and back-tests.
 *
 * <p>Others may use this package: it is what the context tells them (see {@link io.hashwatt.domain.kernel.Event}).
 */
@NullMarked
package io.hashwatt.domain.plan.event;

import org.jspecify.annotations.NullMarked;
