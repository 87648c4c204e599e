package io.hashwatt.application.plan;

import static io.hashwatt.application.testing.Given.START;
import static io.hashwatt.application.testing.Outcomes.assertMissing;
import static io.hashwatt.application.testing.Outcomes.assertRefused;
import static io.hashwatt.application.testing.Outcomes.done;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hashwatt.application.kernel.Outcome;
import io.hashwatt.application.kernel.Page;
import io.hashwatt.application.market.ManageSiteMarket;
import io.hashwatt.application.plan.backtest.ManageBacktests;
import io.hashwatt.application.plan.backtest.ManageBacktests.Wish;
import io.hashwatt.application.plan.backtest.WorkOffBacktests;
import io.hashwatt.application.testing.Calendars;
import io.hashwatt.application.testing.Given;
import io.hashwatt.application.testing.InMemoryStores;
import io.hashwatt.application.testing.Samples;
import io.hashwatt.application.testing.Scenario;
import io.hashwatt.application.testing.Stores;
import io.hashwatt.domain.fleet.RegisteredGroup;
import io.hashwatt.domain.fleet.RegisteredSite;
import io.hashwatt.domain.kernel.BacktestId;
import io.hashwatt.domain.kernel.GroupId;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.kernel.SeriesId;
import io.hashwatt.domain.kernel.SiteId;
import io.hashwatt.domain.market.MarketSeries;
import io.hashwatt.domain.market.PowerProduct;
import io.hashwatt.domain.market.PowerSeriesId;
import io.hashwatt.domain.market.RegimeBorder;
import io.hashwatt.domain.market.SeriesContent;
import io.hashwatt.domain.market.SiteMarket;
import io.hashwatt.domain.plan.replay.Assumptions;
import io.hashwatt.domain.plan.replay.BacktestFailure;
import io.hashwatt.domain.plan.replay.BacktestJob;
import io.hashwatt.domain.plan.replay.BacktestJob.Status;
import io.hashwatt.domain.plan.replay.BacktestSummary;
import io.hashwatt.domain.plan.replay.Policy;
import io.hashwatt.domain.schedule.Schedule;
import io.hashwatt.domain.tenancy.Actor;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A back-test")
class BacktestsTest {

    private static final Interval PERIOD = Interval.of(START, Duration.ofHours(3));

    private final Stores inMemory = InMemoryStores.empty();
    private final WatchedBacktestStore store = new WatchedBacktestStore(inMemory.backtests());
    private final Scenario scenario = new Scenario(inMemory.with(store));
    private final Scenario.Process process = scenario.start("one");
    private final ManageBacktests backtests = process.planning().manageBacktests();
    private final WorkOffBacktests work = process.planning().workOffBacktests();
    private final Given given = new Given(scenario, process);
    private final Actor admin = given.tenant("acme");
    private final Given.Mine mine = givenMine(admin, "north");

    @Test
    @DisplayName("waits in the queue until it is worked off, and then has the figures of its policies in their order")
    void runs() {
        BacktestJob queued = submitted(mine, Policy.PERFECT, Policy.ALWAYS_ON);
        assertThat(queued.status()).isEqualTo(Status.QUEUED);
        assertThat(backtests.summary(admin, queued.id())).isEmpty();

        assertThat(work.runNext()).isTrue();

        BacktestJob finished = find(queued);
        assertThat(finished.status()).isEqualTo(Status.FINISHED);
        assertThat(finished.done()).isEqualTo(finished.total()).isPositive();
        assertThat(summary(queued).results())
                .extracting(BacktestSummary.Figures::policy)
                .containsExactly(Policy.PERFECT, Policy.ALWAYS_ON);
        assertThat(summary(queued).slots()).isEqualTo(3);
        assertThat(work.runNext()).isFalse();
    }

    @Test
    @DisplayName("has every change of its status in the journal")
    void journal() {
        submitted(mine, Policy.ALWAYS_ON);
        work.runNext();

        assertThat(given.events(admin)).endsWith("backtest.queued", "backtest.running", "backtest.finished");
    }

