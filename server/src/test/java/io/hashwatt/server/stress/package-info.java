/**
 * Many clients at once who create, change, delete, import, plan and preview at random. Nothing that they do to each other may
 * be told to any of them as a fault of the server, and what is left behind has to be whole.
 */
@NullMarked
package io.hashwatt.server.stress;

import org.jspecify.annotations.NullMarked;
