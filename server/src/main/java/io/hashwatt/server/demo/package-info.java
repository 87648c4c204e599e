/**
 * The demo as a server: the same program, on a folder that is thrown away, at a time of which prices were recorded.
 *
 * <p>{@link io.hashwatt.server.demo.DemoRun} starts it with a clock that goes on from an afternoon of October 2024; {@link
 * io.hashwatt.server.demo.DemoSeed} enters the demo's two sites through the use cases anybody else would use, with the
 * prices that were known by then and no others. What plans and back-tests show is computed from these.
 */
@NullMarked
package io.hashwatt.server.demo;

import org.jspecify.annotations.NullMarked;