    @Test
    @DisplayName("is listed with its site, in the order they were asked for")
    void listed() {
        BacktestJob first = submitted(mine, Policy.ALWAYS_ON);
        BacktestJob second = submitted(mine, Policy.PERFECT);
        submitted(givenMine(admin, "elsewhere"), Policy.ALWAYS_ON);

        assertThat(backtests.list(admin, mine.site().id(), Page.first(9))).containsExactly(first, second);
        assertThat(backtests.newestFirst(admin, mine.site().id(), Optional.empty(), 9))
                .containsExactly(second, first);
        assertThat(backtests.newestFirst(admin, mine.site().id(), Optional.of(second.id()), 9))
                .containsExactly(first);
    }

    @Test
    @DisplayName("replays schedules in force, as if they always had been, or a draft in their place")
    void schedules() {
        assertRefused(
                submit(mine.site().id(), Policy.SCHEDULES),
                "policies",
                BacktestFailure.Known.NEEDS_SCHEDULES.english());
        Schedule off = done(process.schedule()
                .manageSchedules()
                .create(
                        admin,
                        mine.site().id(),
                        Calendars.named("off")
                                .daily("00:00", "00:00", io.hashwatt.domain.schedule.Wish.OFF)
                                .content()));
        Wish ofDraft = new Wish(PERIOD, List.of(Policy.SCHEDULES), List.of(), off.id(), Assumptions.NONE);
        assertRefused(submit(ofDraft.under(List.of(Policy.ROLLING))), "draft_schedule_id");

        BacktestJob draft = done(submit(ofDraft));
        work.runNext();

        assertThat(find(draft).status()).isEqualTo(Status.FINISHED);
        assertThat(find(draft).draft()).isEqualTo(off.id());
        assertThat(summary(draft).results())
                .singleElement()
                .satisfies(figures -> assertThat(figures.uptime()).isZero());
    }

    @Test
    @DisplayName("settles everything at another hashprice than was paid, for whoever asks for that")
    void atHashprice() {
        Wish paid = Wish.ofAllGroups(PERIOD, List.of(Policy.ALWAYS_ON, Policy.PERFECT));
        BacktestJob asPaid = done(submit(paid));
        BacktestJob atNearlyNothing = done(submit(at(paid, "0.001")));
        BacktestJob atPlenty = done(submit(at(paid, "1000.50")));
        while (work.runNext()) {}

        assertThat(find(asPaid).assumptions().hashprice()).isNull();
        assertThat(find(atPlenty).assumptions().hashprice()).isEqualByComparingTo("1000.5");
        assertThat(uptimes(atNearlyNothing)).containsExactly(1.0, 0.0);
        assertThat(uptimes(atPlenty)).containsExactly(1.0, 1.0);
        assertThat(summary(atPlenty).results().getFirst().profit())
                .isGreaterThan(summary(asPaid).results().getFirst().profit());
        assertThat(Wish.like(find(atPlenty)))
                .isEqualTo(new Wish(
                        PERIOD,
                        List.of(Policy.ALWAYS_ON, Policy.PERFECT),
                        List.of(),
                        null,
                        new Assumptions(new BigDecimal("1000.5"))));

        assertRefused(submit(at(paid, "0")), "at_hashprice", "must be above 0 and at most 1000000000");
        assertRefused(submit(at(paid, "1000000000.1")), "at_hashprice");
    }

    @Test
    @DisplayName("decides as long after a price was published as somebody says")
    void decisionDelay() {
        givenRealTimePrices("300", "10", "10");
        Wish atOnce = at(Wish.ofAllGroups(PERIOD, List.of(Policy.STRIKE_ON_OFF)), "40");
        Assumptions halfAnHour = new Assumptions(new BigDecimal("40"), Duration.ofMinutes(30));
        BacktestJob prompt = done(submit(atOnce));
        BacktestJob late =
                done(submit(new Wish(atOnce.period(), atOnce.policies(), atOnce.groups(), atOnce.draft(), halfAnHour)));
        while (work.runNext()) {}

        assertThat(find(late).assumptions()).isEqualTo(halfAnHour);
        assertThat(uptimes(late).getFirst())
                .isPositive()
                .isLessThan(uptimes(prompt).getFirst());
    }

