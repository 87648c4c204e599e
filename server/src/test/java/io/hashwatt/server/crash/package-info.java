/** A server that is ended in the middle of its work, and what is there when it starts again. */
@NullMarked
package io.hashwatt.server.crash;

import org.jspecify.annotations.NullMarked;
