package io.hashwatt.domain.plan.dp;

/**
 * What is still to be earned at the levels of a run that must not stop before a slot: before that slot what is worked out
 * here, from it on what a free run earns.
 *
 * @param from the first slot worked out here
 * @param release the first slot in which the run may stop
 * @param on worth of being at a level that is settled, before a slot: {@code [(t - from) * levels + k]}
 * @param change worth of changing in a slot from a level to the best other one: the same
 */
@SuppressWarnings("ArrayRecordComponent") // private to one programme, never compared
record RunTail(int from, int release, double[] on, double[] change) {

    /** The run may stop in any slot. */
    static final RunTail FREE = new RunTail(0, 0, new double[0], new double[0]);

    static RunTail held(int from, int release, int levels) {
        int size = (release - from) * levels;
        return new RunTail(from, release, new double[size], new double[size]);
    }
}
