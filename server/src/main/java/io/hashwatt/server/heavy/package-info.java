/**
 * Work that computes for long, kept away from the requests.
 *
 * <p>Requests run in virtual threads, which share as many carriers as there are cores: ten previews at once would leave
 * none of them to whoever only wants to know whether the server lives. So the in-ports that compute are wrapped where they
 * are made ({@link io.hashwatt.server.heavy.HeavyInPorts}): the request waits, which costs nothing, and the work is done by
 * {@link io.hashwatt.server.heavy.BoundedHeavyWork} in few threads of their own.
 */
@NullMarked
package io.hashwatt.server.heavy;

import org.jspecify.annotations.NullMarked;
