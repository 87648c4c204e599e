/**
 * What happens to schedules, interventions, protections and the control of a site.
 *
 * <p>Others may use this package: it is what the context tells them (see {@link io.hashwatt.domain.kernel.Event}).
 */
@NullMarked
package io.hashwatt.domain.schedule.event;

import org.jspecify.annotations.NullMarked;
