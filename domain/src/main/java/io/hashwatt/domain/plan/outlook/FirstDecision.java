package io.hashwatt.domain.plan.outlook;

import io.hashwatt.domain.plan.dp.GroupTerms;
import io.hashwatt.domain.plan.dp.RunProgramme;
import io.hashwatt.domain.plan.dp.Standing;

/**
 * Recognises when the first level of the best plan follows without solving the programme, which is nearly always.
 *
 * <p>A group that a minimum time holds has no choice but the level of a run. A free group that is on does not stop before a
 * slot in which off is worth more, unless it must be back soon after: of two plans that stop, the one that stops later earns
 * as much or more in between, and a pause that is to end at the same time still fits as long as such a slot is further away
 * than a minimum pause. For starting it is the same with a minimum run, where the day of a start does not matter.
 */
public final class FirstDecision {

    /** The programme has to be solved. */
    public static final int OPEN = -1;

    private final GroupTerms terms;
    /** The power price, at a hashprice of 1, up to which some level is worth more than off. */
    private final double strike;

    private final boolean applies;

    public FirstDecision(GroupTerms terms) {
        this.terms = terms;
        this.strike = highestStrike(terms);
        this.applies = terms.ramp() == null
                && terms.startCost().length == 1
                && terms.terminal() == null
                && terms.change() == null;
    }

    /** The level of the forecast's first slot, or {@link #OPEN}. */
    public int level(Forecast forecast, Standing standing) {
        if (!applies || Double.isNaN(forecast.price[0]) || Double.isNaN(forecast.hashprice[0])) {
            return OPEN;
        }
        return standing.isOn() ? levelOfRun(forecast, standing) : levelOfPause(forecast, standing.since());
    }

    private int levelOfRun(Forecast forecast, Standing standing) {
        boolean held = forecast.start(0) - standing.since() < terms.minimumUp();
        return held || isSteady(forecast, true, terms.minimumDown()) ? bestAboveOff(forecast, standing.level()) : OPEN;
    }

    private int levelOfPause(Forecast forecast, long since) {
        boolean held = forecast.start(0) - since < terms.minimumDown();
        long ahead = terms.startsPerDay() == Integer.MAX_VALUE ? terms.minimumUp() : Long.MAX_VALUE / 4;
        return held || isSteady(forecast, false, ahead) ? 0 : OPEN;
    }

    /** Whether on, or off, is best in the first slot and in all that begin within a time after it. */
    private boolean isSteady(Forecast forecast, boolean on, long ahead) {
        long until = forecast.start(1) + ahead;
        for (int slot = 0; slot < forecast.size() && (slot == 0 || forecast.start(slot) < until); slot++) {
            double breakEven = strike * forecast.hashprice[slot];
            boolean goesOn = on ? forecast.price[slot] <= breakEven : forecast.price[slot] >= breakEven;
            if (!goesOn) {
                return false;
            }
        }
        return true;
    }

    /** The level that it is at, if it is as good as any, else the lowest of the best. */
    private int bestAboveOff(Forecast forecast, int before) {
        int best = 1;
        for (int level = 2; level < terms.levels(); level++) {
            best = margin(forecast, level) > margin(forecast, best) ? level : best;
        }
        return RunProgramme.exceeds(margin(forecast, best), margin(forecast, before)) ? best : before;
    }

    private double margin(Forecast forecast, int level) {
        return terms.revenue()[level] * forecast.hashprice[0] - terms.megawatts()[level] * forecast.price[0];
    }

    private static double highestStrike(GroupTerms terms) {
        double highest = 0;
        for (int level = 1; level < terms.levels(); level++) {
            double earned = terms.revenue()[level] - terms.revenue()[0];
            double drawn = terms.megawatts()[level] - terms.megawatts()[0];
            highest = Math.max(highest, earned / drawn);
        }
        return highest;
    }
}
