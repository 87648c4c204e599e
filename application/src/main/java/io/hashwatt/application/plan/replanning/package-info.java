/**
 * Planning again with what changes, and tidying up.
 *
 * <p>Whoever reads the event logs marks the sites that an event makes a new plan for; workers take what is due, the most urgent first.
 * When nothing else is due, old plans, back-tests and records are taken away, piece by piece.
 */
@NullMarked
package io.hashwatt.application.plan.replanning;

import org.jspecify.annotations.NullMarked;
