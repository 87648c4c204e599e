package io.hashwatt.ui.backtest;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.hashwatt.application.kernel.Outcome;
import io.hashwatt.application.plan.backtest.ManageBacktests;
import io.hashwatt.application.testing.EventSamples;
import io.hashwatt.domain.fleet.RegisteredSite;
import io.hashwatt.domain.kernel.BacktestId;
import io.hashwatt.domain.kernel.Event;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.kernel.Power;
import io.hashwatt.domain.market.MarketSeries;
import io.hashwatt.domain.plan.event.BacktestEvent.BacktestFinished;
import io.hashwatt.domain.plan.replay.BacktestFailure;
import io.hashwatt.domain.plan.replay.BacktestJob;
import io.hashwatt.domain.plan.replay.Policy;
import io.hashwatt.domain.tenancy.Actor;
import io.hashwatt.ui.fixture.Browser;
import io.hashwatt.ui.fixture.Browser.Window;
import io.hashwatt.ui.fixture.FakeTenancy;
import io.hashwatt.ui.fixture.Mine;
import io.hashwatt.ui.fixture.RunningMine;
import io.hashwatt.ui.live.BacktestAdvanced;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The back-test views")
class BacktestViewTest {

    private static final String LIST = "backtest/brazos-ridge";
    private static final Pattern TWO_GROUPS = Pattern.compile("[?&]groups=[0-9a-f-]{36}%2C[0-9a-f-]{36}(&|$)");

    private static RunningMine ui;
    private static Browser browser;
    private static Actor admin;
    private static RegisteredSite brazos;
    private static BacktestId finished;

    @BeforeAll
    static void start() {
        assumeTrue(Browser.isThere(), "no Chromium");
        ui = new RunningMine();
        admin = ui.tenancy.actor("admin");
        brazos = siteWithHistory("Brazos Ridge", "America/Chicago", "USD");
        RegisteredSite lausitz = siteWithHistory("Lausitz", "Europe/Berlin", "EUR");
        ui.mine.site("Empty Quarter", "America/Chicago", "USD", null);
        RegisteredSite pecos = ui.mine.site("Pecos Flats", "America/Chicago", "USD", null);
        ui.mine.groups(pecos, 1, 800);
        ui.mine.market(pecos);
        ui.mine.quietEvenings(brazos);
        ui.mine.quietEvenings(lausitz);
        finished = submitted(brazos, 12, Policy.values()).id();
        submitted(lausitz, 10, Policy.values());
        work();
        failed(submitted(brazos, 6, Policy.ROLLING));
        backtests().cancel(admin, submitted(brazos, 3, Policy.ALWAYS_ON).id());
        browser = Browser.start();
    }

    @AfterAll
    static void stop() {
        if (browser != null) {
            browser.close();
            ui.close();
        }
    }

