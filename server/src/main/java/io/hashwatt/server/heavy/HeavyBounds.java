package io.hashwatt.server.heavy;

/**
 * How much heavy work is taken on.
 *
 * @param threads that do it, at least 2
 * @param perTenant at work at once for a tenant; fewer than the threads, so that one is always left to others
 * @param waitingPerTenant more of a tenant that may wait for their turn
 * @param waiting of all tenants together
 */
record HeavyBounds(int threads, int perTenant, int waitingPerTenant, int waiting) {

    private static final int MOST_PER_TENANT = 2;
    private static final int WAITING_PER_TENANT = 4;
    private static final int WAITING_PER_THREAD = 16;

    HeavyBounds {
        if (threads < 2 || perTenant < 1 || perTenant >= threads || waitingPerTenant < 0 || waiting < 0) {
            throw new IllegalArgumentException("at least two threads, of which no tenant has all");
        }
    }

    /** @param cores of the machine */
    static HeavyBounds on(int cores) {
        int threads = Math.max(2, cores);
        return new HeavyBounds(
                threads, Math.min(MOST_PER_TENANT, threads - 1), WAITING_PER_TENANT, WAITING_PER_THREAD * threads);
    }
}
