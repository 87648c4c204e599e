package io.hashwatt.application.plan.port;

import static io.hashwatt.application.testing.Samples.EUR;
import static io.hashwatt.application.testing.Samples.backtest;
import static io.hashwatt.application.testing.Samples.site;
import static io.hashwatt.domain.kernel.Amounts.eur;
import static org.assertj.core.api.Assertions.assertThat;

import io.hashwatt.application.kernel.Page;
import io.hashwatt.application.testing.ImplausibleSamples;
import io.hashwatt.application.testing.StoreContract;
import io.hashwatt.domain.fleet.RegisteredSite;
import io.hashwatt.domain.kernel.BacktestId;
import io.hashwatt.domain.kernel.GroupId;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.kernel.Money;
import io.hashwatt.domain.kernel.ScheduleId;
import io.hashwatt.domain.kernel.TenantId;
import io.hashwatt.domain.market.BelievedLooks;
import io.hashwatt.domain.market.RegimeBorder;
import io.hashwatt.domain.plan.replay.Assumptions;
import io.hashwatt.domain.plan.replay.BacktestFailure;
import io.hashwatt.domain.plan.replay.BacktestJob;
import io.hashwatt.domain.plan.replay.BacktestJob.Status;
import io.hashwatt.domain.plan.replay.BacktestSummary;
import io.hashwatt.domain.plan.replay.BacktestSummary.Figures;
import io.hashwatt.domain.plan.replay.Policy;
import io.hashwatt.domain.plan.replay.PolicyResult;
import io.hashwatt.domain.plan.replay.Recommendation;
import io.hashwatt.domain.plan.replay.Recommendation.Rival;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("A store of back-tests")
public abstract class BacktestStoreContract extends StoreContract {

    private final RegisteredSite ours = site(OURS, 1, "ours");
    private final RegisteredSite second = site(OURS, 2, "second");
    private final RegisteredSite theirs = site(THEIRS, 3, "theirs");

    @BeforeEach
    protected void addSites() {
        List.of(ours, second, theirs)
                .forEach(site -> within(site.tenant(), () -> stores().sites().add(site)));
    }

    @Test
    @DisplayName("gives back what it got, waiting or over")
    protected void roundTrip() {
        BacktestJob waiting = backtest(ours.id(), 1, AT);
        BacktestJob over = new BacktestJob(
                new BacktestId(id(2)),
                ours.id(),
                TEXT,
                Interval.of(AT, Duration.ofNanos(1_000)),
                List.of(Policy.values()),
                List.of(new GroupId(id(9)), new GroupId(id(4))),
                new ScheduleId(id(5)),
                new Assumptions(new BigDecimal("35.25"), Duration.ofSeconds(90)),
                Status.FAILED,
                3,
                Integer.MAX_VALUE,
                AT,
                AT.plusSeconds(1),
                AT.plusSeconds(2),
                new BacktestFailure.Told(TEXT),
                Long.MAX_VALUE);
        add(OURS, waiting);
        add(OURS, over);

        assertThat(find(OURS, waiting)).contains(waiting);
        assertThat(find(OURS, over)).contains(over);
    }

    @Test
    @DisplayName("writes a change of status onto the version before it, and leaves the progress alone")
    protected void versions() {
        BacktestJob queued = backtest(ours.id(), 1, AT);
        add(OURS, queued);
        BacktestJob running = queued.running(AT.plusSeconds(1));

        assertThat(update(running.finished(AT))).isFalse();
        assertThat(update(running)).isTrue();
        assertThat(update(running)).isFalse();
        assertThat(progress(running, 3, 8)).isTrue();
        assertThat(update(running.failed(AT.plusSeconds(9), BacktestFailure.Known.NO_PRICES)))
                .isTrue();

        BacktestJob stored = find(OURS, queued).orElseThrow();
        assertThat(stored.done()).isEqualTo(3);
        assertThat(stored.total()).isEqualTo(8);
        assertThat(stored.status()).isEqualTo(Status.FAILED);
        assertThat(stored.failure()).isEqualTo(BacktestFailure.Known.NO_PRICES);
        assertThat(stored.startedAt()).isEqualTo(AT.plusSeconds(1));
        assertThat(stored.finishedAt()).isEqualTo(AT.plusSeconds(9));
        assertThat(stored.version()).isEqualTo(3);
    }

