package io.hashwatt.rest.plan;

import static io.hashwatt.domain.kernel.Amounts.eur;
import static org.assertj.core.api.Assertions.assertThat;

import io.hashwatt.application.plan.observed.ReadHandover.Handover;
import io.hashwatt.application.plan.observed.ReadObservedDays.ObservedDays;
import io.hashwatt.documents.JsonOutput;
import io.hashwatt.domain.kernel.CurrencyCode;
import io.hashwatt.domain.kernel.Power;
import io.hashwatt.domain.kernel.SiteId;
import io.hashwatt.domain.plan.observed.ObservedDay;
import io.hashwatt.domain.plan.observed.ObservedTotal;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Observed days in JSON")
class ObservedDaysJsonTest {

    private static final SiteId SITE = new SiteId(new UUID(0, 1));
    private static final LocalDate FIRST = LocalDate.of(2026, 11, 22);
    private static final List<ObservedDay> DAYS = List.of(
            new ObservedDay(
                    FIRST,
                    Duration.ofDays(1),
                    Duration.ZERO,
                    Duration.ZERO,
                    9,
                    4,
                    new BigDecimal("31.25"),
                    eur("412.5"),
                    eur("468.75")),
            new ObservedDay(
                    FIRST.plusDays(1), Duration.ZERO, Duration.ofDays(1), Duration.ZERO, 0, 0, null, null, null));

    @Test
    @DisplayName("have what was promised beside what happened, and null where it is not known")
    void days() {
        assertThat(text(out -> ObservedDaysJson.write(
                        new ObservedDays(SITE, ZoneId.of("Europe/Berlin"), new CurrencyCode("EUR"), DAYS), out)))
                .contains("\"gain_over_default\":412.5,\"promised_gain_over_default\":468.75}")
                .contains("\"gain_over_default\":null,\"promised_gain_over_default\":null}");
    }

    @Test
    @DisplayName("are summed up, before a site is handed over, over those of which both are known")
    void handover() {
        assertThat(handover(DAYS))
                .contains(
                        "\"promised\":{\"days\":1,\"promised_gain_over_default\":468.75,\"gain_over_default\":412.5}");
        assertThat(handover(DAYS.subList(1, 2))).contains("\"gain_over_default\":null,\"promised\":null");
    }

    private static String handover(List<ObservedDay> days) {
        return text(out -> HandoverJson.write(
                new Handover(
                        SITE,
                        new CurrencyCode("EUR"),
                        1,
                        100,
                        Power.ofWatts(300_000),
                        Power.NONE,
                        FIRST,
                        FIRST.plusDays(1),
                        ObservedTotal.of(days),
                        List.of()),
                out));
    }

    private static String text(JsonOutput.Content content) {
        return new String(JsonOutput.bytes(content), StandardCharsets.UTF_8);
    }
}
