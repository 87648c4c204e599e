package io.hashwatt.application.fleet.port;

import static io.hashwatt.application.testing.Samples.BERLIN;
import static io.hashwatt.application.testing.Samples.group;
import static io.hashwatt.application.testing.Samples.site;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hashwatt.application.kernel.Page;
import io.hashwatt.application.testing.Samples;
import io.hashwatt.application.testing.StoreContract;
import io.hashwatt.domain.fleet.BaseLoadChange;
import io.hashwatt.domain.fleet.Derating;
import io.hashwatt.domain.fleet.DrawTarget;
import io.hashwatt.domain.fleet.FeederCap;
import io.hashwatt.domain.fleet.LoadSeries;
import io.hashwatt.domain.fleet.RegisteredGroup;
import io.hashwatt.domain.fleet.RegisteredSite;
import io.hashwatt.domain.fleet.SiteLimits;
import io.hashwatt.domain.fleet.Validity;
import io.hashwatt.domain.kernel.CalendarWindow;
import io.hashwatt.domain.kernel.CurrencyCode;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.kernel.Power;
import io.hashwatt.domain.kernel.SeriesId;
import io.hashwatt.domain.kernel.SiteId;
import io.hashwatt.domain.kernel.TenantId;
import io.hashwatt.domain.market.HashpriceBasis;
import io.hashwatt.domain.market.SiteMarket;
import io.hashwatt.domain.plan.record.PlanRecord;
import io.hashwatt.domain.plan.replay.BacktestJob;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.time.Month;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A store of sites")
public abstract class SiteStoreContract extends StoreContract {

    @Test
    @DisplayName("gives back what it got, with or without caps and a base load")
    protected void roundTrip() {
        RegisteredSite capped = new RegisteredSite(
                new SiteId(id(1)),
                OURS,
                TEXT,
                ZoneId.of("America/Argentina/ComodRivadavia"),
                new CurrencyCode("USDT"),
                new SiteLimits(
                                new Power(POSITIVE.multiply(BigDecimal.TEN)),
                                List.of(
                                        new FeederCap("Süd 2/b", new Power(POSITIVE)),
                                        new FeederCap("North", Power.NONE)),
                                new Power(POSITIVE))
                        .changing(
                                List.of(
                                        new Derating(null, new Power(POSITIVE), evenings()),
                                        new Derating("Süd 2/b", Power.NONE, once())),
                                List.of(
                                        new BaseLoadChange(new Power(POSITIVE), once()),
                                        new BaseLoadChange(Power.NONE, evenings())))
                        .drawing(new LoadSeries(
                                AT.truncatedTo(ChronoUnit.SECONDS),
                                Duration.ofMinutes(15),
                                Collections.nCopies(
                                        LoadSeries.MOST_VALUES, new Power(POSITIVE.multiply(BigDecimal.TEN)))))
                        .aimingAt(List.of(
                                new DrawTarget(
                                        null,
                                        DrawTarget.Side.AT_LEAST,
                                        DrawTarget.HIGHEST_POWER,
                                        BigDecimal.TEN,
                                        evenings()),
                                new DrawTarget(
                                        "North", DrawTarget.Side.AT_MOST, Power.NONE, new BigDecimal("0.5"), once()))),
                AT,
                41);
        RegisteredSite uncapped = site(OURS, 2, "uncapped");
        add(capped);
        add(uncapped);

        assertSame(find(OURS, capped).orElseThrow(), capped);
        assertSame(withName(TEXT).orElseThrow(), capped);
        assertSame(find(OURS, uncapped).orElseThrow(), uncapped);
        assertThat(withName("nowhere")).isEmpty();
    }

    private static Validity evenings() {
        return new Validity.Recurring(new CalendarWindow(
                Set.of(DayOfWeek.MONDAY, DayOfWeek.SUNDAY),
                Set.of(Month.JULY, Month.AUGUST),
                LocalTime.of(17, 30),
                LocalTime.MIDNIGHT));
    }

    private static Validity once() {
        return new Validity.Once(Interval.of(AT.truncatedTo(ChronoUnit.SECONDS), Duration.ofMinutes(90)));
    }

    @Test
    @DisplayName("lets one hold a site at a time, and nobody add anything to it or remove it meanwhile")
    protected void holds() {
        RegisteredSite held = site(OURS, 1, "held");
        add(held);

        assertThat(in(OURS, () -> stores().sites().hold(OURS, held.id()))).contains(held);
        assertThat(in(OURS, () -> stores().sites().hold(OURS, new SiteId(id(2)))))
                .isEmpty();
        assertThat(overlapping(OURS, () -> isHeld(held)).secondDidNotWait()).isFalse();
        assertThat(overlapping(OURS, () -> isHeld(held), () -> {
                            stores().groups().add(group(held, 5, "hall"));
                            return true;
                        })
                        .secondDidNotWait())
                .isFalse();
        assertThat(overlapping(OURS, () -> isHeld(held), () -> stores().sites().remove(held))
                        .secondDidNotWait())
                .isFalse();
    }

    private boolean isHeld(RegisteredSite site) {
        return stores().sites().hold(OURS, site.id()).isPresent();
    }

    @Test
    @DisplayName("writes a change onto the version before it, and onto no other")
    protected void versions() {
        RegisteredSite first = site(OURS, 1, "first");
        add(first);
        RegisteredSite second = first.with("second", ZoneId.of("UTC"), SiteLimits.of(Power.ofWatts(5)));

        assertThat(update(second.with("third", BERLIN, SiteLimits.NONE))).isFalse();
        assertThat(update(second)).isTrue();
        assertThat(update(second)).isFalse();
        assertThat(update(site(OURS, 7, "nowhere"))).isFalse();
        assertSame(find(OURS, first).orElseThrow(), second);
        assertThat(update(second.with("third", BERLIN, SiteLimits.NONE))).isTrue();
        assertThat(find(OURS, first).orElseThrow().limits().powerCap()).isNull();
    }

