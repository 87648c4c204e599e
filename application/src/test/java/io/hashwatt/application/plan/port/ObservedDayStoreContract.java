package io.hashwatt.application.plan.port;

import static io.hashwatt.application.testing.Samples.observedDay;
import static io.hashwatt.application.testing.Samples.site;
import static org.assertj.core.api.Assertions.assertThat;

import io.hashwatt.application.plan.port.ObservedDayStore.KeptDay;
import io.hashwatt.application.testing.StoreContract;
import io.hashwatt.domain.fleet.RegisteredSite;
import io.hashwatt.domain.kernel.TenantId;
import io.hashwatt.domain.plan.observed.ObservedDay;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A store of observed days")
public abstract class ObservedDayStoreContract extends StoreContract {

    private static final LocalDate DAY = LocalDate.of(2026, 10, 25);
    private static final LocalDate NEVER = LocalDate.of(2999, 1, 1);

    private final RegisteredSite ours = site(OURS, 1, "ours");
    private final RegisteredSite second = site(OURS, 2, "second");
    private final RegisteredSite theirs = site(THEIRS, 3, "theirs");

    @BeforeEach
    protected void addSites() {
        List.of(ours, second, theirs)
                .forEach(site -> within(site.tenant(), () -> stores().sites().add(site)));
    }

    @Test
    @DisplayName("gives back what it keeps of a site between two days, in their order, with what is not known of them")
    protected void roundTrip() {
        KeptDay known = new KeptDay("a".repeat(64), observedDay(DAY));
        KeptDay unknown = new KeptDay(
                "b",
                new ObservedDay(
                        DAY.plusDays(1),
                        Duration.ofMillis(1),
                        Duration.ofHours(25).minusMillis(1),
                        Duration.ofMillis(1),
                        0,
                        0,
                        new BigDecimal("0.000000"),
                        null,
                        null));
        keep(OURS, ours, unknown, known);
        keep(OURS, second, new KeptDay("c", observedDay(DAY)));

        assertSame(between(DAY, DAY.plusDays(1)), List.of(known, unknown));
        assertSame(between(DAY.plusDays(1), NEVER), List.of(unknown));
        assertThat(between(DAY.minusDays(2), DAY.minusDays(1))).isEmpty();
    }

    @Test
    @DisplayName("keeps one sum of a day, the last")
    protected void replaces() {
        KeptDay newer = new KeptDay("newer", observedDay(DAY));
        keep(OURS, ours, new KeptDay("older", observedDay(DAY)), new KeptDay("other", observedDay(DAY.plusDays(1))));

        keep(OURS, ours, newer);

        assertThat(between(DAY, NEVER)).extracting(KeptDay::fingerprint).containsExactly("newer", "other");
        keep(OURS, ours);
        assertSame(between(DAY, DAY), List.of(newer));
    }

    @Test
    @DisplayName("takes it when several have worked out the same day at the same time")
    protected void atTheSameTime() {
        KeptDay day = new KeptDay("same", observedDay(DAY));

        atOnce(
                4,
                () -> in(OURS, () -> {
                    stores().observedDays().keep(OURS, ours.id(), List.of(day));
                    return day;
                }));

        assertSame(between(DAY, DAY), List.of(day));
    }

    @Test
    @DisplayName("loses them with their site, and keeps none of a site that is not there")
    protected void goesWithItsSite() {
        keep(OURS, ours, new KeptDay("x", observedDay(DAY)));

        within(OURS, () -> stores().sites().remove(ours));
        keep(OURS, ours, new KeptDay("y", observedDay(DAY)));

        assertThat(between(DAY, DAY)).isEmpty();
    }

    @Test
    @DisplayName("shows and changes nothing of another tenant's sites")
    protected void isolation() {
        KeptDay foreign = new KeptDay("theirs", observedDay(DAY));
        keep(THEIRS, theirs, foreign);

        keep(OURS, theirs, new KeptDay("ours", observedDay(DAY)));

        assertThat(in(OURS, () -> stores().observedDays().between(OURS, theirs.id(), DAY, DAY)))
                .isEmpty();
        assertSame(in(THEIRS, () -> stores().observedDays().between(THEIRS, theirs.id(), DAY, DAY)), List.of(foreign));
    }

    private void keep(TenantId tenant, RegisteredSite site, KeptDay... days) {
        within(tenant, () -> stores().observedDays().keep(tenant, site.id(), List.of(days)));
    }

    private List<KeptDay> between(LocalDate from, LocalDate to) {
        return in(OURS, () -> stores().observedDays().between(OURS, ours.id(), from, to));
    }
}
