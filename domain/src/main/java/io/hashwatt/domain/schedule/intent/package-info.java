/**
 * Who rules when: whatever is wanted of a group becomes an {@link io.hashwatt.domain.schedule.intent.Intent} with a class and a
 * {@link io.hashwatt.domain.schedule.intent.Bound}, in levels or in watts. For each group a bound is some of its levels, a {@link
 * io.hashwatt.domain.schedule.intent.LevelRange}, and from there on both forms are the same. The {@link
 * io.hashwatt.domain.schedule.intent.IntentArbiter} says which intent counts at each instant, by class, then by time, and whom it
 * overrules; {@link io.hashwatt.domain.schedule.intent.Rulings} lays that over time.
 */
@NullMarked
package io.hashwatt.domain.schedule.intent;

import org.jspecify.annotations.NullMarked;
