/** Routes around prices: the series a tenant keeps, what is imported into them, and which of them a site is planned on. */
@NullMarked
package io.hashwatt.rest.market;

import org.jspecify.annotations.NullMarked;
