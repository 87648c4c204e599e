package io.hashwatt.ui.schedule.words;

import static org.assertj.core.api.Assertions.assertThat;

import io.hashwatt.domain.fleet.RegisteredSite;
import io.hashwatt.domain.fleet.SiteLimits;
import io.hashwatt.domain.kernel.CurrencyCode;
import io.hashwatt.domain.kernel.SiteId;
import io.hashwatt.domain.kernel.TenantId;
import io.hashwatt.domain.schedule.StrikeContent;
import io.hashwatt.domain.schedule.StrikeContent.Patience;
import io.hashwatt.domain.schedule.StrikeContent.Strikes;
import io.hashwatt.domain.schedule.Target;
import io.hashwatt.ui.fixture.Mine;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A strike rule in words")
class StrikeSentenceTest {

    private static final CurrencyCode USD = new CurrencyCode("USD");

    private final RegisteredSite site = new RegisteredSite(
            new SiteId(new UUID(0, 1)),
            new TenantId(new UUID(0, 1)),
            "Brazos Ridge",
            ZoneId.of("America/Chicago"),
            USD,
            SiteLimits.NONE,
            Mine.NOW,
            1);

    @Test
    @DisplayName("says up to which price, in as few words as it has parts")
    void plain() {
        StrikeContent content = new StrikeContent(
                "Spikes",
                new Target.WholeSite(),
                null,
                new Strikes.Automatic(BigDecimal.ZERO),
                BigDecimal.ZERO,
                Patience.NONE);

        assertThat(words(content, "the site’s own price"))
                .isEqualTo("The whole site leaves a level where the site’s own price is above what its last step earns"
                        + " at the hashprice of the time. Back when it pays again.");
    }

    @Test
    @DisplayName("says every part that somebody has thought of")
    void full() {
        StrikeContent content = new StrikeContent(
                "Spikes",
                Calendars.BOTH,
                null,
                new Strikes.Typed(USD, List.of(new BigDecimal("70"), new BigDecimal("55.5"))),
                new BigDecimal("3"),
                new Patience(
                        new BigDecimal("5"),
                        2,
                        3,
                        new BigDecimal("200"),
                        Duration.ofMinutes(30),
                        Duration.ofMinutes(60)));

        assertThat(words(content, "HB_SOUTH"))
                .isEqualTo(
                        "B1 and C hall leave a level where HB_SOUTH is above its strike: Eco 70.00\u00a0$/MWh and"
                                + " Normal 55.50\u00a0$/MWh, after 3.00\u00a0$/MWh on top of the price."
                                + " Only after 2 intervals in a row."
                                + " Back when the price is 5.00\u00a0$/MWh below, 3 intervals in a row."
                                + " Above 200.00\u00a0$/MWh off at once. Off for at least 30\u00a0min. On for at least 1\u00a0h.");
    }

    private String words(StrikeContent content, String series) {
        return StrikeSentence.of(content, site, Calendars.GROUPS, series).text();
    }
}
