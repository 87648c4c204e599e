/** Bitcoin-exchange documents. */
@NullMarked
package io.hashwatt.bitcoinexchanges;

import org.jspecify.annotations.NullMarked;
