package io.hashwatt.domain.plan.coupling;

/**
 * The most that some groups may draw together.
 *
 * @param members the groups, by their place among all
 * @param room for them in each slot, in milliwatts; below 0: what else draws leaves none
 */
@SuppressWarnings("ArrayRecordComponent") // handed straight to the kernel, never compared
public record DrawLimit(int[] members, long[] room) {}
