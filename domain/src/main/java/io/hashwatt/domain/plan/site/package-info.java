/**
 * The plans of a site's groups together: what they draw beside the site's cap, and what they are worth.
 *
 * <p>The {@link io.hashwatt.domain.plan.site.SitePlanner} plans group by group; the cap is checked and reported, never ignored
 * ({@link io.hashwatt.domain.plan.site.CapCheck}).
 */
@NullMarked
package io.hashwatt.domain.plan.site;

import org.jspecify.annotations.NullMarked;