    @Test
    @DisplayName("says that the rules of its market changed within the period, if they did")
    void regimeBorder() {
        givenPricesOf(Samples.powerPrices("DE-LU"), "10", "300", "10");
        Instant border = RegimeBorder.SDAC_QUARTER_HOURS.instant();
        Interval across = new Interval(border.minusSeconds(3_600), PERIOD.end());

        BacktestJob crossing = done(submit(Wish.ofAllGroups(across, List.of(Policy.ALWAYS_ON))));
        BacktestJob later = submitted(mine, Policy.ALWAYS_ON);
        while (work.runNext()) {}

        assertThat(summary(crossing).borders()).containsExactly(RegimeBorder.SDAC_QUARTER_HOURS);
        assertThat(summary(later).borders()).isEmpty();
    }

    /** Each is known when its hour is over. */
    private void givenRealTimePrices(String... perMwh) {
        SeriesContent.PowerPrices auction = Samples.powerPrices("balancing");
        PowerSeriesId series = new PowerSeriesId(
                PowerProduct.UNNAMED, "balancing", auction.series().currency());
        givenPricesOf(new SeriesContent.PowerPrices(series, auction.days(), auction.dayAheadKnownAt()), perMwh);
    }

    private void givenPricesOf(SeriesContent.PowerPrices content, String... perMwh) {
        MarketSeries others = given.series(admin, content.series().area(), content);
        given.prices(admin, others, START, perMwh);
        ManageSiteMarket markets = process.series().manageSiteMarket();
        SiteMarket market = markets.find(admin, mine.site().id()).orElseThrow();
        done(markets.set(
                admin, mine.site().id(), 1, new ManageSiteMarket.Choice(others.id(), null, market.hashprice())));
    }

    private static Wish at(Wish wish, String hashprice) {
        return new Wish(
                wish.period(),
                wish.policies(),
                wish.groups(),
                wish.draft(),
                new Assumptions(new BigDecimal(hashprice)));
    }

    private List<Double> uptimes(BacktestJob job) {
        return summary(job).results().stream()
                .map(figures -> figures.uptime().doubleValue())
                .toList();
    }

    @Test
    @DisplayName("needs policies, each once, and a site with a group and series")
    void refused() {
        assertRefused(submit(mine.site().id()), "policies");
        assertRefused(submit(mine.site().id(), Policy.PERFECT, Policy.PERFECT), "policies");
        Interval tooLong = Interval.of(START, ManageBacktests.LONGEST.plusMillis(1));
        assertRefused(submit(Wish.ofAllGroups(tooLong, List.of(Policy.PERFECT))), "period");
        assertMissing(submit(new SiteId(scenario.unknownId()), Policy.PERFECT));
        RegisteredSite bare = given.site(admin, "bare");
        assertRefused(submit(bare.id(), Policy.PERFECT), "", "the site has no group yet");
        given.group(admin, bare.id(), "hall");
        assertRefused(submit(bare.id(), Policy.PERFECT), "", "nobody has chosen the series the site is planned on");
        assertThat(work.runNext()).isFalse();
    }

    @Test
    @DisplayName("replays only the groups that were chosen, or all there are when its turn comes")
    void chosenGroups() {
        BacktestJob all = submitted(mine, Policy.ALWAYS_ON);
        RegisteredGroup yard = given.group(admin, mine.site().id(), "yard");
        RegisteredGroup shed = given.group(admin, mine.site().id(), "shed");
        work.runNext();
        BigDecimal one = energyOf(yard.id());
        BigDecimal two = energyOf(shed.id(), mine.group().id());

        assertThat(find(all).groups()).isEmpty();
        assertThat(one).isPositive();
        assertThat(two).isEqualByComparingTo(one.add(one));
        assertThat(energy(all)).isEqualByComparingTo(two.add(one));
    }

    @Test
    @DisplayName("is about groups of its site, each once")
    void refusedGroups() {
        GroupId ours = mine.group().id();
        GroupId elsewhere = givenMine(admin, "elsewhere").group().id();

        assertRefused(submit(alwaysOn(ours, elsewhere)), "groups", "must be groups of the site");
        assertRefused(submit(alwaysOn(new GroupId(scenario.unknownId()))), "groups", "must be groups of the site");
        assertRefused(submit(alwaysOn(ours, ours)), "groups", "must name no group twice");
        assertThat(work.runNext()).isFalse();
        assertThat(done(submit(alwaysOn(ours))).groups()).containsExactly(ours);
    }

