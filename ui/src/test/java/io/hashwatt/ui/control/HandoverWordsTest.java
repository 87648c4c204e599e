package io.hashwatt.ui.control;

import static io.hashwatt.domain.kernel.Amounts.usd;
import static org.assertj.core.api.Assertions.assertThat;

import io.hashwatt.application.plan.observed.ReadHandover.Handover;
import io.hashwatt.domain.kernel.CurrencyCode;
import io.hashwatt.domain.kernel.Power;
import io.hashwatt.domain.kernel.SiteId;
import io.hashwatt.domain.plan.observed.ObservedTotal;
import io.hashwatt.domain.plan.observed.PromisedDays;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What is handed over with a site, in sentences,")
class HandoverWordsTest {

    private static final ObservedTotal KNOWN =
            new ObservedTotal(7, 0, 0, 0, 84, 31, usd("1650.4"), new PromisedDays(6, usd("1800"), usd("1500.2")));

    @Test
    @DisplayName("is told in groups, miners and power, and in what was sent and earned")
    void known() {
        HandoverWords words = words(6, Power.ofWatts(23_100_000), Power.ofWatts(66_000), KNOWN);

        assertThat(plain(words.machines()))
                .isEqualTo("6 groups with 6,600 miners, 23.1 MW at their highest levels (66 kW when off)");
        assertThat(plain(words.days())).isEqualTo("17 Nov – 23 Nov 2026");
        assertThat(words.sent()).isEqualTo("84 changes of level, 31 of them starts");
        assertThat(words.earned()).isEqualTo("+$1,650");
        assertThat(words.promised()).isEqualTo("+$1,800 on 6 of 7 days, of which +$1,500 came");
    }

    @Test
    @DisplayName("tells for how many days it is not known, and why")
    void partlyKnown() {
        HandoverWords words = words(new ObservedTotal(7, 1, 1, 2, 1, 1, usd("-12"), null));

        assertThat(words.sent())
                .isEqualTo(
                        "1 change of level, 1 of them a start, with a plan for a part of 1 of the days only; not known:"
                                + " 1 of 7 days had no plan");
        assertThat(words.earned())
                .isEqualTo("−$12 on 4 of 7 days; not known: 2 of 7 days have no final price, 1 of 7 days had no plan");
    }

    @Test
    @DisplayName("never tells an amount of which nothing is known")
    void unknown() {
        HandoverWords unpriced = words(new ObservedTotal(7, 0, 0, 7, 0, 0, null, null));
        HandoverWords unplanned = words(new ObservedTotal(7, 7, 0, 0, null, null, null, null));

        assertThat(unpriced.sent()).isEqualTo("0 changes of level, 0 of them starts");
        assertThat(unpriced.earned()).isEqualTo("not known: 7 of 7 days have no final price");
        assertThat(unplanned.sent()).isEqualTo("not known: 7 of 7 days had no plan");
        assertThat(unplanned.promised())
                .isEqualTo("not known: of no day both are known, what was promised and what came");
        assertThat(unplanned.earned()).isEqualTo("not known: 7 of 7 days had no plan");
    }

    @Test
    @DisplayName("says that there is nothing to be switched where there is no group")
    void withoutGroups() {
        assertThat(words(0, Power.NONE, Power.NONE, KNOWN).machines())
                .isEqualTo("no group: there is nothing to be switched yet");
    }

    private static HandoverWords words(ObservedTotal observed) {
        return words(6, Power.ofWatts(1_000), Power.NONE, observed);
    }

    private static HandoverWords words(int groups, Power top, Power off, ObservedTotal observed) {
        Handover handover = new Handover(
                new SiteId(new UUID(0, 1)),
                new CurrencyCode("USD"),
                groups,
                groups * 1_100L,
                top,
                off,
                LocalDate.of(2026, 11, 17),
                LocalDate.of(2026, 11, 23),
                observed,
                List.of());
        return new HandoverWords(handover, ZoneId.of("America/Chicago"));
    }

    private static String plain(String words) {
        return words.replace('\u00a0', ' ');
    }
}
