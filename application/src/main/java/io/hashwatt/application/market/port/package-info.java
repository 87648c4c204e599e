/** What the market use cases need from outside: readers of document formats and a store of price values. */
@NullMarked
package io.hashwatt.application.market.port;

import org.jspecify.annotations.NullMarked;
