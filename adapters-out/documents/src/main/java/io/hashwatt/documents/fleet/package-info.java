/**
 * Miner groups in JSON, the same in a fleet file and in the API: whoever has written one can send the other.
 *
 * <p>{@link io.hashwatt.documents.fleet.GroupFields} reads what {@link io.hashwatt.documents.fleet.GroupOutput} writes.
 */
@NullMarked
package io.hashwatt.documents.fleet;

import org.jspecify.annotations.NullMarked;
