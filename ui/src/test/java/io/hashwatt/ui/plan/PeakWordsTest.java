package io.hashwatt.ui.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.hashwatt.domain.kernel.CurrencyCode;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.kernel.Power;
import io.hashwatt.domain.market.tariff.BillingPeriod;
import io.hashwatt.domain.market.tariff.DemandCharge;
import io.hashwatt.domain.market.tariff.DemandPeriod;
import io.hashwatt.domain.plan.group.CapPrice;
import io.hashwatt.domain.plan.peak.PeakTarget;
import io.hashwatt.domain.plan.peak.PlannedPeak;
import io.hashwatt.ui.text.SiteTime;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What demand charges make of a plan")
class PeakWordsTest {

    private static final CurrencyCode EUR = new CurrencyCode("EUR");

    @Test
    @DisplayName("is told with what stands, which nobody has measured, and what the plan adds to the bill")
    void peak() {
        assertThat(sentence(3_200_000, 4_089_000))
                .isEqualTo(
                        "Grid: the peak worth having until Fri 1 Jan, 00:00 is 4,089\u00a0kW; 3,200\u00a0kW stand already,"
                                + " as told or planned; this plan draws 4,089\u00a0kW, which adds €10,668 to the bill.");
        assertThat(sentence(0, 0))
                .endsWith("none stands yet, as far as was planned; this plan draws nothing while it counts.");
        assertThat(sentence(3_200_000, 3_000_000)).endsWith("this plan draws 3,000\u00a0kW, which costs nothing more.");
    }

    @Test
    @DisplayName("is no cap of the site in a why")
    void why() {
        assertThat(CapWords.of(new CapPrice(null, new BigDecimal("14.2"), true, null), EUR))
                .startsWith("The peak worth having is worth");
        assertThat(CapWords.of(new CapPrice(null, new BigDecimal("14.2")), EUR)).startsWith("The site’s cap");
    }

    private static String sentence(int standing, int planned) {
        DemandCharge charge = new DemandCharge(
                "Grid", new BigDecimal("12"), DemandCharge.USUALLY_MEASURED, BillingPeriod.MONTH, List.of());
        Interval december = new Interval(Instant.parse("2026-11-30T23:00:00Z"), Instant.parse("2026-12-31T23:00:00Z"));
        PeakTarget target = new PeakTarget(
                new DemandPeriod(charge, december), Power.ofWatts(standing), Power.ofWatts(4_089_000), null);
        return new PeakWords(EUR, SiteTime.in(ZoneId.of("Europe/Berlin")))
                .of(new PlannedPeak(target, Power.ofWatts(planned)));
    }
}
