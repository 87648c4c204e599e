/**
 * How a server starts, and how it stops.
 *
 * <p>{@link io.hashwatt.server.run.ServerRun} is what the command line runs: settings, then the server, then waiting for a
 * signal. {@link io.hashwatt.server.run.HashwattServer} is one that runs, as tests use it too. The database is opened in a
 * thread of its own while the container of beans is put together; {@link io.hashwatt.server.run.Boot} brings the two
 * together.
 */
@NullMarked
package io.hashwatt.server.run;

import org.jspecify.annotations.NullMarked;