    @Test
    @DisplayName("leaves out a chosen group that has gone meanwhile, and fails when none is left")
    void chosenGroupsAreGone() {
        RegisteredGroup yard = given.group(admin, mine.site().id(), "yard");
        BigDecimal one = energyOf(yard.id());
        BacktestJob half = done(submit(alwaysOn(mine.group().id(), yard.id())));
        BacktestJob none = done(submit(alwaysOn(mine.group().id())));
        delete(mine.group());

        work.runNext();
        work.runNext();

        assertThat(energy(half)).isEqualByComparingTo(one);
        assertFailed(none, BacktestFailure.Known.NO_CHOSEN_GROUP_ANY_MORE);
    }

    @Test
    @DisplayName("under the day-ahead policy needs a day-ahead series, also when its turn comes")
    void dayAhead() {
        assertRefused(
                submit(mine.site().id(), Policy.DAY_AHEAD),
                "policies",
                BacktestFailure.Known.NEEDS_DAY_AHEAD.english());

        chooseDayAhead(1, mine.power().id());
        BacktestJob first = submitted(mine, Policy.DAY_AHEAD);
        work.runNext();
        assertThat(find(first).status()).isEqualTo(Status.FINISHED);

        BacktestJob second = submitted(mine, Policy.DAY_AHEAD);
        chooseDayAhead(2, null);
        work.runNext();
        assertFailed(second, BacktestFailure.Known.NEEDS_DAY_AHEAD);
    }

    @Test
    @DisplayName("of another tenant is not there")
    void ofAnother() {
        BacktestJob job = submitted(mine, Policy.ALWAYS_ON);
        Actor other = given.tenant("other");

        assertMissing(backtests.submit(other, mine.site().id(), wish(Policy.PERFECT)));
        assertMissing(backtests.cancel(other, job.id()));
        assertThat(backtests.find(other, job.id())).isEmpty();
        assertThat(backtests.list(other, mine.site().id(), Page.first(9))).isEmpty();
        assertMissing(backtests.cancel(admin, new BacktestId(scenario.unknownId())));
    }

    @Test
    @DisplayName("waits for the older ones of its tenant, while tenants take turns")
    void turns() {
        Given.Mine theirs = givenMine(given.tenant("other"), "theirs");
        BacktestJob first = submitted(mine, Policy.ALWAYS_ON);
        scenario.clock().advance(Duration.ofSeconds(1));
        BacktestJob second = submitted(mine, Policy.ALWAYS_ON);
        BacktestJob third = submitted(mine, Policy.ALWAYS_ON);
        BacktestJob ours = submitted(theirs, Policy.ALWAYS_ON);

        work.runNext();
        work.runNext();

        assertThat(find(first).status()).isEqualTo(Status.FINISHED);
        assertThat(find(second).status()).isEqualTo(Status.QUEUED);
        assertThat(backtests.find(theirs.admin(), ours.id()).orElseThrow().status())
                .isEqualTo(Status.FINISHED);
        work.runNext();
        work.runNext();
        assertThat(find(third).status()).isEqualTo(Status.FINISHED);
    }

    @Test
    @DisplayName("that waits can be called off, and is not run any more")
    void cancelQueued() {
        BacktestJob job = submitted(mine, Policy.ALWAYS_ON);

        BacktestJob cancelled = done(backtests.cancel(admin, job.id()));

        assertThat(cancelled.status()).isEqualTo(Status.CANCELLED);
        work.runNext();
        assertThat(work.runNext()).isFalse();
        assertThat(find(job)).isEqualTo(cancelled);
        assertThat(done(backtests.cancel(admin, job.id()))).as("again").isEqualTo(cancelled);
        assertThat(given.events(admin)).endsWith("backtest.queued", "backtest.cancelled");
    }

    @Test
    @DisplayName("that runs can be called off, and leaves no result")
    void cancelRunning() {
        BacktestJob job = submitted(mine, Policy.ALWAYS_ON, Policy.PERFECT);
        store.atFirstProgress(() -> done(backtests.cancel(admin, job.id())));

        assertThat(work.runNext()).isTrue();

        assertThat(find(job).status()).isEqualTo(Status.CANCELLED);
        assertThat(backtests.summary(admin, job.id())).isEmpty();
        assertThat(given.events(admin)).endsWith("backtest.cancelled");
    }

