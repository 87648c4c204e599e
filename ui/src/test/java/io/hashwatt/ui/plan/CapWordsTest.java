package io.hashwatt.ui.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.hashwatt.domain.kernel.CurrencyCode;
import io.hashwatt.domain.kernel.Money;
import io.hashwatt.domain.plan.site.Coupling;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("How good a plan of groups is that were planned together")
class CapWordsTest {

    @Test
    @DisplayName("is told with all that it was made under, and that costs it something")
    void under() {
        assertThat(quality(false, false)).isEqualTo("This is the best plan under the site’s caps. They cost it €102");
        assertThat(quality(true, false)).contains("under the site’s caps, draw targets and blocks. They");
        assertThat(quality(false, true)).contains("under the site’s caps and the peak worth having. They");
        assertThat(quality(true, true))
                .contains("under the site’s caps, its draw targets, blocks and the peak worth having. They");
    }

    @Test
    @DisplayName("is told with a search that took too long")
    void cutShort() {
        Coupling coupling = new Coupling(euros(-10), euros(82), euros(82), List.of(), false, true);

        assertThat(CapWords.quality(coupling, euros(-20), false))
                .endsWith("The search for a better plan took too long and was ended");
    }

    private static String quality(boolean isAimed, boolean isCharged) {
        Coupling coupling = new Coupling(euros(-20), euros(82), euros(82), List.of(), isAimed, false);
        return CapWords.quality(coupling, euros(-20), isCharged);
    }

    private static Money euros(int amount) {
        return new Money(BigDecimal.valueOf(amount), new CurrencyCode("EUR"));
    }
}
