/**
 * The composition root: the one place that knows every implementation, the system's clock and the process it runs in.
 *
 * <p>{@link io.hashwatt.server.Main} reads what the launcher says about the terminal, hands the command line its use
 * cases ({@link io.hashwatt.server.Wiring}) and ends the process with the exit code.
 */
@NullMarked
package io.hashwatt.server;

import org.jspecify.annotations.NullMarked;
