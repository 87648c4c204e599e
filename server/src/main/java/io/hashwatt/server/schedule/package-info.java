/** Wires the schedule context. */
@NullMarked
package io.hashwatt.server.schedule;

import org.jspecify.annotations.NullMarked;
