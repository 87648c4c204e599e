/**
 * The command that becomes the server. What it starts is handed in as a {@link io.hashwatt.cli.serve.ServerProcess}, since
 * only the composition root knows all that a server is made of.
 */
@NullMarked
package io.hashwatt.cli.serve;

import org.jspecify.annotations.NullMarked;
