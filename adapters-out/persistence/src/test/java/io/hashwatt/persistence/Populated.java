package io.hashwatt.persistence;

import static io.hashwatt.application.testing.Samples.EUR;
import static io.hashwatt.application.testing.Samples.armed;
import static io.hashwatt.application.testing.Samples.backtest;
import static io.hashwatt.application.testing.Samples.group;
import static io.hashwatt.application.testing.Samples.groupPlan;
import static io.hashwatt.application.testing.Samples.observedDay;
import static io.hashwatt.application.testing.Samples.plan;
import static io.hashwatt.application.testing.Samples.powerPrices;
import static io.hashwatt.application.testing.Samples.series;
import static io.hashwatt.application.testing.Samples.site;
import static io.hashwatt.application.testing.Samples.stop;
import static io.hashwatt.application.testing.Samples.user;
import static io.hashwatt.application.testing.ScheduleSamples.inForce;
import static io.hashwatt.application.testing.ScheduleSamples.nightly;
import static io.hashwatt.application.testing.ScheduleSamples.protection;
import static io.hashwatt.domain.kernel.Amounts.eur;

import io.hashwatt.application.kernel.DocumentDefect;
import io.hashwatt.application.kernel.DocumentPlace;
import io.hashwatt.application.kernel.DueKind;
import io.hashwatt.application.kernel.DueMark;
import io.hashwatt.application.kernel.InstanceEpoch;
import io.hashwatt.application.kernel.Urgency;
import io.hashwatt.application.market.ImportReport;
import io.hashwatt.application.market.port.Recorded;
import io.hashwatt.application.market.port.Withdrawal;
import io.hashwatt.application.plan.port.ObservedDayStore.KeptDay;
import io.hashwatt.application.tenancy.journal.AuditEntry;
import io.hashwatt.application.tenancy.journal.Journal.Change;
import io.hashwatt.application.tenancy.journal.RecordedEvent;
import io.hashwatt.application.tenancy.journal.SetAsideEvent;
import io.hashwatt.application.tenancy.port.ConsumerStore;
import io.hashwatt.application.tenancy.port.TokenStore.Kind;
import io.hashwatt.application.tenancy.port.TokenStore.Token;
import io.hashwatt.application.testing.Stores;
import io.hashwatt.domain.fleet.RegisteredGroup;
import io.hashwatt.domain.fleet.RegisteredSite;
import io.hashwatt.domain.kernel.ApiKeyId;
import io.hashwatt.domain.kernel.ImportId;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.kernel.TenantId;
import io.hashwatt.domain.market.BitcoinQuote;
import io.hashwatt.domain.market.Finality;
import io.hashwatt.domain.market.HashpriceBasis;
import io.hashwatt.domain.market.MarketSeries;
import io.hashwatt.domain.market.PowerPrice;
import io.hashwatt.domain.market.SeriesContent;
import io.hashwatt.domain.market.SiteMarket;
import io.hashwatt.domain.plan.grid.PlanGrounds;
import io.hashwatt.domain.plan.record.InputsPosition;
import io.hashwatt.domain.plan.record.PlanInForce;
import io.hashwatt.domain.plan.record.PlanRecord.Trigger;
import io.hashwatt.domain.plan.replay.BacktestJob;
import io.hashwatt.domain.plan.replay.BacktestSummary;
import io.hashwatt.domain.plan.replay.Policy;
import io.hashwatt.domain.plan.replay.PolicyResult;
import io.hashwatt.domain.plan.replay.Recommendation;
import io.hashwatt.domain.tenancy.ApiKey;
import io.hashwatt.domain.tenancy.Role;
import io.hashwatt.domain.tenancy.Tenant;
import io.hashwatt.domain.tenancy.User;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Writes at least one row of a tenant into every table. */
final class Populated {

    private static final Instant AT = Instant.parse("2026-11-20T12:00:00Z");
    private static final Recorded FIRST = Recorded.unpositioned(AT);
    private static final Withdrawal WITHDRAWAL = new Withdrawal(new Recorded(7, AT), new Recorded(8, AT));
    private static final Interval HOUR = Interval.of(AT, Duration.ofHours(1));

    private final Stores stores;
    private final TenantId tenant;
    private final long number;

    /** @param number makes the tenant's ids other than everybody else's, in steps of 100 */
    Populated(Stores stores, TenantId tenant, long number) {
        this.stores = stores;
        this.tenant = tenant;
        this.number = number;
    }

