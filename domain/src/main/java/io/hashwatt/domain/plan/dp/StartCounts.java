package io.hashwatt.domain.plan.dp;

/** Decides how many counts of starts a programme has to tell apart. */
final class StartCounts {

    /** Two days, because zones have repeated a whole day; too long only costs a little work. */
    private static final long LONGEST_DAY_MILLIS = 49 * 3_600_000L;

    private StartCounts() {}

    /** One if the limit can never be reached (or allows no start at all), else one more than can be made in a day. */
    static int needed(Horizon horizon, GroupTerms terms, int startsToday) {
        int limit = terms.startsPerDay();
        int possible = possible(horizon, terms);
        boolean neverReached = limit - (long) startsToday >= possible;
        return limit == 0 || neverReached ? 1 : Math.min(limit, possible) + 1;
    }

    /** No more starts than this fit into a local day, whatever the prices. */
    private static int possible(Horizon horizon, GroupTerms terms) {
        int bySlots = horizon.slotsOfLongestDay() / 2 + 1;
        long cycle = terms.minimumUp() + terms.minimumDown();
        int shortened = terms.yields().minimumUp().length + terms.yields().minimumDown().length;
        return cycle == 0 ? bySlots : (int) Math.min(bySlots, LONGEST_DAY_MILLIS / cycle + 1 + shortened);
    }
}