    @Test
    @DisplayName("tells how far it is whenever that was stored, unless nobody wants it any more")
    void watched() {
        List<Integer> seen = new ArrayList<>();
        BacktestJob job = submitted(mine, Policy.ALWAYS_ON, Policy.PERFECT);
        WorkOffBacktests watchedWork = scenario.start(
                        "one",
                        (tenant, id) ->
                                seen.add(backtests.find(admin, id).orElseThrow().done()))
                .planning()
                .workOffBacktests();

        watchedWork.runNext();
        assertThat(seen).isNotEmpty().last().isEqualTo(find(job).total());

        seen.clear();
        BacktestJob unwanted = submitted(mine, Policy.ALWAYS_ON);
        store.atFirstProgress(() -> done(backtests.cancel(admin, unwanted.id())));
        watchedWork.runNext();
        assertThat(seen).isEmpty();
    }

    @Test
    @DisplayName("that is over stays as it is")
    void cancelFinished() {
        BacktestJob job = submitted(mine, Policy.ALWAYS_ON);
        work.runNext();

        assertThat(done(backtests.cancel(admin, job.id()))).isEqualTo(find(job));
        assertThat(find(job).status()).isEqualTo(Status.FINISHED);
    }

    @Test
    @DisplayName("fails in words when there is nothing to replay")
    void fails() {
        BacktestJob unpriced = done(submit(Wish.ofAllGroups(
                Interval.of(START.minus(Duration.ofDays(1)), Duration.ofHours(1)), List.of(Policy.ALWAYS_ON))));
        work.runNext();
        assertFailed(unpriced, BacktestFailure.Known.NO_PRICES);

        BacktestJob groupless = submitted(mine, Policy.ALWAYS_ON);
        delete(mine.group());
        work.runNext();
        assertFailed(groupless, BacktestFailure.Known.NO_GROUP_ANY_MORE);
        assertThat(given.events(admin)).endsWith("backtest.failed");
    }

    @Test
    @DisplayName("goes with its site")
    void siteIsGone() {
        BacktestJob job = submitted(mine, Policy.ALWAYS_ON);
        store.atFirstProgress(() ->
                done(process.fleet().manageSites().delete(admin, mine.site().id(), 1)));

        assertThat(work.runNext()).isTrue();

        assertThat(backtests.find(admin, job.id())).isEmpty();
    }

    @Test
    @DisplayName(
            "that a killed process has left running is begun again by another, whatever its name, once its lease is over")
    void takenOver() {
        Scenario.Process two = scenario.start("one");
        BacktestJob job = submitted(mine, Policy.ALWAYS_ON);
        givenKilledWhileRunning(two);

        scenario.clock().advance(Duration.ofMinutes(10));
        assertThat(work.runNext()).as("silent for long, but its lease goes on").isFalse();
        assertThat(find(job).status()).isEqualTo(Status.RUNNING);
        two.instance().end();

        assertThat(work.runNext()).isTrue();
        assertThat(find(job).status()).isEqualTo(Status.FINISHED);
        assertThat(given.events(admin))
                .endsWith("backtest.queued", "backtest.running", "backtest.running", "backtest.finished");
    }

    @Test
    @DisplayName("that has ended three processes fails, and ends no fourth")
    void deadly() {
        BacktestJob job = submitted(mine, Policy.ALWAYS_ON);
        for (int i = 0; i < 3; i++) {
            Scenario.Process killed = scenario.start("one");
            givenKilledWhileRunning(killed);
            killed.instance().end();
        }

        assertThat(work.runNext()).isTrue();

        assertFailed(job, BacktestFailure.Known.INTERRUPTED);
        assertThat(given.events(admin)).endsWith("backtest.failed");
        assertThat(work.runNext()).isFalse();
    }

