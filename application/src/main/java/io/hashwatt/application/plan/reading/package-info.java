/**
 * The plans that were made, which of them is in force when, and why a group is at its level.
 *
 * <p>{@link io.hashwatt.application.plan.reading.PlanAt} knows the plan in force at an instant. Of what is over only what was known
 * then counts: the plan that was in force, and the interventions of that time.
 */
@NullMarked
package io.hashwatt.application.plan.reading;

import org.jspecify.annotations.NullMarked;