    void write() {
        in(TenantId.PLATFORM, () -> {
            stores.tenants().add(new Tenant(tenant, "t" + number, "Tenant", AT, 1));
            stores.leases().begin(new InstanceEpoch(tenant.value()), "server", Duration.ofHours(1));
        });
        in(tenant, () -> {
            tenancy();
            RegisteredSite site = site(tenant, number, "site");
            RegisteredGroup group = group(site, number, "group");
            stores.sites().add(site);
            stores.groups().add(group);
            market(site);
            stores.interventions().add(tenant, stop(site.id(), number, AT));
            stores.controls().save(tenant, armed(site.id()));
            stores.schedules().add(tenant, inForce(site.id(), number, nightly("nights")));
            stores.protections().put(tenant, protection(group, "promised"));
            plans(site, group);
        });
    }

    private void tenancy() {
        User user = user(tenant, number, "user");
        stores.users().add(user);
        stores.apiKeys()
                .add(
                        new ApiKey(
                                new ApiKeyId(user.id().value()),
                                tenant,
                                "key",
                                Role.VIEWER,
                                "hwk",
                                "USER:x",
                                AT,
                                null,
                                null,
                                1),
                        "ab");
        stores.tokens().add(new Token(tenant, Kind.SESSION, "cd", user.id(), AT));
        Change change = new Change("site.created", "site", "x", Map.of());
        stores.journal().lockHeads(tenant);
        stores.journal()
                .append(
                        tenant,
                        List.of(new RecordedEvent(1, AT, change)),
                        List.of(new AuditEntry(1, AT, "USER:x", "X", change, "ef")));
        stores.requests().claim(tenant, "key", "fingerprint", AT);
        stores.consumers().lockCursor(new ConsumerStore.Follower("re-planning", tenant, tenant));
        stores.consumers().setAside(tenant, new SetAsideEvent("re-planning", tenant, 1, "site.created", "no id", AT));
    }

    private void market(RegisteredSite site) {
        SeriesContent.PowerPrices content = powerPrices("DE-LU");
        MarketSeries series = series(tenant, number, "series", content).with("series", Set.of("alias"));
        stores.series().add(series);
        stores.powerPrices()
                .append(
                        tenant,
                        List.of(new PowerPrice(
                                content.series(), HOUR, BigDecimal.ONE, Finality.FINAL, "a.csv", AT, AT)));
        stores.bitcoinValues().appendQuotes(tenant, series.id(), List.of(new BitcoinQuote(AT, BigDecimal.TEN)), FIRST);
        stores.powerPrices().withdraw(tenant, content.series(), WITHDRAWAL);
        stores.bitcoinValues().withdraw(tenant, series.id(), WITHDRAWAL);
        stores.importReports()
                .add(
                        tenant,
                        new ImportReport(
                                new ImportId(series.id().value()),
                                series.id(),
                                "a.csv",
                                AT,
                                "USER:x",
                                ImportReport.Counts.NONE,
                                null,
                                List.of(),
                                List.of(),
                                List.of(new DocumentDefect(DocumentPlace.whole("a.csv"), "rule")),
                                0,
                                null));
        stores.siteMarkets()
                .save(tenant, new SiteMarket(site.id(), series.id(), null, new HashpriceBasis.Quoted(series.id()), 1));
    }

    private void plans(RegisteredSite site, RegisteredGroup group) {
        stores.plans().add(tenant, plan(site.id(), number, HOUR), List.of(groupPlan(number, group.group(), AT, 4)));
        stores.siteInputs().raise(tenant, List.of(site.id()));
        stores.plansInForce()
                .supersede(
                        tenant,
                        new PlanInForce(site.id(), plan(site.id(), number, HOUR).id(), InputsPosition.START, AT));
        stores.observedDays()
                .keep(tenant, site.id(), List.of(new KeptDay("fingerprint", observedDay(LocalDate.of(2026, 11, 20)))));
        BacktestJob job = backtest(site.id(), number, AT);
        stores.backtests().add(tenant, job);
        stores.backtests()
                .addSummary(
                        tenant,
                        job.id(),
                        new BacktestSummary(
                                ZoneId.of("UTC"),
                                EUR,
                                4,
                                0,
                                new Recommendation.Told(Policy.ROLLING, "words"),
                                List.of(figures()),
                                List.of(),
                                null,
                                PlanGrounds.UNKNOWN));
        stores.dueWork()
                .mark(tenant, new DueMark(DueKind.PLAN, site.id().value(), AT, Urgency.NORMAL, Trigger.PRICES.name()));
    }

    private static BacktestSummary.Figures figures() {
        BigDecimal one = BigDecimal.ONE;
        return new BacktestSummary.Figures(
                Policy.ROLLING,
                eur("1"),
                one,
                one,
                1,
                one,
                one,
                one,
                one,
                one,
                new PolicyResult.Loss(eur("1"), eur("1"), eur("1")),
                0,
                List.of(eur("1")),
                1,
                one,
                one);
    }

    private void in(TenantId unit, Runnable work) {
        stores.unitOfWork().in(unit, () -> {
            work.run();
            return unit;
        });
    }
}
