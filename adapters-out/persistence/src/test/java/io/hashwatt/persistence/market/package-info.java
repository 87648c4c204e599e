/** How the market's stores use the database. */
@NullMarked
package io.hashwatt.persistence.market;

import org.jspecify.annotations.NullMarked;