    @Test
    @DisplayName("look right in every light, and axe finds nothing serious")
    void looks() {
        for (Window window : List.of(Window.DESKTOP, Window.PHONE)) {
            for (boolean dark : List.of(false, true)) {
                Page page = open(dark ? window.inTheDark() : window);
                String suffix = "-" + window.width() + (dark ? "-dark" : "");
                go(page, LIST);
                assertThat(page.locator("vaadin-grid a").first()).isVisible();
                pictured(page, "backtests" + suffix);
                go(page, LIST + "/" + finished);
                assertThat(page.locator(".hw-backtest-number")).containsText("+$");
                pictured(page, "backtest" + suffix);
                page.locator(".hw-backtest-foot").scrollIntoViewIfNeeded();
                pictured(page, "backtest-below" + suffix);
                page.context().close();
            }
        }
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    @DisplayName("start one at another hashprice, and say wherever its result stands that it is not what was paid then")
    void atAnotherHashprice() {
        Page page = open(Window.DESKTOP);
        go(page, LIST);
        page.getByLabel("At another hashprice").fill("35");
        page.getByText("Start", new Page.GetByTextOptions().setExact(true)).click();
        page.waitForURL("**/" + LIST + "/*");
        assertThat(page.getByText("At 35.00 $/PH/day, not what was paid then")).isVisible();

        work();
        told(EventSamples.of(BacktestFinished.class));
        assertThat(page.locator(".hw-backtest-number")).isVisible();
        assertThat(page.getByText("At 35.00 $/PH/day, not what was paid then.")).isVisible();
        assertThat(page.getByText("the hashprice is assumed")).isVisible();
        Browser.picture(page, "backtest-at-hashprice-1440");
        assertThat(Browser.seriousViolations(page)).isEmpty();
        go(page, LIST);
        assertThat(page.getByText(", at 35.00 $/PH/day").first()).isVisible();
        page.context().close();
    }

    @Test
    @DisplayName("hand the site over to what is recommended, after the same question as everywhere, and once")
    void handOver() {
        RegisteredSite plains = siteWithHistory("High Plains", "America/Chicago", "USD");
        ui.mine.quietEvenings(plains);
        BacktestId id = submitted(plains, 8, Policy.ALWAYS_ON, Policy.ROLLING).id();
        work();
        Page page = open(Window.DESKTOP);
        go(page, "backtest/high-plains/" + id);
        Locator button = page.getByText("Hand the site over (Planned)");
        button.click();
        Locator dialog = page.locator("vaadin-confirm-dialog");
        assertThat(dialog.locator(".hw-handover")).containsText("miners");
        List<Locator> fields = dialog.locator("input").all();
        fields.getFirst().fill("recommended");
        fields.getLast().fill("High Plains");
        page.locator("vaadin-confirm-dialog vaadin-button[slot=confirm-button]:not([disabled])")
                .click();
        assertThat(page.getByText("Planned is in force")).isVisible();

        go(page, "backtest/high-plains/" + id);
        assertThat(page.locator(".hw-backtest-number")).isVisible();
        assertThat(button).hasCount(0);
        page.context().close();
    }

    @Test
    @DisplayName("start one from the form, show how far it is as it runs, and its result when it is over")
    void runs() {
        Page page = open(Window.DESKTOP);
        page.keyboard().press("g");
        page.keyboard().press("b");
        page.waitForURL("**/" + LIST);
        page.getByText("30 days").click();
        page.getByText("Start", new Page.GetByTextOptions().setExact(true)).click();
        page.waitForURL("**/" + LIST + "/*");
        assertThat(page.locator(".hw-backtest-headline")).hasText("Waits for its turn");

        BacktestJob job = newest();
        assertThat(job.period().length()).isGreaterThan(Duration.ofDays(13));
        assertThat(job.policies()).containsExactly(Policy.values());
        running(job, 9, 36);
        assertThat(page.locator(".hw-backtest-headline")).hasText("25 % done");
        Browser.picture(page, "backtest-running-1440");
        assertThat(Browser.seriousViolations(page)).isEmpty();
        running(job, 27, 36);
        assertThat(page.locator("[role=progressbar]")).hasAttribute("aria-valuenow", "75");

        page.getByText("Call off").click();
        assertThat(page.locator(".hw-empty h2")).hasText("Called off");

        page.getByText("Run again").click();
        assertThat(page.locator(".hw-backtest-headline")).hasText("Waits for its turn");
        work();
        told(EventSamples.of(BacktestFinished.class));
        assertThat(page.locator(".hw-backtest-number")).containsText("+$");
        assertThat(page.locator("[role=status]:has-text('The back-test is over')"))
                .hasCount(1);
        page.context().close();
    }

    @Test
    @DisplayName("keep what is filled in, and what was found, in the address")
    void address() {
        Page page = open(Window.DESKTOP);
        go(page, LIST + "?from=2026-11-20&to=2026-11-21&policies=rolling");
        assertThat(page.locator("vaadin-date-picker input").first()).hasValue("11/20/2026");
        assertThat(page.locator("[data-field=policies] input:checked")).hasCount(1);
        page.locator("vaadin-checkbox:has-text('Strike, levels') input").check();
        page.waitForURL(url -> url.contains("policies=always-on%2Cstrike-levels%2Crolling"));
        chooseGroups(page);

        go(page, LIST + "/" + finished);
        page.getByText("Change inputs").click();
        assertThat(page.locator("vaadin-date-picker input").first()).hasValue("11/12/2026");
        assertThat(page.locator("vaadin-date-picker input").nth(1)).hasValue("11/24/2026");
        assertThat(page.url()).contains("from=2026-11-12").contains("to=2026-11-24");
        page.context().close();
    }

    @Test
    @DisplayName("tell above their result what can hardly be meant in what it rests on")
    void findings() {
        RegisteredSite mesa = siteWithHistory("Red Mesa", "America/Chicago", "USD");
        ui.mine.group(mesa, Mine.inGigahash("Hall G"));
        BacktestId id = submitted(mesa, 2, Policy.ALWAYS_ON, Policy.ROLLING).id();
        work();
        for (Window window : List.of(Window.DESKTOP, Window.PHONE)) {
            Page page = open(window);
            go(page, "backtest/red-mesa/" + id);
            assertThat(page.locator(".hw-backtest-notes"))
                    .containsText("Hashrate of a machine 200,000\u00a0TH/s in level 1 of Hall G");
            assertThat(page.locator(".hw-backtest-notes")).containsText("Is it in GH/s?");
            pictured(page, "backtest-findings-" + window.width());
            page.context().close();
        }
    }

    @Test
    @DisplayName("hand the figures out as a file")
    void file() throws IOException {
        Page page = open(Window.DESKTOP);
        go(page, LIST + "/" + finished);
        var file = page.waitForDownload(() -> page.getByText("CSV", new Page.GetByTextOptions().setExact(true))
                .click());
        assertThat(Files.readString(file.path()))
                .startsWith("policy,recommended,currency,profit")
                .contains("\nrolling,")
                .hasLineCount(1 + Policy.values().length);
        page.context().close();
    }

    @Test
    @DisplayName("say why one failed, and what to do")
    void failure() {
        Page page = open(Window.DESKTOP);
        go(page, LIST);
        Locator row = page.locator("vaadin-grid-cell-content:has-text('interrupted, run it again')");
        assertThat(row).isVisible();
        page.getByText("18 Nov\u00a0– 24 Nov 2026").click();
        assertThat(page.locator(".hw-empty h2")).hasText("This back-test failed");
        assertThat(page.locator(".hw-empty p"))
                .hasText("Every server that ran it stopped meanwhile. Nothing else is lost. Run it again.");
        pictured(page, "backtest-failed-1440");
        page.context().close();
    }

    @Test
    @DisplayName("refuse days that make no sense, in words at the field")
    void refuses() {
        Page page = open(Window.DESKTOP);
        go(page, LIST + "?from=2026-11-21&to=2026-11-20");
        page.getByText("Start", new Page.GetByTextOptions().setExact(true)).click();
        assertThat(page.locator("[data-field=to]")).containsText("Must not be before the first day");
        page.context().close();
    }

    @Test
    @DisplayName("say what is missing for one")
    void missing() {
        Page page = open(Window.DESKTOP);
        go(page, "backtest/empty-quarter");
        assertThat(page.locator(".hw-empty h2")).hasText("No group of miners yet");
        go(page, "backtest/pecos-flats");
        assertThat(page.locator(".hw-empty h2")).hasText("No past prices yet");
        go(page, LIST + "/" + ui.mine.scenario().unknownId());
        assertThat(page.locator(".hw-empty h2")).hasText("Not there");
        go(page, "backtest/lausitz/" + finished);
        assertThat(page.locator(".hw-empty h2")).hasText("Not there");
        page.context().close();
    }

    @Test
    @DisplayName("show a viewer results, and nothing to start")
    void viewer() {
        Page page = browser.open(Window.DESKTOP);
        Browser.logIn(page, ui.uri(), "guest", FakeTenancy.PASSWORD);
        go(page, LIST);
        assertThat(page.locator("text=Earlier back-tests")).isVisible();
        assertThat(page.locator(".hw-backtest-form")).hasCount(0);
        go(page, LIST + "/" + finished);
        assertThat(page.locator(".hw-backtest-number")).isVisible();
        assertThat(page.getByText("Run again")).hasCount(0);
        page.context().close();
    }

    @Test
    @DisplayName("speak German")
    void german() {
        Page page = open(Window.DESKTOP.in("de-DE"));
        go(page, "backtest/lausitz");
        pictured(page, "backtests-1440-de");
        page.locator("vaadin-grid a").first().click();
        assertThat(page.locator(".hw-backtest-label")).containsText("Empfohlen");
        pictured(page, "backtest-1440-de");
        page.context().close();
    }

    /** Of six only these two, which stay chosen in the address, in the result and in what is asked for again. */
    private static void chooseGroups(Page page) {
        page.locator("vaadin-checkbox:has-text('All 6 groups of the site') input")
                .uncheck();
        page.getByText("Start", new Page.GetByTextOptions().setExact(true)).click();
        assertThat(page.locator("[data-field=groups]")).containsText("Choose at least one group");
        page.locator("[data-field=groups] vaadin-checkbox:has-text('A4') input").check();
        page.locator("[data-field=groups] vaadin-checkbox:has-text('A2') input").check();
        page.waitForURL(TWO_GROUPS.asPredicate());
        pictured(page, "backtests-groups-1440");
        page.setViewportSize(390, 844);
        page.locator("[data-field=groups]").scrollIntoViewIfNeeded();
        pictured(page, "backtests-groups-390");
        page.setViewportSize(1440, 900);
        page.reload();
        assertThat(page.locator("[data-field=groups] input:checked")).hasCount(2);
        Browser.settle(page);

        page.getByText("Start", new Page.GetByTextOptions().setExact(true)).click();
        assertThat(page.locator(".hw-facts")).containsText("A2, A4");
        BacktestJob job = newest();
        assertThat(job.groups()).hasSize(2);
        work();
        told(EventSamples.of(BacktestFinished.class));
        assertThat(page.locator(".hw-backtest-only")).containsText("Only for these groups: A2, A4");
        pictured(page, "backtest-groups-1440");
        assertThat(page.locator("a:has-text('Change inputs')")).hasAttribute("href", TWO_GROUPS);
        page.getByText("Run again").click();
        assertThat(page.locator(".hw-facts")).containsText("A2, A4");
        assertThat(newest().groups()).isEqualTo(job.groups());
        work();
    }

    private static RegisteredSite siteWithHistory(String name, String zone, String currency) {
        RegisteredSite site = ui.mine.site(name, zone, currency, Power.ofWatts(24_000_000));
        ui.mine.groups(site, 6, 1_100);
        MarketSeries prices = ui.mine.market(site);
        ui.mine.history(site, prices, 14);
        return site;
    }

    private static ManageBacktests backtests() {
        return ui.mine.process().planning().manageBacktests();
    }

    private static BacktestJob submitted(RegisteredSite site, int days, Policy... policies) {
        Interval period = new Interval(
                Mine.NOW.minus(Duration.ofDays(days)).truncatedTo(java.time.temporal.ChronoUnit.HOURS),
                Mine.NOW.truncatedTo(java.time.temporal.ChronoUnit.HOURS));
        ui.mine.scenario().clock().advance(Duration.ofSeconds(1));
        ManageBacktests.Wish wish = ManageBacktests.Wish.ofAllGroups(period, List.of(policies));
        if (backtests().submit(admin, site.id(), wish) instanceof Outcome.Done<BacktestJob> done) {
            return done.value();
        }
        throw new IllegalStateException("refused");
    }

    private static BacktestJob newest() {
        return backtests()
                .newestFirst(admin, brazos.id(), java.util.Optional.empty(), 1)
                .getFirst();
    }

    private static void work() {
        while (ui.mine.process().planning().workOffBacktests().runNext()) {
            continue;
        }
    }

    /** As another process would have it that works on it. */
    private static void running(BacktestJob job, int done, int total) {
        var stores = ui.mine.scenario().stores();
        stores.unitOfWork().in(admin.tenant(), () -> {
            BacktestJob running = job.running(Mine.NOW);
            stores.backtests().update(admin.tenant(), running);
            return stores.backtests().progress(admin.tenant(), running, done, total);
        });
        told(new BacktestAdvanced());
    }

    private static void failed(BacktestJob job) {
        var stores = ui.mine.scenario().stores();
        stores.unitOfWork().in(admin.tenant(), () -> {
            BacktestJob running = job.running(Mine.NOW);
            stores.backtests().update(admin.tenant(), running);
            return stores.backtests()
                    .update(admin.tenant(), running.failed(Mine.NOW, BacktestFailure.Known.INTERRUPTED));
        });
    }

    private static void told(Event event) {
        ui.live.changed(admin.tenant(), event);
    }

    private static Page open(Window window) {
        Page page = browser.open(window);
        page.clock().setFixedTime(Mine.NOW.toEpochMilli());
        Browser.logIn(page, ui.uri(), "admin", FakeTenancy.PASSWORD);
        return page;
    }

    private static void go(Page page, String path) {
        Browser.go(page, ui.uri(), path);
    }

    private static void pictured(Page page, String name) {
        Browser.picture(page, name);
        assertThat(Browser.seriousViolations(page)).as(name).isEmpty();
    }
}
