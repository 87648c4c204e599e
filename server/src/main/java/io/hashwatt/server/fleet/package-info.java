/** The fleet, put together. */
@NullMarked
package io.hashwatt.server.fleet;

import org.jspecify.annotations.NullMarked;
