/** The composition root. */
@NullMarked
package io.hashwatt.server;

import org.jspecify.annotations.NullMarked;
