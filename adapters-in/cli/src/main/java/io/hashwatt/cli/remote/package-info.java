/** A running server, as commands speak with it: its address, the key they show, and what they say when it refuses. */
@NullMarked
package io.hashwatt.cli.remote;

import org.jspecify.annotations.NullMarked;
