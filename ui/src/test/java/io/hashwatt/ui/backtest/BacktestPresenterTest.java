package io.hashwatt.ui.backtest;

import static io.hashwatt.domain.kernel.Amounts.usd;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.QueryParameters;
import io.hashwatt.application.kernel.Outcome;
import io.hashwatt.application.kernel.Page;
import io.hashwatt.application.plan.backtest.ManageBacktests.Wish;
import io.hashwatt.domain.fleet.RegisteredGroup;
import io.hashwatt.domain.fleet.RegisteredSite;
import io.hashwatt.domain.kernel.Amounts;
import io.hashwatt.domain.kernel.CurrencyCode;
import io.hashwatt.domain.kernel.GroupId;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.kernel.LocalDays;
import io.hashwatt.domain.kernel.Money;
import io.hashwatt.domain.kernel.ScheduleId;
import io.hashwatt.domain.market.MarketSeries;
import io.hashwatt.domain.plan.replay.Assumptions;
import io.hashwatt.domain.plan.replay.BacktestFailure;
import io.hashwatt.domain.plan.replay.BacktestJob;
import io.hashwatt.domain.plan.replay.BacktestSummary.Figures;
import io.hashwatt.domain.plan.replay.Policy;
import io.hashwatt.domain.tenancy.Actor;
import io.hashwatt.ui.backtest.Replayable.Covered;
import io.hashwatt.ui.backtest.Replayable.Lack;
import io.hashwatt.ui.fixture.FakeTenancy;
import io.hashwatt.ui.fixture.Mine;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What the back-test views show")
class BacktestPresenterTest {

    private static final Instant NOW = Mine.NOW.truncatedTo(ChronoUnit.HOURS);
    private static final Offset<BigDecimal> NEARLY = Offset.offset(new BigDecimal("1e-4"));

    private final FakeTenancy tenancy = new FakeTenancy();
    private final Actor actor = tenancy.actor("admin");
    private final Mine mine = new Mine(actor);
    private final RegisteredSite site = mine.site("Brazos Ridge", "America/Chicago", "USD", null);
    private final BacktestPresenter presenter = new BacktestPresenter(
            mine.process().planning().manageBacktests(),
            new ReplayableSites(
                    mine.process().fleet().readFleet(),
                    mine.process().series().manageSiteMarket(),
                    mine.process().series().manageSeries(),
                    mine.process().schedule().readSchedules(),
                    mine.scenario().clock()));

    @Test
    @DisplayName("is what is missing for one, one thing after the other")
    void missing() {
        assertThat(lackNow()).isEqualTo(Lack.GROUPS);
        mine.groups(site, 1, 100);
        assertThat(lackNow()).isEqualTo(Lack.MARKET);
        MarketSeries power = mine.market(site);
        assertThat(lackNow()).isEqualTo(Lack.PRICES);
        mine.prices(power, 40);
        assertThat(presenter.replayable(actor, site)).isInstanceOf(Covered.class);
    }

    @Test
    @DisplayName("is the time that is over and has both prices, not what lies ahead")
    void covered() {
        givenGroupsAndPrices();

        assertThat(coveredNow().covered()).isEqualTo(new Interval(NOW.minus(Duration.ofDays(14)), NOW));
        assertThat(coveredNow().dayAhead()).isTrue();
        assertThat(coveredNow().first()).isEqualTo("2026-11-10");
        assertThat(coveredNow().last()).isEqualTo("2026-11-24");
    }

    @Test
    @DisplayName("is whole days of the site, cut to what is covered")
    void period() {
        givenGroupsAndPrices();
        Covered covered = coveredNow();
        LocalDate third = LocalDate.parse("2026-11-12");

        assertThat(covered.period(third, third))
                .contains(new Interval(Instant.parse("2026-11-12T06:00:00Z"), Instant.parse("2026-11-13T06:00:00Z")));
        assertThat(covered.period(third.minusYears(1), third.plusYears(1))).contains(covered.covered());
        assertThat(covered.period(third, third.minusDays(1))).isEmpty();
        assertThat(covered.period(third.minusYears(2), third.minusYears(1))).isEmpty();
        assertThat(covered.period(third.minusDays(1_100), third)).as("too long").isEmpty();
    }

    @Test
    @DisplayName("is at first the last year, or all there is")
    void usual() {
        LocalDays days = new LocalDays(site.zone());
        Instant end = days.startOf(LocalDate.parse("2026-06-01"));
        Covered ample = new Covered(
                days,
                new CurrencyCode("USD"),
                new Interval(days.startOf(LocalDate.parse("2022-01-01")), end),
                false,
                List.of(),
                List.of());

        assertThat(ample.usualFirst()).isEqualTo("2025-06-01");
        assertThat(ample.earliestFirst())
                .isEqualTo(LocalDate.parse("2026-05-31").minusDays(1_099));
        givenGroupsAndPrices();
        assertThat(coveredNow().usualFirst()).isEqualTo("2026-11-10");
    }

