/**
 * Who rules when: whatever people want of a group becomes an {@link io.hashwatt.domain.schedule.intent.Intent} with a class, and
 * the {@link io.hashwatt.domain.schedule.intent.IntentArbiter} says which of them counts at each instant, by class, then by time,
 * and whom it overrules.
 */
@NullMarked
package io.hashwatt.domain.schedule.intent;

import org.jspecify.annotations.NullMarked;
