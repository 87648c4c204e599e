/**
 * The back-test: a period replayed under several policies, each of which sees only what was published when it decided.
 *
 * <p>A {@link io.hashwatt.domain.plan.replay.Backtest} settles all of them at the realised prices ({@link
 * io.hashwatt.domain.plan.replay.Settlement}) and says in words which one to run ({@link
 * io.hashwatt.domain.plan.replay.Advice}). What a policy may know is its {@link io.hashwatt.domain.plan.replay.Sight}.
 */
@NullMarked
package io.hashwatt.domain.plan.replay;

import org.jspecify.annotations.NullMarked;