    @Test
    @DisplayName("is listed newest first, and found only with its own site")
    void list() {
        givenGroupsAndPrices();
        BacktestJob first = submitted(Policy.ALWAYS_ON);
        BacktestJob second = submitted(Policy.ALWAYS_ON);
        RegisteredSite other = mine.site("Lausitz", "Europe/Berlin", "EUR", null);

        assertThat(presenter.list(actor, site, Page.first(9)))
                .extracting(BacktestRow::id)
                .containsExactly(second.id(), first.id());
        assertThat(presenter.list(actor, site, new Page<>(Optional.of(second.id()), 9)))
                .extracting(BacktestRow::id)
                .containsExactly(first.id());
        assertThat(presenter.find(actor, site, first.id().toString())).isPresent();
        assertThat(presenter.find(actor, other, first.id().toString())).isEmpty();
        assertThat(presenter.find(actor, site, "nonsense")).isEmpty();
    }

    @Test
    @DisplayName("is the gain over always on, as a sum and day by day")
    void gains() {
        mine.quietEvenings(site);
        BacktestResult result = finished(Policy.values());
        Figures rolling = result.of(Policy.ROLLING).orElseThrow();
        DailyGains days = DailyGains.of(result, rolling).orElseThrow();

        assertThat(result.byProfit().getFirst().policy()).isEqualTo(Policy.PERFECT);
        assertThat(result.best(null).orElseThrow().policy()).isNotEqualTo(Policy.PERFECT);
        assertThat(days.first()).isEqualTo("2026-11-19");
        assertThat(days.days()).isEqualTo(6);
        assertThat(days.total().amount())
                .isCloseTo(result.gain(rolling).orElseThrow().amount(), NEARLY);
        assertThat(days.summedUp(NOW.minus(Duration.ofDays(5)), NOW, new LocalDays(site.zone())))
                .hasSize(7)
                .satisfies(points -> assertThat(points.getLast().at()).isEqualTo(NOW))
                .satisfies(points -> assertThat(points.getLast().value())
                        .isEqualByComparingTo(days.total().amount()));
    }

    @Test
    @DisplayName("is unknown where always on was not compared")
    void noBaseline() {
        BacktestResult result = finished(Policy.ROLLING);
        Figures rolling = result.of(Policy.ROLLING).orElseThrow();

        assertThat(result.gain(rolling)).isEmpty();
        assertThat(result.relativeGain(rolling)).isEmpty();
        assertThat(DailyGains.of(result, rolling)).isEmpty();
        assertThat(AdviceWords.comparison(result, rolling)).contains("the gain is unknown");
    }

    @Test
    @DisplayName("says on how few days a gain hangs, and on how many it was a loss")
    void days() {
        DailyGains days = new DailyGains(LocalDate.parse("2026-06-01"), dollars("1", "6", "-2", "0", "3"));

        assertThat(days.total()).isEqualTo(usd("8"));
        assertThat(days.daysOfHalf()).isEqualTo(1);
        assertThat(days.bestDay()).isEqualTo(1);
        assertThat(days.losses()).containsExactly(usd("-2"));
        assertThat(new DailyGains(days.first(), dollars("1", "1", "1", "1")).daysOfHalf())
                .isEqualTo(2);
        assertThat(new DailyGains(days.first(), dollars("1", "-1")).daysOfHalf())
                .as("no gain, so no half of it")
                .isZero();
    }

    @Test
    @DisplayName("says in words which one to run, and against what")
    void words() {
        mine.quietEvenings(site);
        BacktestResult result = finished(Policy.values());
        Figures advised = result.advised().orElseThrow();

        assertThat(AdviceWords.comparison(result, advised)).startsWith("more than always on: $");
        assertThat(AdviceWords.reasons(result, advised))
                .hasSize(2)
                .first()
                .asString()
                .contains("of what perfect foresight would have added");
        assertThat(AdviceWords.caution(result, advised).getFirst()).startsWith("Half of the gain came from ");
    }

    @Test
    @DisplayName("has nothing to recommend where only perfect foresight was compared")
    void nothingToRun() {
        assertThat(finished(Policy.PERFECT).advised()).isEmpty();
    }

    @Test
    @DisplayName("is as a file a line for each policy, with nothing where nothing is known")
    void csv() {
        List<String> lines = BacktestCsv.of(finished(Policy.ROLLING)).lines().toList();

        assertThat(lines).hasSize(2);
        assertThat(lines.get(0)).startsWith("policy,recommended,currency,profit,gain_over_always_on,");
        assertThat(lines.get(1)).matches("rolling,true,USD,[0-9.]+,,[0-9.]+,.*Z,[0-9.]+,0,0");
        assertThat(lines.get(1).split(",", -1)).hasSameSizeAs(lines.get(0).split(","));
    }

    @Test
    @DisplayName("says why one failed and what to do, also where there are no words for it")
    void failures() {
        assertThat(FailureWords.of(BacktestFailure.Known.INTERRUPTED)).endsWith("Run it again.");
        assertThat(FailureWords.of(BacktestFailure.Known.NO_PRICES)).contains("Import prices in Markets");
        assertThat(FailureWords.of(new BacktestFailure.Told("the limits of group A contradict each other")))
                .isEqualTo("It cannot be done: the limits of group A contradict each other.");
    }

