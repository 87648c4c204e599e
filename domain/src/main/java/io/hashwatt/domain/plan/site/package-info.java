/**
 * The plans of a site's groups together, under the caps that they share, and what they are worth.
 *
 * <p>The {@link io.hashwatt.domain.plan.site.SitePlanner} plans group by group, and is done where that exceeds no cap. Else {@link
 * io.hashwatt.domain.plan.site.CoupledPlanning} plans them together; what nobody can help is still told ({@link
 * io.hashwatt.domain.plan.site.CapCheck}). Who decides by rules instead of plans keeps caps by {@link
 * io.hashwatt.domain.plan.site.Shedding}. Caps change in time ({@link io.hashwatt.domain.plan.site.SiteCaps}): each binds every
 * slot that it overlaps, and slots are cut where one changes.
 */
@NullMarked
package io.hashwatt.domain.plan.site;

import org.jspecify.annotations.NullMarked;
