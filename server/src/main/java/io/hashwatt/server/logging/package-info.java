/**
 * The log: one line per record on standard error, for people or as JSON for programs.
 *
 * <p>It is java.util.logging, which every library here can speak, with formatters of our own. Libraries are heard from
 * warnings on; what an operator needs to know of a good start is said by us.
 */
@NullMarked
package io.hashwatt.server.logging;

import org.jspecify.annotations.NullMarked;
