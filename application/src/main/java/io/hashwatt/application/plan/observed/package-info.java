/**
 * What the plans of a site would have done, day by day, to decide by whether the site is handed over to them.
 *
 * <p>Days that are over are worked out once for the same plans and prices, and kept.
 */
@NullMarked
package io.hashwatt.application.plan.observed;

import org.jspecify.annotations.NullMarked;
