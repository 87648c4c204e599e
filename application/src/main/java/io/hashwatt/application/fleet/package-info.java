/**
 * Use cases around sites and miner groups: enter them, change them, hand them to whoever plans.
 *
 * <p>A site and each of its groups are aggregates of their own, each with a version; a change names the version it was
 * made from. What changes is written to the journal, and re-planning follows from there.
 */
@NullMarked
package io.hashwatt.application.fleet;

import org.jspecify.annotations.NullMarked;
