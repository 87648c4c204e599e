package io.hashwatt.domain.plan.dp;

/**
 * Recognises the commonest forecast of all: one in which the group does best to stay on, or off, from beginning to end. No
 * plan can be worth more than the best level of every slot, so where that needs no start and no stop it is the optimum, and
 * the programme need not be solved.
 */
public final class SteadyState {

    /** Something may be worth a start or a stop. */
    public static final int NOT_STEADY = -1;

    private final GroupTerms terms;
    /** The power price, at a hashprice of 1, up to which some level is worth more than off. */
    private final double strike;

    public SteadyState(GroupTerms terms) {
        this.terms = terms;
        double highest = 0;
        for (int level = 1; level < terms.levels(); level++) {
            double earned = terms.revenue()[level] - terms.revenue()[0];
            double drawn = terms.megawatts()[level] - terms.megawatts()[0];
            highest = Math.max(highest, earned / drawn);
        }
        this.strike = highest;
    }

    /** The best level of the forecast's first slot if the group stays on, or off, throughout; else {@link #NOT_STEADY}. */
    public int firstLevel(Forecast forecast, boolean on) {
        if (terms.ramp() != null) {
            return NOT_STEADY;
        }
        for (int slot = 0; slot < forecast.price.length; slot++) {
            double breakEven = strike * forecast.hashprice[slot];
            boolean goesOn = on ? forecast.price[slot] <= breakEven : forecast.price[slot] >= breakEven;
            if (!goesOn) {
                return NOT_STEADY;
            }
        }
        return on ? bestAboveOff(forecast) : 0;
    }

    /** The lowest of the best levels. */
    private int bestAboveOff(Forecast forecast) {
        int best = 1;
        for (int level = 2; level < terms.levels(); level++) {
            best = margin(forecast, level) > margin(forecast, best) ? level : best;
        }
        return best;
    }

    private double margin(Forecast forecast, int level) {
        return terms.revenue()[level] * forecast.hashprice[0] - terms.megawatts()[level] * forecast.price[0];
    }
}