    @Test
    @DisplayName("lets those go that have been over for long")
    protected void removesOld() {
        BacktestJob queued = backtest(ours.id(), 1, AT);
        BacktestJob early = backtest(ours.id(), 2, AT);
        BacktestJob late = backtest(second.id(), 3, AT);
        List.of(queued, early, late).forEach(job -> add(OURS, job));
        List.of(early, late).forEach(job -> update(job.running(AT)));
        update(early.running(AT).finished(AT.plusSeconds(1)));
        update(late.running(AT).finished(AT.plusSeconds(5)));

        assertThat(in(OURS, () -> stores().backtests().removeOverBefore(OURS, AT.plusSeconds(5))))
                .isEqualTo(1);
        assertThat(find(OURS, early)).isEmpty();
        assertThat(find(OURS, late)).isPresent();
        assertThat(find(OURS, queued)).isPresent();
    }

    @Test
    @DisplayName("notes progress of a running one only, and only for whoever runs it now")
    protected void progress() {
        BacktestJob queued = backtest(ours.id(), 1, AT);
        add(OURS, queued);

        BacktestJob running = queued.running(AT);

        assertThat(progress(queued, 1, 2)).as("waiting").isFalse();
        update(running);
        assertThat(progress(running, 1, 2)).isTrue();
        assertThat(find(OURS, queued).orElseThrow().version())
                .as("no change of version")
                .isEqualTo(2);
        BacktestJob takenOver = running.running(AT);
        update(takenOver);
        assertThat(progress(running, 2, 2)).as("of the one before").isFalse();
        assertThat(progress(takenOver, 0, 2)).isTrue();
        update(takenOver.cancelled(AT));
        assertThat(progress(takenOver, 2, 2)).as("called off").isFalse();
        assertThat(progress(backtest(ours.id(), 9, AT), 1, 2)).isFalse();
    }

    @ParameterizedTest
    @DisplayName("gives back a summary to the last digit, its policies in their order, whatever is recommended")
    @MethodSource("recommendations")
    protected void summary(Recommendation recommendation) {
        BacktestJob job = backtest(ours.id(), 1, AT);
        add(OURS, job);
        BacktestSummary summary = new BacktestSummary(
                ZoneId.of("Asia/Kathmandu"),
                EUR,
                35_040,
                12,
                recommendation,
                List.of(figures(Policy.ROLLING, TWENTY_DECIMALS), figures(Policy.ALWAYS_ON, null)),
                List.of(RegimeBorder.SDAC_QUARTER_HOURS, RegimeBorder.ERCOT_RTC_B),
                new BelievedLooks(1_234, new BigDecimal("0.83")),
                ImplausibleSamples.GROUNDS);
        assertThat(summaryOf(OURS, job)).isEmpty();

        within(OURS, () -> stores().backtests().addSummary(OURS, job.id(), summary));

        assertSame(summaryOf(OURS, job).orElseThrow(), summary);
        assertThat(summaryOf(THEIRS, job)).isEmpty();
    }

    protected static List<Recommendation> recommendations() {
        return List.of(
                new Recommendation.NothingCompared(),
                new Recommendation.Told(Policy.STRIKE_LEVELS, TEXT),
                measured(figures(Policy.ALWAYS_ON, null), null),
                measured(
                        figures(Policy.ROLLING, TWENTY_DECIMALS),
                        new Rival(Policy.ALWAYS_ON, new Money(TWENTY_DECIMALS, EUR))));
    }