    @Test
    @DisplayName("lets one of those win who change the same version at the same time")
    protected void oneWins() {
        RegisteredSite first = site(OURS, 1, "first");
        add(first);

        assertThat(atOnce(4, () -> update(first.with("changed", BERLIN, SiteLimits.NONE))))
                .containsOnlyOnce(true);
    }

    @Test
    @DisplayName("reads its own writes")
    protected void ownWrites() {
        RegisteredSite first = site(OURS, 1, "first");
        in(OURS, () -> {
            stores().sites().add(first);
            RegisteredSite second = first.with("second", BERLIN, SiteLimits.NONE);
            assertThat(stores().sites().find(OURS, first.id())).contains(first);
            assertThat(stores().sites().update(second)).isTrue();
            assertThat(stores().sites().find(OURS, first.id())).contains(second);
            assertThat(stores().sites().remove(second)).isTrue();
            return assertThat(stores().sites().find(OURS, first.id())).isEmpty();
        });
    }

    @Test
    @DisplayName("lists by page, in order of id")
    protected void pages() {
        List<RegisteredSite> sites = List.of(site(OURS, 3, "c"), site(OURS, 1, "b"), site(OURS, 2, "a"));
        sites.forEach(this::add);

        assertThat(page(OURS, Optional.empty(), 2)).containsExactly(sites.get(1), sites.get(2));
        assertThat(page(OURS, Optional.of(sites.get(2).id()), 2)).containsExactly(sites.getFirst());
    }

    @Test
    @DisplayName("removes the version it is told to, and all that belongs to the site")
    protected void removes() {
        RegisteredSite site = site(OURS, 1, "first");
        RegisteredSite other = site(OURS, 2, "other");
        add(site);
        add(other);
        everythingOf(site);
        everythingOf(other);

        assertThat(remove(site.with("second", BERLIN, SiteLimits.NONE))).isFalse();
        assertThat(belongings(site)).isEqualTo(4);
        assertThat(remove(site)).isTrue();

        assertThat(find(OURS, site)).isEmpty();
        assertThat(belongings(site)).isZero();
        assertThat(belongings(other)).isEqualTo(4);
        assertThat(remove(site)).isFalse();
    }

    @Test
    @DisplayName("refuses a name that is taken, which another tenant may have too")
    protected void nameIsUnique() {
        add(site(OURS, 1, "same"));
        add(site(THEIRS, 1, "same"));

        assertThatThrownBy(() -> add(site(OURS, 2, "same"))).isInstanceOf(RuntimeException.class);
    }

    @Test
    @DisplayName("shows, changes and removes no site of another tenant")
    protected void isolation() {
        RegisteredSite theirs = site(THEIRS, 1, "theirs");
        add(theirs);
        RegisteredSite sameId = site(OURS, 1, "theirs");

        assertThat(find(OURS, theirs)).isEmpty();
        assertThat(withName("theirs")).isEmpty();
        assertThat(page(OURS, Optional.empty(), 10)).isEmpty();
        assertThat(update(sameId.with("ours", BERLIN, SiteLimits.NONE))).isFalse();
        assertThat(remove(sameId)).isFalse();
        assertThatThrownBy(() -> in(OURS, () -> stores().sites().remove(theirs)))
                .isInstanceOf(IllegalStateException.class);
        assertThat(find(THEIRS, theirs)).contains(theirs);
    }

    private void everythingOf(RegisteredSite site) {
        long number = site.id().value().getLeastSignificantBits() & 0xFF;
        RegisteredGroup group = Samples.group(site, number + 10, "group");
        PlanRecord plan = Samples.plan(site.id(), number + 20, Interval.of(AT, Duration.ofHours(1)));
        BacktestJob backtest = Samples.backtest(site.id(), number + 30, AT);
        SiteMarket market = new SiteMarket(
                site.id(), new SeriesId(id(90)), null, new HashpriceBasis.Quoted(new SeriesId(id(91))), 1);
        within(OURS, () -> {
            stores().groups().add(group);
            stores().siteMarkets().save(OURS, market);
            stores().plans().add(OURS, plan, List.of(Samples.groupPlan(number + 10, group.group(), AT, 4)));
            stores().backtests().add(OURS, backtest);
        });
    }

    private long belongings(RegisteredSite site) {
        return in(OURS, () -> {
            return stores().groups().allOf(OURS, site.id()).size()
                    + stores().siteMarkets().find(OURS, site.id()).stream().count()
                    + stores().plans()
                            .newestFirst(OURS, site.id(), Optional.empty(), 9)
                            .size()
                    + stores().backtests().page(OURS, site.id(), Page.first(9)).size();
        });
    }

    private void add(RegisteredSite site) {
        within(site.tenant(), () -> stores().sites().add(site));
    }

    private boolean update(RegisteredSite site) {
        return in(site.tenant(), () -> stores().sites().update(site));
    }

    private boolean remove(RegisteredSite site) {
        return in(site.tenant(), () -> stores().sites().remove(site));
    }

    private Optional<RegisteredSite> find(TenantId tenant, RegisteredSite site) {
        return in(tenant, () -> stores().sites().find(tenant, site.id()));
    }

    private Optional<RegisteredSite> withName(String name) {
        return in(OURS, () -> stores().sites().withName(OURS, name));
    }

    private List<RegisteredSite> page(TenantId tenant, Optional<SiteId> after, int limit) {
        return in(tenant, () -> stores().sites().page(tenant, new Page<>(after, limit)));
    }
}
