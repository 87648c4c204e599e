package io.hashwatt.application.plan;

import io.hashwatt.application.testing.Stores;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * Random orders of prices, schedules, interventions, edited levels, slow plans, time that passes, restarts and a second
 * process. Each story has a seed, which a failure names; {@code -Dstories=1000} tells more of them.
 */
@DisplayName("Whatever happens in whatever order,")
public abstract class WhatRulesContract {

    private static final int STEPS = 40;

    /** Without a single row. */
    protected abstract Stores emptyStores();

    protected int stories() {
        return Integer.getInteger("stories", 8);
    }

    @Test
    @DisplayName("what rules obeys every live intervention, the plan in force never goes back, and it covers now")
    protected void always() {
        for (int seed = 1; seed <= stories(); seed++) {
            RulingStory story = new RulingStory(emptyStores(), new Random(seed), "seed " + seed);
            for (int step = 0; step < STEPS; step++) {
                story.goOn();
            }
            story.assertThePastIsAsItWas();
        }
    }
}
