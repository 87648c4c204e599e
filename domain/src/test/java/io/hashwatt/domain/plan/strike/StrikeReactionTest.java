package io.hashwatt.domain.plan.strike;

import static org.assertj.core.api.Assertions.assertThat;

import io.hashwatt.domain.fleet.MinerGroup;
import io.hashwatt.domain.fleet.PowerLevel;
import io.hashwatt.domain.fleet.StartCost;
import io.hashwatt.domain.fleet.TransitionLimits;
import io.hashwatt.domain.kernel.CurrencyCode;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.market.Finality;
import io.hashwatt.domain.plan.grid.Slot;
import io.hashwatt.domain.schedule.StrikeContent.Patience;
import io.hashwatt.domain.schedule.StrikeContent.Strikes;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Typed strikes of 80 for level 1 and 60 for level 2, on prices of five minutes. */
@DisplayName("A strike rule, as prices come in,")
class StrikeReactionTest {

    private static final Duration FIVE_MINUTES = Duration.ofMinutes(5);
    private static final CurrencyCode USD = new CurrencyCode("USD");
    private static final MinerGroup GROUP = new MinerGroup(
            "A",
            10,
            List.of(
                    PowerLevel.of("off", 0, "0"),
                    PowerLevel.of("eco", 1_000, "60"),
                    PowerLevel.of("full", 2_000, "100")),
            TransitionLimits.NONE,
            StartCost.NONE,
            2);

    @Test
    @DisplayName("follows each price by itself where it has no patience to keep")
    void atOnce() {
        assertThat(levels(Patience.NONE, 50, 60, 79, 80, 200, -5)).isEqualTo("2 1 1 0 0 2");
    }

    @Test
    @DisplayName("complaint 4, flapping around the threshold: does not flap between its two thresholds")
    void hysteresis() {
        Patience tenBelow = patience("10", 1, 1, null, 0, 0);

        assertThat(levels(Patience.NONE, 59, 61, 59, 61, 59)).isEqualTo("2 1 2 1 2");
        assertThat(levels(tenBelow, 59, 61, 59, 61, 59)).isEqualTo("2 1 1 1 1");
        assertThat(levels(tenBelow, 59, 61, 51, 49)).isEqualTo("2 1 1 2");
    }

    @Test
    @DisplayName("goes off after two windows above and comes back after four below, and at once above the high strike")
    void windows() {
        Patience foreman = patience("0", 2, 4, "150", 0, 0);

        assertThat(levels(foreman, 50, 90, 50, 90, 90, 50, 50, 50, 50, 50))
                .as("one window is not enough, and starts to count anew")
                .isEqualTo("2 2 2 2 0 0 0 0 2 2");
        assertThat(levels(foreman, 50, 151, 50)).isEqualTo("2 0 0");
    }

    @Test
    @DisplayName("takes of several windows the level that all of them ask for")
    void commonLevel() {
        assertThat(levels(patience("0", 2, 1, null, 0, 0), 50, 90, 70)).isEqualTo("2 2 1");
        assertThat(levels(patience("0", 1, 2, null, 0, 0), 90, 50, 70)).isEqualTo("0 0 1");
    }

    @Test
    @DisplayName(
            "stays off and stays on as long as it says, on the lowest level if need be, unless the price is too high")
    void holds() {
        assertThat(levels(patience("0", 1, 1, null, 15, 0), 90, 50, 50, 50, 50)).isEqualTo("0 0 0 2 2");
        assertThat(levels(patience("0", 1, 1, null, 0, 15), 90, 50, 90, 90, 90)).isEqualTo("0 2 1 1 0");
        assertThat(levels(patience("0", 1, 1, "100", 0, 15), 90, 50, 101)).isEqualTo("0 2 0");
    }

    private static Patience patience(
            String below, int down, int up, @Nullable String atOnce, int minutesOff, int minutesOn) {
        return new Patience(
                new BigDecimal(below),
                down,
                up,
                atOnce == null ? null : new BigDecimal(atOnce),
                Duration.ofMinutes(minutesOff),
                Duration.ofMinutes(minutesOn));
    }

    private static String levels(Patience patience, int... prices) {
        StrikeLine line = new StrikeLine(
                USD, new Strikes.Typed(USD, List.of(BigDecimal.valueOf(80), BigDecimal.valueOf(60))), BigDecimal.ZERO);
        StrikeReaction reaction = new StrikeReaction(GROUP, line, patience);
        StringBuilder levels = new StringBuilder();
        for (int i = 0; i < prices.length; i++) {
            Slot slot = new Slot(
                    Interval.of(Instant.EPOCH.plus(FIVE_MINUTES.multipliedBy(i)), FIVE_MINUTES),
                    new Slot.PowerQuote(BigDecimal.valueOf(prices[i]), Finality.FINAL, Instant.EPOCH),
                    BigDecimal.valueOf(50));
            levels.append(i == 0 ? "" : " ").append(reaction.next(slot, Objects.requireNonNull(slot.prices())));
        }
        return levels.toString();
    }
}
