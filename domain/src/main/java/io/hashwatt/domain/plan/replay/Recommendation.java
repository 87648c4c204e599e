package io.hashwatt.domain.plan.replay;

/**
 * Which policy to run.
 *
 * @param policy never {@link Policy#PERFECT}, which nobody can run
 * @param words why, in one or two English sentences
 */
public record Recommendation(Policy policy, String words) {}