    @Test
    @DisplayName("that was taken over changes nothing any more where it runs still: a process may only have slept")
    void fenced() {
        AtomicReference<Runnable> atFirstProgress = new AtomicReference<>(() -> {});
        Scenario.Process sleeper = scenario.start(
                "one", (tenant, id) -> atFirstProgress.getAndSet(() -> {}).run());
        BacktestJob job = submitted(mine, Policy.ALWAYS_ON, Policy.PERFECT);
        atFirstProgress.set(() -> {
            sleeper.instance().end();
            assertThat(work.runNext()).isTrue();
        });

        assertThat(sleeper.planning().workOffBacktests().runNext()).isTrue();

        assertThat(find(job).status()).isEqualTo(Status.FINISHED);
        assertThat(given.events(admin)).endsWith("backtest.running", "backtest.running", "backtest.finished");
    }

    @Test
    @DisplayName("that runs when its process stops waits again, and so does one that waits")
    void stop() {
        BacktestJob running = submitted(mine, Policy.ALWAYS_ON, Policy.STRIKE_LEVELS);
        scenario.clock().advance(Duration.ofSeconds(1));
        BacktestJob waiting = submitted(mine, Policy.ALWAYS_ON);
        store.atFirstProgress(() -> {
            work.stop();
            scenario.clock().advance(Duration.ofSeconds(1));
        });

        work.runNext();

        assertThat(find(running).status()).isEqualTo(Status.QUEUED);
        assertThat(find(running).startedAt()).isNull();
        assertThat(work.runNext()).isFalse();
        assertThat(find(waiting).status()).isEqualTo(Status.QUEUED);
        WorkOffBacktests restarted = scenario.start("one").planning().workOffBacktests();
        restarted.runNext();
        restarted.runNext();
        assertThat(find(running).status()).isEqualTo(Status.FINISHED);
        assertThat(find(waiting).status()).isEqualTo(Status.FINISHED);
    }

    private Given.Mine givenMine(Actor owner, String name) {
        Given.Mine made = given.mine(owner, name);
        given.prices(owner, made.power(), START, "10", "300", "10");
        return made;
    }

    private void givenKilledWhileRunning(Scenario.Process killed) {
        store.atFirstProgress(() -> {
            throw new Killed();
        });
        assertThatThrownBy(() -> killed.planning().workOffBacktests().runNext()).isInstanceOf(Killed.class);
    }

    /** Nobody catches it, as nothing runs any more when a process was killed. */
    private static final class Killed extends InternalError {

        private static final long serialVersionUID = 1;
    }

    private void chooseDayAhead(long version, @Nullable SeriesId dayAhead) {
        ManageSiteMarket markets = process.series().manageSiteMarket();
        SiteMarket market = markets.find(admin, mine.site().id()).orElseThrow();
        done(markets.set(
                admin,
                mine.site().id(),
                version,
                new ManageSiteMarket.Choice(market.power(), dayAhead, market.hashprice())));
    }

    private Outcome<BacktestJob> submit(SiteId site, Policy... policies) {
        return backtests.submit(admin, site, wish(policies));
    }

    private BacktestJob submitted(Given.Mine of, Policy... policies) {
        return done(backtests.submit(of.admin(), of.site().id(), wish(policies)));
    }

    private Outcome<BacktestJob> submit(Wish wish) {
        return backtests.submit(admin, mine.site().id(), wish);
    }

    private static Wish wish(Policy... policies) {
        return Wish.ofAllGroups(PERIOD, List.of(policies));
    }

    private static Wish alwaysOn(GroupId... groups) {
        return new Wish(PERIOD, List.of(Policy.ALWAYS_ON), List.of(groups), null, Assumptions.NONE);
    }

    private BigDecimal energyOf(GroupId... groups) {
        BacktestJob job = done(submit(alwaysOn(groups)));
        work.runNext();
        return energy(job);
    }

    private BigDecimal energy(BacktestJob job) {
        return summary(job).results().getFirst().energyMwh();
    }

    private void delete(RegisteredGroup group) {
        done(process.fleet().manageGroups().delete(admin, group.id(), 1));
    }

    private BacktestJob find(BacktestJob job) {
        return backtests.find(admin, job.id()).orElseThrow();
    }

    private BacktestSummary summary(BacktestJob job) {
        return backtests.summary(admin, job.id()).orElseThrow();
    }

    private void assertFailed(BacktestJob job, BacktestFailure why) {
        assertThat(find(job).status()).isEqualTo(Status.FAILED);
        assertThat(find(job).failure()).isEqualTo(why);
    }
}
