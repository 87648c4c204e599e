/**
 * Prices laid out in slots, each with its own length: what every plan and every replay is worked out on.
 *
 * <p>A {@link io.hashwatt.domain.plan.grid.SiteOutlook} is what somebody knows and expects of a site's prices when he decides;
 * each price says where it comes from ({@link io.hashwatt.domain.plan.grid.PriceOrigin}). A {@link
 * io.hashwatt.domain.plan.grid.PlanningGrid} covers a period without a gap; time without a price is a slot without
 * one. It knows the local days of the site, in which starts are counted.
 */
@NullMarked
package io.hashwatt.domain.plan.grid;

import org.jspecify.annotations.NullMarked;
