package io.hashwatt.domain.plan.coupling;

/**
 * How long is searched. Counted in steps and never in time, so that the same problem always gets the same plan.
 *
 * @param steps of the multipliers
 * @param rearrangements of some groups
 * @param combinations levels together that are tried to close the gap of a few groups
 */
public record Effort(int steps, int rearrangements, long combinations) {

    /** Slots of a programme that are solved for multipliers, all groups together. */
    private static final long FOR_MULTIPLIERS = 30_000_000;

    /** Slots of a programme that are solved for rearrangements. */
    private static final long FOR_REARRANGEMENTS = 600_000;

    private static final long COMBINATIONS = 30_000_000;

    /** For a plan that is looked at. */
    public static Effort thorough(int groups, int slots) {
        return new Effort(
                Math.clamp(FOR_MULTIPLIERS / ((long) groups * slots), 25, 300),
                Math.clamp(FOR_REARRANGEMENTS / slots / 10, 10, 600),
                COMBINATIONS);
    }

    /** For one of many plans that are carried out. */
    public static final Effort DAILY = new Effort(40, 30, 0);

    /** For one of many plans of which only the beginning is carried out. */
    public static final Effort QUICK = new Effort(4, 0, 0);

    /** Whether prices of running are worth their time: they make plans better that are searched for longer than a moment. */
    boolean pricesRunning() {
        return rearrangements > 0;
    }
}