    private static Recommendation measured(Figures advised, @Nullable Rival rival) {
        return new Recommendation.Measured(
                advised.policy(), advised.profit(), new Money(TWENTY_DECIMALS, EUR), advised.upliftCapture(), rival);
    }

    @Test
    @DisplayName("lists a site's back-tests by page, in order of id")
    protected void pages() {
        BacktestJob third = backtest(ours.id(), 3, AT);
        BacktestJob first = backtest(ours.id(), 1, AT);
        List.of(third, first, backtest(second.id(), 2, AT)).forEach(job -> add(OURS, job));

        assertThat(page(Optional.empty(), 9)).containsExactly(first, third);
        assertThat(page(Optional.empty(), 1)).containsExactly(first);
        assertThat(page(Optional.of(first.id()), 9)).containsExactly(third);
    }

    @Test
    @DisplayName("lists a site's back-tests newest first, from any of them on")
    protected void newestFirst() {
        BacktestJob third = backtest(ours.id(), 3, AT);
        BacktestJob first = backtest(ours.id(), 1, AT);
        BacktestJob fourth = backtest(ours.id(), 4, AT);
        List.of(third, first, fourth, backtest(second.id(), 2, AT)).forEach(job -> add(OURS, job));

        assertThat(newestFirst(Optional.empty(), 9)).containsExactly(fourth, third, first);
        assertThat(newestFirst(Optional.of(fourth.id()), 1)).containsExactly(third);
        assertThat(newestFirst(Optional.of(first.id()), 9)).isEmpty();
        assertThat(in(THEIRS, () -> stores().backtests().newestFirst(THEIRS, ours.id(), Optional.empty(), 9)))
                .isEmpty();
    }

    @Test
    @DisplayName("shows and changes no back-test of another tenant")
    protected void isolation() {
        BacktestJob foreign = backtest(theirs.id(), 1, AT);
        add(THEIRS, foreign);

        assertThat(find(OURS, foreign)).isEmpty();
        assertThat(update(foreign.running(AT))).isFalse();
        assertThat(in(OURS, () -> stores().backtests().page(OURS, theirs.id(), Page.first(9))))
                .isEmpty();
        assertThat(find(THEIRS, foreign)).contains(foreign);
    }

    private static Figures figures(Policy policy, @Nullable BigDecimal optional) {
        return new Figures(
                policy,
                new Money(TWENTY_DECIMALS, EUR),
                POSITIVE,
                BigDecimal.ZERO,
                7,
                new BigDecimal("0.99999999999999999999"),
                optional,
                optional,
                optional,
                optional,
                new PolicyResult.Loss(new Money(TWENTY_DECIMALS, EUR), eur("1"), new Money(POSITIVE, EUR)),
                3,
                optional == null ? List.of() : List.of(new Money(optional, EUR), eur("-1")),
                optional == null ? null : 9,
                optional,
                optional == null ? null : POSITIVE);
    }

    private void add(TenantId tenant, BacktestJob job) {
        within(tenant, () -> stores().backtests().add(tenant, job));
    }

    private boolean update(BacktestJob job) {
        return in(OURS, () -> stores().backtests().update(OURS, job));
    }

    private boolean progress(BacktestJob job, int done, int total) {
        return in(OURS, () -> stores().backtests().progress(OURS, job, done, total));
    }

    private Optional<BacktestJob> find(TenantId tenant, BacktestJob job) {
        return in(tenant, () -> stores().backtests().find(tenant, job.id()));
    }

    private Optional<BacktestSummary> summaryOf(TenantId tenant, BacktestJob job) {
        return in(tenant, () -> stores().backtests().summary(tenant, job.id()));
    }

    private List<BacktestJob> page(Optional<BacktestId> after, int limit) {
        return in(OURS, () -> stores().backtests().page(OURS, ours.id(), new Page<>(after, limit)));
    }

    private List<BacktestJob> newestFirst(Optional<BacktestId> before, int limit) {
        return in(OURS, () -> stores().backtests().newestFirst(OURS, ours.id(), before, limit));
    }
}
