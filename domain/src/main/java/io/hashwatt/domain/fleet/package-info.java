/**
 * The machines and what may be asked of them.
 *
 * <p>A {@link io.hashwatt.domain.fleet.Site} holds {@link io.hashwatt.domain.fleet.MinerGroup miner
 * groups}; a group is a set of like miners that are commanded together. It knows its {@link
 * io.hashwatt.domain.fleet.PowerLevel power levels}: level 0 is off and draws standby power, each higher
 * level draws more. What a change of level costs, and how often it is allowed, is written in {@link
 * io.hashwatt.domain.fleet.TransitionLimits}, which {@link io.hashwatt.domain.fleet.GroupLimit} lists, and {@link
 * io.hashwatt.domain.fleet.StartCost}: a <em>run</em> is a
 * stretch at any level above 0, a <em>start</em> is the change from 0 to a higher one. By its {@link
 * io.hashwatt.domain.fleet.Placement}, the feeder it hangs on and its tags, it is meant together with others. Where a group
 * stands right now is its {@link io.hashwatt.domain.fleet.GroupState}. The {@link
 * io.hashwatt.domain.fleet.MinerCatalogue} offers real models with the factory's figures, so that nobody
 * types a data sheet. Marginal, not average, efficiency decides where a group stops; the fleet only
 * states the facts, the plan context draws the conclusion.
 */
@NullMarked
package io.hashwatt.domain.fleet;

import org.jspecify.annotations.NullMarked;
