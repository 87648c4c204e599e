package io.hashwatt.documents.plan;

import static io.hashwatt.domain.kernel.Amounts.eur;
import static org.assertj.core.api.Assertions.assertThat;

import io.hashwatt.domain.kernel.CurrencyCode;
import io.hashwatt.domain.plan.replay.Policy;
import io.hashwatt.domain.plan.replay.Recommendation;
import io.hashwatt.domain.plan.replay.Recommendation.Measured;
import io.hashwatt.domain.plan.replay.Recommendation.Rival;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A recommendation in English")
class RecommendationSentenceTest {

    private static final CurrencyCode EUR = new CurrencyCode("EUR");

    @Test
    @DisplayName("says what the policy earned, over always-on and over the next best")
    void best() {
        assertSaid(
                measured(Policy.ROLLING, "1234.5", "99.987", "0.915", new Rival(Policy.DAY_AHEAD, eur("-20"))),
                "Run rolling: it earned 1,235 EUR, 99.99 EUR more than always-on"
                        + " (92 % of what perfect foresight would have added). That is 20.00 EUR more than day-ahead.");
    }

    @Test
    @DisplayName("says why the best is not worth its effort")
    void simpler() {
        assertSaid(
                measured(Policy.ALWAYS_ON, "31.23", "0", "0", new Rival(Policy.STRIKE_LEVELS, eur("0.01"))),
                "Run always-on: it earned 31.23 EUR."
                        + " strike-levels earned only 0.01 EUR more, which its effort is not worth.");
    }

    @Test
    @DisplayName("says so where a policy earned less than always-on, and leaves out what is not known")
    void less() {
        assertSaid(
                measured(Policy.DAY_AHEAD, "-5", "-7", null, null),
                "Run day-ahead: it earned -5.00 EUR, 7.00 EUR less than always-on.");
    }

    @Test
    @DisplayName("is the words of an earlier release where there are no others, or that there is nothing to say")
    void words() {
        assertSaid(new Recommendation.Told(Policy.ROLLING, "Run rolling."), "Run rolling.");
        assertSaid(
                new Recommendation.NothingCompared(),
                "No policy that could be run was compared, so there is nothing to recommend.");
    }

    @Test
    @DisplayName("says first that it is at a hashprice that was not paid")
    void assumed() {
        Recommendation told = new Recommendation.Told(Policy.ROLLING, "Run rolling.");

        assertThat(RecommendationSentence.at(new BigDecimal("35.5"), EUR, told))
                .isEqualTo("At 35.5 EUR/PH/day, not what was paid then. Run rolling.");
        assertThat(RecommendationSentence.at(null, EUR, told)).isEqualTo("Run rolling.");
    }

    private static Recommendation measured(
            Policy policy, String profit, String over, @Nullable String capture, @Nullable Rival rival) {
        return new Measured(policy, eur(profit), eur(over), capture == null ? null : new BigDecimal(capture), rival);
    }

    private static void assertSaid(Recommendation recommendation, String sentences) {
        assertThat(RecommendationSentence.of(recommendation)).isEqualTo(sentences);
    }
}
