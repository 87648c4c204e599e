/** The market, put together: who reads which documents, and where values are kept. */
@NullMarked
package io.hashwatt.server.market;

import org.jspecify.annotations.NullMarked;
