package io.hashwatt.domain.plan.outlook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.hashwatt.domain.plan.dp.GroupTerms;
import io.hashwatt.domain.plan.dp.Horizon;
import io.hashwatt.domain.plan.dp.RunProgramme;
import io.hashwatt.domain.plan.dp.Standing;
import io.hashwatt.domain.plan.dp.YieldTimes;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What is decided without solving the programme is as good as what the programme decides. */
class FirstDecisionTest {

    private static final long MINUTE = 60_000;
    private static final int SLOTS = 40;

    @Test
    void the_level_it_names_is_the_beginning_of_a_best_plan() {
        int decided = 0;
        for (long seed = 0; seed < 20_000; seed++) {
            Random random = new Random(seed);
            Horizon horizon = horizon(random);
            GroupTerms terms = terms(random);
            int levelBefore = random.nextInt(3);
            long since = -15 * MINUTE * random.nextInt(12);
            Standing standing = new Standing(0, levelBefore, since, since, random.nextInt(2));
            Forecast forecast = new Forecast(horizon, 0, horizon.price, horizon.hashprice);
            int level = new FirstDecision(terms).level(forecast, standing);
            if (level != FirstDecision.OPEN) {
                RunProgramme programme = RunProgramme.solve(horizon, terms, null, standing.startsToday());
                assertThat(worthOfStartingWith(level, horizon, terms, standing, programme))
                        .as("seed %d, level %d", seed, level)
                        .isCloseTo(programme.worth(standing), within(1e-9));
                decided++;
            }
        }
        assertThat(decided).isGreaterThan(5_000);
    }

    private static double worthOfStartingWith(
            int level, Horizon horizon, GroupTerms terms, Standing standing, RunProgramme programme) {
        assertThat(level > 0).as("it never changes the state").isEqualTo(standing.isOn());
        int starts = horizon.day[1] == horizon.day[0] ? standing.startsToday() : 0;
        return terms.value(horizon, 0, level)
                + programme.worth(new Standing(1, level, standing.since(), standing.since(), starts));
    }

    /** Prices that stay on one side of the strike price for some hours, across a midnight, in slots of unequal length. */
    private static Horizon horizon(Random random) {
        long[] bounds = new long[SLOTS + 1];
        int[] day = new int[SLOTS];
        double[] price = new double[SLOTS];
        double[] hashprice = new double[SLOTS];
        int midnight = random.nextInt(SLOTS);
        double mood = 50;
        for (int slot = 0; slot < SLOTS; slot++) {
            bounds[slot + 1] = bounds[slot] + MINUTE * (random.nextInt(4) == 0 ? 30 : 15);
            day[slot] = slot < midnight ? 0 : 1;
            mood = random.nextInt(8) == 0 ? random.nextInt(140) : mood;
            price[slot] = mood + random.nextInt(30);
            hashprice[slot] = 45 + random.nextInt(10);
        }
        return new Horizon(bounds, day, price, hashprice);
    }

    /** Three levels that break even between 90 and 130 per MWh at the hashprices above. */
    private static GroupTerms terms(Random random) {
        return new GroupTerms(
                new double[] {0, 2.5, 4},
                new double[] {0.01, 1, 2},
                15 * MINUTE * random.nextInt(9),
                15 * MINUTE * random.nextInt(9),
                random.nextBoolean() ? Integer.MAX_VALUE : random.nextInt(4),
                new long[] {0},
                new double[] {random.nextInt(3) * 20},
                null,
                null,
                null,
                null,
                YieldTimes.NONE);
    }
}
