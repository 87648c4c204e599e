package io.hashwatt.cli.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.hashwatt.domain.kernel.CurrencyCode;
import io.hashwatt.domain.kernel.Money;
import io.hashwatt.domain.plan.site.Coupling;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("How good a plan under caps is")
class CouplingSentenceTest {

    private static final Money PROFIT = eur("100");

    @Test
    @DisplayName("is told as a share of what planning can add, and in money")
    void share() {
        assertThat(CouplingSentence.of(coupling("102", "52"), PROFIT, List.of()))
                .isEqualTo("The caps cost 20.00 EUR; the plan is within 4.00 % of what planning can add under them"
                        + " (2.00 EUR)");
    }

    @Test
    @DisplayName("is told in money alone where planning can add nothing to the highest levels, and never as the best")
    void noShare() {
        assertThat(CouplingSentence.of(coupling("102", "103"), PROFIT, List.of()))
                .isEqualTo("The caps cost 20.00 EUR; the plan is at most 2.00 EUR below the best under them");
    }

    @Test
    @DisplayName("is the best where less than a cent is open")
    void best() {
        assertThat(CouplingSentence.of(coupling("100.009", "52"), PROFIT, List.of()))
                .endsWith("the plan is the best under them");
    }

    @Test
    @DisplayName("is told with a search that took too long")
    void cutShort() {
        Coupling coupling = new Coupling(eur("102"), eur("120"), eur("52"), List.of(), false, true);

        assertThat(CouplingSentence.of(coupling, PROFIT, List.of()))
                .endsWith("(2.00 EUR); the search for a better one took too long and was ended");
    }

    @Test
    @DisplayName("is told with what groups earn more under caps, where they follow a schedule that earns less without")
    void earnsMore() {
        Coupling coupling = new Coupling(PROFIT, eur("91"), eur("52"), List.of(), false, false);

        assertThat(CouplingSentence.of(coupling, PROFIT, List.of()))
                .isEqualTo("Under the caps the groups earn 9.00 EUR more than without them; the plan is the best under"
                        + " them");
    }

    @Test
    @DisplayName("is not told as a share of what only rounding leaves open")
    void rounding() {
        assertThat(coupling("100.000000001", "100").openShare(PROFIT)).isNull();
        assertThat(coupling("102", "52").openShare(PROFIT)).isEqualByComparingTo("0.04");
    }

    private static Coupling coupling(String bound, String unplanned) {
        return new Coupling(eur(bound), eur("120"), eur(unplanned), List.of(), false, false);
    }

    private static Money eur(String amount) {
        return new Money(new BigDecimal(amount), new CurrencyCode("EUR"));
    }
}