    @Test
    @DisplayName("is in the address, and comes back from it; what makes no sense there counts as not said")
    void address() {
        givenGroupsAndPrices();
        BacktestAddress address = new BacktestAddress(
                Optional.of(LocalDate.parse("2026-01-02")),
                Optional.of(LocalDate.parse("2026-03-04")),
                List.of(Policy.ROLLING, Policy.PERFECT),
                List.of(groupsNow().get(1), groupsNow().get(0)),
                Optional.of(new ScheduleId(new UUID(1, 2))),
                new Assumptions(new BigDecimal("35.5"), Duration.ofSeconds(90)));

        assertThat(BacktestAddress.of(address.toQuery())).isEqualTo(address);
        assertThat(BacktestAddress.of(QueryParameters.fromString(
                        "from=yesterday&policies=rolling,none,rolling&groups=hall,,x&hashprice=-3&delay=3601")))
                .isEqualTo(new BacktestAddress(
                        Optional.empty(),
                        Optional.empty(),
                        List.of(Policy.ROLLING),
                        List.of(),
                        Optional.empty(),
                        Assumptions.NONE));
    }

    @Test
    @DisplayName("says which groups it is about where these are not all, and how many of them are gone")
    void chosenGroups() {
        givenGroupsAndPrices();
        List<GroupId> both = groupsNow();
        BacktestJob all = submitted(Policy.ROLLING);
        BacktestJob one = submittedFor(List.of(both.get(1)), Policy.ROLLING);
        BacktestJob two = submittedFor(both.reversed(), Policy.ROLLING);

        assertThat(coveredNow().groups()).extracting(RegisteredGroup::id).isEqualTo(both);
        assertThat(presenter.chosen(actor, site, all)).isEmpty();
        assertThat(wordsOf(one)).isEqualTo("A2");
        assertThat(wordsOf(two)).isEqualTo("A1, A2");
        assertThat(BacktestAddress.of(one, coveredNow().days()).groups()).isEqualTo(one.groups());

        mine.process().fleet().manageGroups().delete(actor, both.get(1), 1);

        assertThat(wordsOf(one)).isEqualTo("1 that is gone");
        assertThat(wordsOf(two)).isEqualTo("A1, 1 that is gone");
    }

    @Test
    @DisplayName("says what to do when a chosen group is gone")
    void goneGroups() {
        givenGroupsAndPrices();
        mine.addTenant(tenancy.own(actor));
        List<GroupId> chosen = List.of(groupsNow().getFirst());
        BacktestJob job = submittedFor(chosen, Policy.ROLLING);
        mine.process().fleet().manageGroups().delete(actor, chosen.getFirst(), 1);
        mine.process().planning().workOffBacktests().runNext();

        BacktestFailure failure = requireNonNull(presenter
                .find(actor, site, job.id().toString())
                .orElseThrow()
                .job()
                .failure());
        assertThat(FailureWords.of(failure)).startsWith("None of the chosen groups was there any more");
        assertThat(FailureWords.brief(failure)).isEqualTo("chosen groups are gone");
        Outcome<BacktestJob> again =
                presenter.submit(actor, site, new Wish(job.period(), job.policies(), chosen, null, Assumptions.NONE));
        assertThat(((Outcome.Refused<BacktestJob>) again).violations())
                .map(FailureWords::of)
                .singleElement()
                .satisfies(violation -> assertThat(violation.rule()).startsWith("A chosen group is no longer there"));
    }

    private static List<Money> dollars(String... numbers) {
        return List.of(numbers).stream().map(Amounts::usd).toList();
    }

    private void givenGroupsAndPrices() {
        mine.groups(site, 2, 100);
        mine.history(site, mine.market(site), 14);
    }

    private Lack lackNow() {
        return ((Replayable.Not) presenter.replayable(actor, site)).lack();
    }

    private Covered coveredNow() {
        return (Covered) presenter.replayable(actor, site);
    }

    private BacktestJob submitted(Policy... policies) {
        return submittedFor(List.of(), policies);
    }

    private BacktestJob submittedFor(List<GroupId> groups, Policy... policies) {
        Wish wish = new Wish(
                new Interval(NOW.minus(Duration.ofDays(5)), NOW), List.of(policies), groups, null, Assumptions.NONE);
        return ((Outcome.Done<BacktestJob>) presenter.submit(actor, site, wish)).value();
    }

    private List<GroupId> groupsNow() {
        return coveredNow().groups().stream().map(RegisteredGroup::id).toList();
    }

    private String wordsOf(BacktestJob job) {
        return presenter.chosen(actor, site, job).orElseThrow().words();
    }

    private BacktestResult finished(Policy... policies) {
        givenGroupsAndPrices();
        mine.addTenant(tenancy.own(actor));
        BacktestJob job = submitted(policies);
        mine.process().planning().workOffBacktests().runNext();
        return presenter
                .find(actor, site, job.id().toString())
                .orElseThrow()
                .result()
                .orElseThrow();
    }
}
